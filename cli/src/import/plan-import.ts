import {
  describeResultAmount,
  describeResultPeriod,
  type Finding,
  parseResultAmount,
  parseSegment,
  type ResultAmount,
  type ResultValue,
  resultsOf,
  segmentKey,
  targetOf,
  type WrittenResult,
  withUnitOf,
  writePeriodOfResult,
  writeResultRows,
} from '@living-sla/core';
import { notBegun } from '../record/not-begun.ts';
import type { OpenForResults } from '../record/open-for-results.ts';
import { type ResultsOnDisk, resultsOnDisk } from '../record/results-on-disk.ts';
import { tryResults } from '../record/what-is-wrong.ts';
import type { FoundValue, FoundValues, ImportInto, LeftOut } from './read-rows.ts';
import { refusedRows } from './refused-rows.ts';
import { isRepeated } from './repeated-cell.ts';
import { keyOfValue } from './value-key.ts';
import { hasCommas, sayNumbers } from './written-numbers.ts';

/** What an import would do. */
export interface ImportPlan {
  readonly disk: ResultsOnDisk;
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOut[];
  /** Whether some are left out because they are wrong, and not only early or empty. */
  readonly hasWrong: boolean;
  readonly notes: readonly string[];
  /** The text of the file with all rows. */
  readonly after: string;
  /** What the check says to the rows that are taken, and would stop nobody. */
  readonly findings: readonly Finding[];
}

/** A value, and what it does to the file. */
export interface PlannedRow {
  readonly key: string;
  readonly line: number | undefined;
  readonly goal: string;
  /** In words. */
  readonly period: string;
  readonly segment: string;
  readonly state: 'new' | 'same' | 'changed';
  /** In words; undefined where there is none yet. */
  readonly before: string | undefined;
  readonly now: string;
  readonly row: WrittenResult;
}

/** Compares what a file says with what was recorded before, and leaves out what the check would not let through. */
export async function planImport(found: FoundValues, into: ImportInto, open: OpenForResults): Promise<ImportPlan> {
  const { handbook, fiscal } = open;
  const disk = resultsOnDisk(open.folder, handbook, into.agreement.id);
  const { rows: planned, leftOut: wrong } = plannedRows(found.values, into, open);
  const writing = planned.filter(({ state }) => state !== 'same');
  const textWith = (rows: readonly PlannedRow[]) =>
    writeResultRows(
      disk.text,
      rows.map(({ row }) => row),
      fiscal,
    );
  // A file that is not there yet is not tried without a row: nothing will be made then.
  const tried = (rows: readonly PlannedRow[]) =>
    rows.length === 0 ? { handbook, findings: [] } : tryResults(handbook, disk.path, textWith(rows));
  const first = await tried(writing);
  const refused = refusedRows(first, disk.path, open);
  const kept = writing.filter(({ key }) => !refused.has(key));
  const after = textWith(kept);
  const { findings } = refused.size === 0 ? first : await tried(kept);
  const stopped = writing.flatMap(({ key, line }) => {
    const why = refused.get(key);
    return why === undefined ? [] : [{ line, why }];
  });
  return {
    disk,
    rows: planned.filter(({ key }) => !refused.has(key)),
    leftOut: [...found.leftOut, ...wrong, ...stopped],
    hasWrong: wrong.length + stopped.length > 0 || found.leftOut.some(({ isWrong }) => isWrong),
    notes: found.notes,
    after,
    findings: findings.filter(({ severity }) => severity !== 'error'),
  };
}

interface Planning {
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOut[];
}

function plannedRows(values: readonly FoundValue[], into: ImportInto, open: OpenForResults): Planning {
  const recorded = new Map(
    resultsOf(open.handbook, into.agreement.id).map((each) => [
      keyOfValue(each.goal, each.period, segmentKey(each.segment)),
      each,
    ]),
  );
  const rows: PlannedRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [key, same] of Map.groupBy(values, keyOf)) {
    const planned = same.map((value) => plannedRow(key, value, recorded.get(key), into, open));
    const wrong = planned.filter((each) => 'why' in each);
    const sound = planned.filter((each) => 'key' in each);
    const [first] = sound;
    leftOut.push(...wrong);
    // The same said twice is said once.
    if (first === undefined || sound.every(({ now }) => now === first.now)) rows.push(...sound.slice(0, 1));
    else leftOut.push(...sound.map((each) => ({ line: each.line, why: contradiction(each) })));
  }
  return { rows, leftOut };
}

function keyOf({ goal, period, segment }: FoundValue): string {
  const traits = parseSegment(segment);
  return keyOfValue(goal, period, traits.ok ? segmentKey(traits.value) : segment);
}

function plannedRow(
  key: string,
  found: FoundValue,
  before: ResultValue | undefined,
  { agreement }: ImportInto,
  open: OpenForResults,
): PlannedRow | LeftOut {
  const { handbook, fiscal } = open;
  const { goal, period, value, unit, source, note, segment, line } = found;
  const early = notBegun(period, open);
  if (early !== undefined) return { line, why: early };
  const amount = parseResultAmount(value, unit, handbook.settings.currency);
  if (!amount.ok) {
    const why = isRepeated(value) ? amount.problem.message : noValue;
    return { line, why: hasCommas(value) ? `${why} ${sayNumbers}` : why };
  }
  const known = agreement.goals.find((each) => each.key === goal);
  const now = withUnitOf(known && targetOf(known), amount.value);
  const state = before === undefined ? 'new' : isSame(before.amount, now) ? 'same' : 'changed';
  // What the file says nothing about stays as it is, but a note on another value would be untrue of this one.
  const kept = state === 'changed' && before?.excepted === undefined ? '' : undefined;
  const usual = state === 'new' ? known?.field('source')?.text : undefined;
  const more = { unit: unit || undefined, source: source || usual, note: note || kept };
  const row = { goal, period: writePeriodOfResult(period, fiscal), value, segment, ...more };
  const words = { before: before && describeResultAmount(before.amount), now: describeResultAmount(now) };
  return { key, line, goal, period: describeResultPeriod(period, fiscal), segment, state, ...words, row };
}

const noValue = 'Its value cannot be read: write a number, with its unit beside it or behind it.';

/** What is counted may go without saying in one of them, and a percentage says less than the cases behind it. */
function isSame(one: ResultAmount, other: ResultAmount): boolean {
  if (one.kind === 'share' && other.kind === 'percent')
    return Math.abs((100 * one.hits) / one.cases - other.percent) < 0.05;
  if (one.kind !== 'count' || other.kind !== 'count') return describeResultAmount(one) === describeResultAmount(other);
  const nouns = [one.noun, other.noun].flatMap((noun) => noun?.toLowerCase() ?? []);
  return one.amount === other.amount && new Set(nouns).size < 2;
}

function contradiction({ goal, period }: PlannedRow): string {
  return `The file has two different values of ${goal} in ${period}.`;
}
