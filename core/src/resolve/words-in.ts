import type { Range } from '../read/index.ts';

/** The words of a stretch of text, as offsets: a handbook has millions, and most are looked at once. */
export interface Words {
  readonly length: number;
  /** Where a word begins, counted from the beginning of the text. */
  start(at: number): number;
  /** Where it ends. */
  end(at: number): number;
}

/** Every run of letters and digits in a range of a text, in order. */
export function wordsIn(text: string, range: Range): Words {
  const edges: number[] = [];
  for (let at = range.start; at < range.end; ) {
    const end = wordEnd(text, at, range.end);
    if (end === at) at += 1;
    else {
      edges.push(at, end);
      at = end;
    }
  }
  return {
    length: edges.length / 2,
    start: (at) => edges[at * 2] as number,
    end: (at) => edges[at * 2 + 1] as number,
  };
}

/** Where the run of letters and digits ends that begins here; the same offset where none begins. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (isAsciiWord[code] === 0) break;
      at += 1;
    } else {
      const letter = String.fromCodePoint(text.codePointAt(at) as number);
      if (!/[\p{L}\p{N}]/u.test(letter)) break;
      at += letter.length;
    }
  }
  return Math.min(at, limit);
}

/** 1 for the letters and digits among the first 128 characters, which are nearly all: a look-up in place of a pattern. */
const isAsciiWord = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
