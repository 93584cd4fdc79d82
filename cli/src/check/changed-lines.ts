import type { FileChange } from '@living-sla/core';

/**
 * The lines in which two texts differ: `-` before what goes, `+` before what comes, with the numbers of the lines.
 * Where lines were put in or taken out, all between the first and the last difference is one piece.
 */
export function changedLines({ before, after }: Pick<FileChange, 'before' | 'after'>): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length === now.length) {
    return old.flatMap((line, at) => (line === now[at] ? [] : piece([line], [now[at] ?? ''], at)));
  }
  const shorter = Math.min(old.length, now.length);
  const top = equalLines(shorter, (at) => old[at] === now[at]);
  const bottom = equalLines(shorter - top, (at) => old.at(-1 - at) === now.at(-1 - at));
  return piece(old.slice(top, old.length - bottom), now.slice(top, now.length - bottom), top);
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function equalLines(most: number, isEqual: (at: number) => boolean): number {
  let count = 0;
  while (count < most && isEqual(count)) count++;
  return count;
}

function piece(old: readonly string[], now: readonly string[], first: number): string[] {
  const shown = (mark: string) => (line: string, at: number) => `${String(first + at + 1).padStart(5)} ${mark} ${line}`;
  return [...old.map(shown('-')), ...now.map(shown('+'))];
}
