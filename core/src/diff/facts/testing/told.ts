import { agreementText, snapshotOf } from '../../testing/snapshot-of.ts';
import { compareSnapshots } from '../compare-snapshots.ts';
import type { Difference } from '../difference.ts';

/** What differs between two agreements of one path, given by their keys and bodies. */
export function differencesBetween(
  before: { readonly keys?: string; readonly body?: string },
  after: { readonly keys?: string; readonly body?: string },
): readonly Difference[] {
  const snapshot = ({ keys = 'title: An agreement', body = '' }: typeof before) =>
    snapshotOf({ 'slas/one.mdx': agreementText(keys, body) });
  return compareSnapshots(snapshot(before), snapshot(after));
}

/** Differences, one a line: `changed goals/volume/target: 500 → 560`. */
export function told(differences: readonly Difference[]): string[] {
  return differences.map(({ kind, path, before, after }) => `${kind} ${path}: ${shown(before)} → ${shown(after)}`);
}

function shown(value: Difference['before']): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
