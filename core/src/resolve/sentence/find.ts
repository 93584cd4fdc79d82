import { findPhrases } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';

/** The places of a pattern that is written in lower case, whatever case the text has. None for no pattern. */
export function find(text: string, pattern: RegExp | undefined): Range[] {
  return pattern === undefined ? [] : findPhrases(lower(text), pattern);
}

/** A text in lower case, as long as before. A pattern that need not care for cases is much faster. */
export function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
}
