import type { GoalScore, PeriodScore, Scorecard } from '@living-sla/core/score';
import { needsWords, type Reading, type Reason, readings, reasons } from './score-reasons.ts';
import { type GoalHead, goalHead, type ScoreCell, scoreCell } from './score-row.ts';
import type { ScoreSubject } from './score-subject.ts';
import { columnKey, groupOf, type PeriodGroup, shortPeriod } from './short-period.ts';

/** Goals whose periods are of one kind, as tables: the latest periods first, older ones after them. */
export interface ScoreGroup {
  readonly anchor: string;
  readonly title: string;
  readonly latest: ScoreTable;
  readonly older: readonly ScoreTable[];
  /** How many periods are older still; they stand in the downloads only. */
  readonly left: number;
}

/** Goals × periods, oldest period first. */
export interface ScoreTable {
  readonly label: string;
  readonly columns: readonly ScoreColumn[];
  /** The versions whose texts decided, each over the columns that it decided. */
  readonly versions: readonly VersionSpan[];
  readonly rows: readonly ScoreRow[];
}

/** One period. */
export interface ScoreColumn {
  readonly name: string;
  readonly period: PeriodScore['period'];
  /** Whether another version decides from here on. */
  readonly isTurn: boolean;
}

/** Columns next to each other that one version decided. */
export interface VersionSpan {
  readonly columns: number;
  /** “3.0.0 from Aug 2026”, “3.0.0” above the steps of goals with a day; undefined where no text was in force. */
  readonly words: string | undefined;
  /** The page of that version; undefined where it has none. */
  readonly address: string | undefined;
}

/** One goal through the periods of a table; a cell is undefined where the goal has no such period. */
export interface ScoreRow {
  readonly head: GoalHead;
  readonly cells: readonly (ScoreCell | undefined)[];
  /** Periods that were excepted, with the notes that say why. */
  readonly excepted: readonly Reason[];
  /** Why other periods are as they are, where that is not plain from the values. */
  readonly reasons: readonly Reason[];
  /** What the goal read in other texts that decided here, oldest first. */
  readonly readings: readonly Reading[];
}

/** How many periods one table shows. */
export const mostColumns = 12;

/** How many tables a kind of period gets at most, the latest included. */
const mostTables = 3;

/** How much of the past tables show. */
export interface TableRoom {
  /** How many periods one table shows. */
  readonly columns: number;
  /** How many tables a kind of period gets at most, the latest included. */
  readonly tables: number;
}

/** Puts the goals of a scorecard into tables. */
export function scoreGroups(
  subject: ScoreSubject,
  room: TableRoom = { columns: mostColumns, tables: mostTables },
): ScoreGroup[] {
  return groupOrder.flatMap((kind) => {
    const goals = subject.scorecard.goals.filter(({ periods }) =>
      periods.some(({ period }) => groupOf(period) === kind),
    );
    return goals.length === 0 ? [] : [scoreGroup(kind, goals, subject, room)];
  });
}

const groupOrder: readonly PeriodGroup[] = ['span', 'month', 'quarter', 'week', 'day', 'half', 'year'];

const titles: Readonly<Record<PeriodGroup, string>> = {
  span: 'Goals with a day',
  month: 'Month by month',
  quarter: 'Quarter by quarter',
  week: 'Week by week',
  day: 'Day by day',
  half: 'Half-year by half-year',
  year: 'Year by year',
};

type Goals = Scorecard['goals'];

function scoreGroup(kind: PeriodGroup, goals: Goals, subject: ScoreSubject, room: TableRoom): ScoreGroup {
  const columns = columnsOf(kind, goals);
  const tables: PeriodScore[][] = [];
  for (let end = columns.length; end > 0 && tables.length < room.tables; end -= room.columns) {
    tables.push(columns.slice(Math.max(0, end - room.columns), end));
  }
  const [latest = [], ...older] = tables;
  const title = titles[kind];
  const told = new Set<GoalScore>();
  // A goal that is gone may stand in a table of older periods only; there is the place that links to it mean.
  const tellOnce = (goal: GoalScore) => {
    const isHome = homeOf(goal) === kind && !told.has(goal);
    told.add(goal);
    return isHome;
  };
  return {
    anchor: `by-${kind}`,
    title,
    latest: scoreTable(title, latest, goals, subject, tellOnce),
    older: older.map((part) => scoreTable(`${title}, ${spanOf(part)}`, part, goals, subject, tellOnce)),
    left: Math.max(0, columns.length - room.tables * room.columns),
  };
}

