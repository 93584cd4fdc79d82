import { type Change, rangeOfPlace } from '../../diff/index.ts';
import type { ParsedFile } from '../../parse/index.ts';

/** The line at which a change stands in a file as it is now, counted from 0; undefined where it is in another file, or gone. */
export function lineOf({ file: path, place }: Change, file: ParsedFile): number | undefined {
  const range = path === file.path ? rangeOfPlace(place.after, file) : undefined;
  return range && file.lines().position(range.start).line - 1;
}
