import type { DataPath } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { type Agreement, type PastChange, scalarField } from '../../../resolve/index.ts';
import { type RelatedPlace, related } from '../../rule.ts';
import { placeOfMissing } from '../missing-part.ts';
import { rangeAt } from '../place.ts';

/** The words to point at for the number of an agreement; its title where it has none. */
export function placeOfVersion(agreement: Agreement): Range {
  return scalarField(agreement.root, 'version')?.range ?? placeOfMissing(agreement, 'version');
}

/** The words to point at for the first day of an agreement; its title where it names none. */
export function placeOfBeginning(agreement: Agreement): Range {
  const range = rangeAt(agreement.file, ['effective', 'from']);
  return range.end > range.start ? range : placeOfMissing(agreement, 'effective');
}

/** The words that changed in the agreement's file, as they stand now; undefined where nothing is left of them. */
export function placeOfChange({ place, file: path }: PastChange, { file }: Agreement): Range | undefined {
  if (place === undefined || path !== file.path) return undefined;
  return 'range' in place ? place.range : nearestRange(file, place.steps);
}

/** Some of the places that changed, to look at beside a finding about all of them. */
export function placesOfChanges(changes: readonly PastChange[], agreement: Agreement): RelatedPlace[] {
  return changes.slice(0, mostPlaces).flatMap((change) => {
    const range = placeOfChange(change, agreement);
    return range === undefined ? [] : [related(agreement.file, range, change.message)];
  });
}

const mostPlaces = 5;

/** A goal that is a sentence has a place of its own for its words, but none for each field that is read from them. */
function nearestRange(file: Agreement['file'], steps: DataPath): Range | undefined {
  for (let length = steps.length; length > 0; length--) {
    const range = rangeAt(file, steps.slice(0, length));
    if (range.end > range.start) return range;
  }
  return undefined;
}
