import { dequal } from 'dequal/lite';
import { describeResultAmount, describeResultPeriod, type ResultAmount, segmentKey } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { fiscalYearStart, type Goal, plainAmount, type ResultRow, targetOf, withUnitOf } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related, replace } from '../rule.ts';
import { type FoundResults, goalsByKey, placeIn, resultsIn } from '../support/results/results-in.ts';
import { tellSome } from '../support/results/tell-some.ts';

export default defineRule({
  id: 'result-duplicate',
  title: 'A goal has one value for a period',
  category: 'results',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found === undefined) return;
    const options = { fiscalYearStarts: fiscalYearStart(handbook.settings.facts) };
    yield* tellSome(repeated(found, (row) => (row.period.ok ? describeResultPeriod(row.period.value, options) : '')));
  },
});

function* repeated({ results, rows, agreement }: FoundResults, nameOf: (row: ResultRow) => string): Generator<Report> {
  const { file } = results;
  const goals = agreement === undefined ? new Map<string, Goal>() : goalsByKey(agreement);
  const first = new Map<string, ResultRow>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined || !row.amount.ok) continue;
    const before = first.get(key);
    if (before === undefined || !before.amount.ok) {
      first.set(key, row);
      continue;
    }
    const goal = goals.get(row.goal);
    const amounts = [row.amount.value, before.amount.value].map((each) => withUnitOf(goal && targetOf(goal), each));
    const [value, other] = amounts.map(describeResultAmount) as [string, string];
    const isCopy = dequal(...(amounts.map(plainAmount) as [ResultAmount, ResultAmount]));
    const line = before.row.line;
    yield {
      range: placeIn(row, 'value', file.text),
      message: isCopy
        ? `${quote(row.goal)} has the same value for ${nameOf(row)} in line ${line} already. It counts once. Take this row out.`
        : `${quote(row.goal)} has two values for ${nameOf(row)}: ${quote(other)} in line ${line}, and ${quote(value)} here. Nobody can tell which one counts. Keep the right one.`,
      related: [related(file, placeIn(before, 'value', file.text), 'This is the first value for it.')],
      isMinor: isCopy,
      fixes: isCopy ? [replace(file, lineOf(row, file.text), '', 'Take this row out')] : [],
    };
  }
}

/** What tells values apart; undefined where a part of it cannot be read. */
function keyOf({ goal, period, segment }: ResultRow): string | undefined {
  if (goal === '' || !period.ok || !segment.ok) return undefined;
  return [goal, period.value.from, period.value.until, segmentKey(segment.value)].join('\u0000');
}

/** A row with the line break behind it. */
function lineOf({ row }: ResultRow, text: string): Range {
  const end = row.range.end + (/^(?:\r\n|\n|\r)/.exec(text.slice(row.range.end, row.range.end + 2))?.[0].length ?? 0);
  return { start: row.range.start, end };
}
