import { addDays, describeResultPeriod, describeSegment, type IsoDate, type ResultPeriod } from '@living-sla/core';
import {
  type ClockCase,
  type ClockTerms,
  type ShareOfCases,
  shareOfCases,
  type WorkCalendar,
} from '@living-sla/core/clock';
import { periodAround } from './cell-days.ts';
import { instantReader } from './instant-reader.ts';
import type { ImportMapping } from './mapping.ts';
import type { FoundValue, FoundValues, LeftOut } from './read-rows.ts';
import { columnOf, type Table, type TableRow } from './table.ts';

/** What decides about the cases of one goal. */
export interface CaseRules {
  readonly goal: string;
  readonly terms: ClockTerms;
  readonly calendars: readonly WorkCalendar[];
  /** The calendar that its time is counted in: a moment without an offset is one of its zone. */
  readonly calendar: WorkCalendar;
  /** The moment at which it is looked at, as ISO 8601 with an offset. */
  readonly now: string;
  /** The same as a day of that zone. */
  readonly today: IsoDate;
  readonly source: string;
}

/**
 * Reckons shares from a table with one row for each case: when its clock began, and when it stopped. Of a row nothing is
 * kept but these moments and the traits of the mapping, and no cell is ever repeated: names and addresses stay where they are.
 * @param tell is told now and then how many rows are read.
 */
export function readCases(
  table: Table,
  mapping: ImportMapping,
  rules: CaseRules,
  tell: (read: number) => void,
): FoundValues {
  const periods = new Map<string, Tally>();
  const unread: LeftOut[] = [];
  const leftOut: LeftOut[] = [];
  const columns = columnsOf(table, mapping);
  const instantIn = instantReader(rules.calendar, mapping.dates);
  for (const [at, row] of table.rows.entries()) {
    if (at % 1000 === 0) tell(at);
    const read = caseIn(row, columns, mapping, instantIn);
    const share = typeof read === 'string' ? undefined : shareOfCases(rules.terms, [read], rules.calendars, rules.now);
    if (typeof read === 'string') unread.push({ line: row.line, why: read });
    else if (share?.cases === 1) count(periods, periodAround(read.day, mapping.period ?? 'month'), share.hits === 1);
    else if (share !== undefined) leftOut.push({ line: row.line, why: notCounted(share) });
  }
  const ended = [...periods.values()].filter(({ period }) => addDays(period.until, 1) <= rules.today);
  const running = [...periods.values()].filter((each) => !ended.includes(each));
  return {
    values: ended.sort((a, b) => (a.period.from < b.period.from ? -1 : 1)).map((tally) => shareFrom(tally, rules)),
    // One row may be a total, or half empty. Where none can be read, the columns are not what the import takes them for.
    leftOut: [
      ...(unread.length === table.rows.length ? unread.map(asWrong) : unread),
      ...leftOut,
      ...running.map((tally) => ({ line: undefined, why: stillRunning(tally) })),
    ],
    notes: [],
  };
}

function asWrong(each: LeftOut): LeftOut {
  return { ...each, isWrong: true };
}

function notCounted({ open, leftOut }: ShareOfCases): string {
  if (open === 1) return 'It is not acted on and not due yet.';
  return leftOut === 1
    ? 'It came outside of opening hours, and the clock does not count such cases.'
    : 'Its times cannot be judged.';
}

interface Tally {
  readonly period: ResultPeriod;
  hits: number;
  cases: number;
}

function count(periods: Map<string, Tally>, period: ResultPeriod, isHit: boolean): void {
  const tally = periods.get(period.from) ?? { period, hits: 0, cases: 0 };
  tally.cases += 1;
  if (isHit) tally.hits += 1;
  periods.set(period.from, tally);
}

function shareFrom({ period, hits, cases }: Tally, { goal, source }: CaseRules): FoundValue {
  return {
    goal,
    period,
    value: `${hits} of ${cases}`,
    unit: '',
    source,
    note: '',
    segment: describeSegment({}),
    line: undefined,
  };
}

function stillRunning({ period, cases }: Tally): string {
  return `${describeResultPeriod(period)} is not over. So far it has ${cases} ${cases === 1 ? 'case' : 'cases'}.`;
}

interface CaseColumns {
  readonly started: number;
  readonly stopped: number;
  readonly restarted: number;
  readonly traits: readonly (readonly [trait: string, column: number])[];
}

function columnsOf({ headers }: Table, { columns = {}, traits = {} }: ImportMapping): CaseColumns {
  const at = (name: string | undefined) => (name === undefined ? -1 : columnOf(headers, name));
  return {
    started: at(columns.started),
    stopped: at(columns.stopped),
    restarted: at(columns.restarted),
    traits: Object.entries(traits).map(([trait, column]) => [trait, at(column)] as const),
  };
}

/** A case and the day on which it began; or why it is none, without a word of what stands there. */
function caseIn(
  { cells }: TableRow,
  columns: CaseColumns,
  mapping: ImportMapping,
  instantIn: (cell: string) => string | undefined,
): (ClockCase & { day: IsoDate }) | string {
  const words = cells[columns.started] ?? '';
  if (words === '') return 'It does not say when it began.';
  const started = instantIn(words);
  if (started === undefined) return unreadable('began', mapping);
  const end = cells[columns.stopped] ?? '';
  const stopped = end === '' ? undefined : instantIn(end);
  if (end !== '' && stopped === undefined) return unreadable('ended', mapping);
  const again = (cells[columns.restarted] ?? '').split(/[;|\n]/).filter((each) => each.trim() !== '');
  const restarted = again.map((each) => instantIn(each));
  if (restarted.some((each) => each === undefined)) return unreadable('began again', mapping);
  if (stopped !== undefined && Date.parse(stopped) < Date.parse(started)) return 'It ended before it began.';
  const traits = columns.traits.flatMap(([trait, at]) => (cells[at] === '' ? [] : [[trait, cells[at] ?? ''] as const]));
  return {
    started,
    stopped,
    restarted: restarted.filter((each) => each !== undefined),
    paused: [],
    traits: Object.fromEntries(traits),
    day: started.slice(0, 10),
  };
}

function unreadable(what: string, { dates }: ImportMapping): string {
  const order =
    dates === undefined ? ' Where its days are written in figures, say their order under “dates” of the import.' : '';
  return `The moment at which it ${what} cannot be read: it takes a day and a time.${order}`;
}
