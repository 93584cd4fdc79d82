/**
 * A small number for a word, equal for equal words in any casing. A set of marks tells quickly that a word is none of a
 * few hundred; where it says yes, the words themselves have to be compared. (A Bloom filter with one hash.)
 */
export function markOf(text: string, start: number, end: number): number {
  const length = end - start;
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const inner = text.charCodeAt(start + (length >> 1));
  // Casing beyond ASCII may change letters and even their number: such words share one mark.
  if (first > 127 || last > 127 || inner > 127 || hasOther(text, start, end)) return otherMark;
  return (((first | 32) * 31 + (inner | 32)) * 31 + (last | 32) * 7 + length) & (size - 1);
}

/** The set of the marks of some words. */
export function marksOf(words: Iterable<string>): Uint32Array {
  const marks = new Uint32Array(size / 32);
  // Words beyond ASCII are always compared.
  marks[otherMark >> 5] = 1 << (otherMark & 31);
  for (const word of words) {
    const mark = markOf(word, 0, word.length);
    marks[mark >> 5] = (marks[mark >> 5] as number) | (1 << (mark & 31));
  }
  return marks;
}

/** Whether a mark is in a set. */
export function isMarked(marks: Uint32Array, mark: number): boolean {
  return ((marks[mark >> 5] as number) & (1 << (mark & 31))) !== 0;
}

const size = 4096;
const otherMark = 0;

function hasOther(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 127) return true;
  return false;
}
