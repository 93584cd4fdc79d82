/** Lines and UTF-16 columns, counted from 0, as the Language Server Protocol counts them. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** A piece of a text; `end` exclusive. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** A place in a file, in the shape of a `Location` of the Language Server Protocol. */
export interface Place {
  readonly uri: string;
  readonly range: TextRange;
}