/** The kind of table in which most is told of a goal: that of its last period. It may have had other periods before. */
function homeOf({ periods }: GoalScore): PeriodGroup | undefined {
  const last = periods.at(-1);
  return last && groupOf(last.period);
}

/** One score for each period that any of the goals has, the oldest first: it stands for its column. */
function columnsOf(kind: PeriodGroup, goals: Goals): PeriodScore[] {
  const all = goals.flatMap(({ periods }) => periods.filter(({ period }) => groupOf(period) === kind));
  const byKey = new Map(all.map((score) => [columnKey(score.period), score]));
  return [...byKey.values()].sort((a, b) => order(a).localeCompare(order(b)));
}

function order({ period }: PeriodScore): string {
  return `${period.until} ${period.from}`;
}

function spanOf(columns: readonly PeriodScore[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  return first === undefined || last === undefined ? '' : `${shortPeriod(first)} to ${shortPeriod(last)}`;
}

function scoreTable(
  label: string,
  columns: readonly PeriodScore[],
  goals: Goals,
  subject: ScoreSubject,
  isHome: (goal: GoalScore) => boolean,
): ScoreTable {
  const keys = columns.map(({ period }) => columnKey(period));
  const scores = goals.map((goal) => ({ goal, row: scoresIn(goal, keys) }));
  const present = scores.filter(({ row }) => row.some((score) => score !== undefined));
  const versions = keys.map((_, at) => commonVersion(present.map(({ row }) => row[at])));
  return {
    label,
    columns: columns.map((column, at) => ({
      name: shortPeriod(column),
      period: column.period,
      isTurn: at > 0 && versions[at] !== versions[at - 1],
    })),
    versions: versionSpans(versions, columns, subject),
    rows: inOrder(present).map(({ goal, row }) => ({
      head: goalHead(goal, row, subject, isHome(goal)),
      cells: row.map((score, at) => score && scoreCell(score, versions[at])),
      excepted: reasons(row, ({ state }) => state === 'excepted'),
      reasons: reasons(row, needsWords),
      readings: readings(row),
    })),
  };
}

/** Goals of which nothing here was judged stand below the others. */
function inOrder<Row extends { readonly row: readonly (PeriodScore | undefined)[] }>(rows: readonly Row[]): Row[] {
  const isJudged = ({ row }: Row) => row.some((score) => score !== undefined && score.state !== 'not in force');
  return [...rows.filter(isJudged), ...rows.filter((each) => !isJudged(each))];
}

function scoresIn(goal: GoalScore, keys: readonly string[]): (PeriodScore | undefined)[] {
  const byKey = new Map(goal.periods.map((score) => [columnKey(score.period), score]));
  return keys.map((key) => byKey.get(key));
}

/** The version that decided most cells of a column; a goal of which another one decided says so in its own cell. */
function commonVersion(column: readonly (PeriodScore | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const score of column) {
    if (score?.version !== undefined) counts.set(score.version, (counts.get(score.version) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function versionSpans(
  versions: readonly (string | undefined)[],
  columns: readonly PeriodScore[],
  subject: ScoreSubject,
): VersionSpan[] {
  const spans: { version: string | undefined; from: PeriodScore; columns: number }[] = [];
  columns.forEach((from, at) => {
    const last = spans.at(-1);
    if (last !== undefined && last.version === versions[at]) last.columns++;
    else spans.push({ version: versions[at], from, columns: 1 });
  });
  return spans.map(({ version, from, columns: count }, at) => ({
    columns: count,
    words: version && spanWords(version, from, at === 0),
    address: version === undefined ? undefined : subject.versionAddress(version),
  }));
}

/** The day of a step is its last one: nothing begins on it. */
function spanWords(version: string, from: PeriodScore, isFirst: boolean): string {
  if (isFirst) return `Version ${version}`;
  return from.period.unit === 'span' ? version : `${version} from ${shortPeriod(from)}`;
}
