import type { ParsedFile } from '@living-sla/core';
import type { PlacedChange, PlaceInFile } from '@living-sla/core/changes';
import { type Change, rangeOfPlace } from '@living-sla/core/diff';

/** The texts of both sides, by path. */
export interface ComparedTexts {
  readonly before: ReadonlyMap<string, ParsedFile>;
  readonly after: ReadonlyMap<string, ParsedFile>;
}

/**
 * Says of each change on which line it stands.
 * @param shownPath the path that a reader knows a file by.
 */
export function placeChanges(
  changes: readonly Change[],
  { before, after }: ComparedTexts,
  shownPath: (path: string) => string = (path) => path,
): PlacedChange[] {
  // A file that was renamed is told of as one that moved, and what stood in it stands under its old path.
  const earlier = new Map(
    changes.flatMap(({ field, file, before: path }) => (field === 'file' && path !== undefined ? [[file, path]] : [])),
  );
  const place = (at: Change['place']['after'], file: ParsedFile | undefined) => placeOf(at, file, shownPath);
  return changes.map((change) => {
    const path = before.has(change.file) ? change.file : (earlier.get(change.file) ?? change.file);
    return {
      ...change,
      file: shownPath(change.file),
      places: {
        before: place(change.place.before, before.get(path)),
        after: place(change.place.after, after.get(change.file)),
      },
    };
  });
}

function placeOf(
  place: Change['place']['after'],
  file: ParsedFile | undefined,
  shownPath: (path: string) => string,
): PlaceInFile | undefined {
  const range = rangeOfPlace(place, file);
  if (range === undefined || file === undefined) return undefined;
  const lines = file.lines();
  return { file: shownPath(file.path), range: { start: lines.position(range.start), end: lines.position(range.end) } };
}
