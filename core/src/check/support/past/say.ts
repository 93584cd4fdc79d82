import type { PastChange, PastText } from '../../../resolve/index.ts';

/** Changes in words: the first one as a sentence, and how many more there are. */
export function sayChanges(changes: readonly PastChange[]): string {
  const [first, ...more] = changes;
  if (first === undefined) return '';
  if (more.length === 0) return first.message;
  return `${first.message} There ${more.length === 1 ? 'is 1 more change' : `are ${more.length} more changes`}.`;
}

/** A text of the past in words: “version 2.0.0 of 2026-07-01”. */
export function sayText({ number, day }: PastText): string {
  const name = number === undefined ? 'the text' : `version ${number}`;
  return day === undefined ? name : `${name} of ${day}`;
}
