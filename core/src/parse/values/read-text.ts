import { refuse, type ValueResult } from './value-result.ts';

/**
 * The longest text, in UTF-16 units, that is read as one value. Longer text is refused before any pattern runs on it.
 */
export const longestValueText = 300;

/**
 * Runs `read` over a tidied text: ends trimmed, every run of white space (also no-break spaces) one space.
 * Empty text and text over {@link longestValueText} are refused here, so that no parser has to think of them.
 */
export function readText<T>(
  text: string,
  forms: readonly string[],
  read: (tidy: string) => ValueResult<T>,
): ValueResult<T> {
  if (text.length > longestValueText) {
    return refuse(`This text is too long to be a value: write ${longestValueText} characters at most.`, forms);
  }
  const tidy = text.replace(/\s+/gu, ' ').trim();
  return tidy === '' ? refuse('There is no value here: write one.', forms) : read(tidy);
}

/** The author's words in quotation marks, cut after 60 characters, for use in a message. */
export function quoted(text: string): string {
  return text.length > 60 ? `“${text.slice(0, 59)}…”` : `“${text}”`;
}
