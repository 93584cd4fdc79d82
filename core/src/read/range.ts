/**
 * A piece of one source text: UTF-16 offsets, `end` exclusive, counted from 0.
 * Everything inside core speaks in ranges; lines exist only where something is shown.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value together with the words of the source that state it. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** Whether `inner` lies wholly inside `outer`; an equal range does. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
