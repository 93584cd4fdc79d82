/** A place as people count: line and column from 1, column in UTF-16 units; `offset` from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Turns offsets of one text into positions and back. */
export interface LineIndex {
  /** The position of an offset; an offset outside the text is moved to its nearest end. */
  position(offset: number): Position;
  /** The offset at a line and column (both from 1); undefined where the text has no such line. */
  offset(line: number, column: number): number | undefined;
}

/** Makes the line index of a text. Windows and Unix line ends count as one line end each. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    position(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lastAtOrBefore(starts, inside);
      return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside };
    },
    offset(line, column) {
      const start = starts[line - 1];
      return start === undefined ? undefined : Math.min(start + column - 1, text.length);
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
