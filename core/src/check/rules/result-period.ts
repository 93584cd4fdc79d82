import { describeResultPeriod, type IsoDate, type MonthDay, type ResultPeriod, segmentKey } from '../../parse/index.ts';
import { fiscalYearStart, type Goal, type HandbookView, type ResultRow } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related } from '../rule.ts';
import { periodFit, perOf } from '../support/results/period-fit.ts';
import { type FoundResults, placeIn, resultsIn, rowsOfGoals } from '../support/results/results-in.ts';
import { tellSome } from '../support/results/tell-some.ts';

export default defineRule({
  id: 'result-period',
  title: 'The period of a value can be scored',
  category: 'results',
  severity: { minimal: 'warning', recommended: 'warning', strict: 'error' },

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found === undefined) return;
    const starts = fiscalYearStart(handbook.settings.facts);
    yield* tellSome(ofRows(found, handbook, starts));
    yield* tellSome(overlaps(found, starts));
  },
});

function* ofRows(found: FoundResults, handbook: HandbookView, starts: MonthDay): Generator<Report> {
  const { text } = found.results.file;
  const units = new Map<Goal, ReturnType<typeof perOf>>();
  for (const [row, goal] of rowsOfGoals(found, handbook)) {
    if (!row.period.ok) continue;
    const period = row.period.value;
    const name = describeResultPeriod(period, { fiscalYearStarts: starts });
    const range = placeIn(row, 'period', text);
    if (period.from > handbook.today) {
      yield {
        range,
        goal,
        message: `${quote(name)} has not begun yet, so nothing can have been measured in it. Write the period that the value is of.`,
      };
      continue;
    }
    if (period.until > handbook.today) {
      yield {
        range,
        goal,
        message: `${quote(name)} is not over yet, so this value cannot be that of all of it. ${untilNow(row, period.from, handbook.today)}`,
      };
      continue;
    }
    if (!units.has(goal)) units.set(goal, perOf(goal));
    const per = units.get(goal);
    const fit = per === undefined || !row.amount.ok ? 'fits' : periodFit(period, row.amount.value, per, starts);
    if (fit !== 'fits') yield { range, goal, message: misfit(name, goal, (per ?? '').replace('-', ' '), fit) };
  }
}

/** A part of a period is only of use where it can be added up. */
function untilNow({ amount }: ResultRow, from: IsoDate, today: IsoDate): string {
  const addsUp = !amount.ok || ['count', 'money', 'share'].includes(amount.value.kind);
  const days = from === today ? today : `${from} to ${today}`;
  return addsUp ? `Write the days that it is of: ${days}.` : 'Write it down when the period is over.';
}

function misfit(name: string, { key }: Goal, per: string, fit: 'too long' | 'only a part'): string {
  if (fit === 'too long') {
    return `${quote(key)} is counted per ${per}, but ${quote(name)} reaches over more than one ${per}, so this value scores none of them. Write a row for each ${per}.`;
  }
  return `${quote(key)} is counted per ${per}, and ${quote(name)} is only a part of one. A value like this cannot be added up with those of the other parts. Write the share with its cases, such as 480 of 505, or one value for the whole ${per}.`;
}

/** Rows of one goal and segment that share days without being of the same period. */
function* overlaps({ results, rows }: FoundResults, starts: MonthDay): Generator<Report> {
  const { file } = results;
  const groups = Map.groupBy(
    rows.filter(({ goal, period, segment }) => goal !== '' && period.ok && segment.ok),
    keyOf,
  );
  for (const group of groups.values()) {
    let longest: Dated | undefined;
    for (const each of group.flatMap(dated).sort(byDays)) {
      const { row, period } = each;
      if (longest !== undefined && period.from <= longest.period.until && !areSame(period, longest.period)) {
        const [name, other] = [period, longest.period].map((days) =>
          describeResultPeriod(days, { fiscalYearStarts: starts }),
        );
        yield {
          range: placeIn(row, 'period', file.text),
          message: `${quote(name ?? '')} and ${quote(other ?? '')} in line ${longest.row.row.line} share days, so a value of ${quote(row.goal)} would count twice. Keep the rows of one of the two.`,
          related: [related(file, placeIn(longest.row, 'period', file.text), 'This row has days in common with it.')],
        };
      }
      if (longest === undefined || period.until > longest.period.until) longest = each;
    }
  }
}

interface Dated {
  readonly row: ResultRow;
  readonly period: ResultPeriod;
}

function dated(row: ResultRow): Dated[] {
  return row.period.ok ? [{ row, period: row.period.value }] : [];
}

function keyOf({ goal, segment }: ResultRow): string {
  return `${goal}\u0000${segment.ok ? segmentKey(segment.value) : ''}`;
}

function byDays({ period: one, row }: Dated, { period: other, row: otherRow }: Dated): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  if (one.until !== other.until) return one.until < other.until ? -1 : 1;
  return row.row.line - otherRow.row.line;
}

function areSame(one: ResultPeriod, other: ResultPeriod): boolean {
  return one.from === other.from && one.until === other.until;
}
