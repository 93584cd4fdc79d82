import type { ChangeReport, Names } from '@living-sla/core/changes';
import { changesBetween, requirementsOf } from '@living-sla/core/diff';
import type { Compared } from './compared.ts';
import { placeChanges } from './place-changes.ts';

/** Compares, judges and places: what a report needs. */
export function reportOf(compared: Compared): ChangeReport {
  const { before, after, notes, shownPath } = compared;
  const changes = changesBetween(before.snapshot, after.snapshot);
  return {
    changes: placeChanges(changes, { before: before.files, after: after.files }, shownPath),
    required: requirementsOf(changes, before.whole, after.whole),
    names: namesOf(compared),
    sides: { before: before.name, after: after.name },
    notes,
  };
}

/** The names of today win over those of the past. */
function namesOf({ before, after }: Compared): Names {
  const agreements = [before, after].flatMap(({ handbook }) => handbook?.agreements ?? []);
  return {
    agreements: new Map(agreements.map(({ id, title }) => [id, title])),
    parties: new Map(agreements.flatMap(({ parties }) => parties.map(({ id, name }) => [id, name] as const))),
  };
}
