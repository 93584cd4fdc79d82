import { forJson } from '../escape.ts';
import type { ChangeReport, PlacedChange } from './report.ts';

/** What `sla diff --format json` prints; its JSON Schema is `change-report`. Paths count from the handbook's root. */
export function changesAsJson(report: ChangeReport): string {
  return forJson({ version: formatVersion, ...changesData(report) });
}

/** Raised when a program that reads the report would have to change. */
const formatVersion = 1;

/** The changes, and what they ask for, as data for JSON: what is not there is null. */
export function changesData({ changes, required, notes }: ChangeReport): object {
  return { changes: changes.map(changeData), required: requiredData(required), notes };
}

/** One change as data for JSON. */
export function changeData(change: PlacedChange): object {
  const { places, redline, effects, reaches, parties } = change;
  return {
    id: change.id,
    class: change.class,
    direction: change.direction,
    kind: change.kind,
    agreement: change.agreement ?? null,
    file: change.file,
    field: change.field,
    path: change.path,
    parties,
    effects,
    reaches,
    before: change.before ?? null,
    after: change.after ?? null,
    message: change.message,
    because: change.because,
    redline: redline ?? null,
    places: { before: places.before ?? null, after: places.after ?? null },
    fingerprint: change.fingerprint,
  };
}

function requiredData({ bump, signoffs, agreements }: ChangeReport['required']): object {
  return {
    bump,
    signoffs: signoffs.map(({ agreement, party, version, signed }) => ({
      agreement,
      party,
      version: version ?? null,
      signed,
    })),
    agreements: agreements.map(({ agreement, title, before, after, bump: needed, lowest, enough }) => ({
      agreement,
      title,
      before: before ?? null,
      after: after ?? null,
      bump: needed,
      lowest: lowest ?? null,
      enough,
    })),
  };
}
