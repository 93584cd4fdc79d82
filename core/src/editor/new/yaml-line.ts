import { yamlText } from '../../check/support/yaml-text.ts';
import type { Line } from './new-file.ts';

/**
 * A key with a text that somebody typed, on one line. It reads back as that text, whatever stands in it.
 * @returns no line where the text is empty.
 */
export function keyLine(key: string, text: string | undefined): string[] {
  const words = oneLine(text);
  return words === '' ? [] : [`${key}: ${safeText(words)}`];
}

/** The same, with words that ask for the text where it is empty. */
export function keyOrBlank(key: string, text: string | undefined, blank: string): Line {
  const words = oneLine(text);
  return words === '' ? { line: `${key}: ${blank}`, blank } : `${key}: ${safeText(words)}`;
}

/** A text as a value in YAML. What begins with a figure might be read as a number or a date, so it is quoted. */
export function safeText(text: string): string {
  const words = oneLine(text);
  const written = yamlText(words);
  return written === words && /^\p{N}\S*$/u.test(words) ? JSON.stringify(words) : written;
}

/**
 * What somebody typed, on one line and without characters that stand for nothing: control characters, halves of
 * surrogate pairs, and the two that Unicode keeps free at the end of its first plane.
 */
export function oneLine(text: string | undefined): string {
  const words = (text ?? '').toWellFormed();
  return words.replace(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, ' ').trim();
}
