import type { FoundKind, FoundTypes } from './found-value.ts';

/**
 * One way in which a value stands in prose. `pattern` matches exactly the words of the value (what must stand around
 * it is looked at, not matched) and has the flags `u` and `y`, for it is tried at the places where a value may begin
 * (scan-starts.ts). `read` gets those words (each white space a space), the match, and the text as it is; it gives the
 * value, or `undefined` when the words are none after all.
 */
export type ScanPattern = { [Kind in FoundKind]: PatternOf<Kind> }[FoundKind];

type PatternOf<Kind extends FoundKind> = {
  kind: Kind;
  pattern: RegExp;
  read: (words: string, match: RegExpExecArray, text: string) => FoundTypes[Kind] | undefined;
};
