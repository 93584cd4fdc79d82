import { select, text } from '@clack/prompts';
import {
  type Agreement,
  describeResultAmount,
  type Goal,
  goalFields,
  parsePeriod,
  parsePeriodOfResult,
  parseResultAmount,
  periodBounds,
  type RelativeUnit,
  type ResultPeriod,
  resultsOf,
  writePeriodOfResult,
} from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import type { RecordOptions } from '../commands/record.ts';
import { answerOf, type Terminal } from '../terminal/answer-of.ts';
import { notBegun } from './not-begun.ts';
import type { OpenForResults } from './open-for-results.ts';
import { openNumber } from './open-number.ts';
import type { RecordedWords } from './plan-record.ts';

/**
 * Asks a person for a value: of which agreement and goal, of which period, and how much. A question with one answer is not asked.
 * @param said what the command line said already. @throws CannotRun where there is nothing to choose, or the person wants out.
 */
export async function askValue(
  open: OpenForResults,
  said: RecordOptions,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<RecordedWords> {
  const all = open.handbook.agreements.filter(({ id, goals }) => goals.length > 0 && (said.agreement ?? id) === id);
  if (all.length === 0) throw new CannotRun('There is no agreement with a goal to record a value for.');
  const chosen = all.length === 1 ? (all[0] as Agreement) : await askWhich(all, terminal);
  const goal = await askGoal(chosen, terminal);
  const period = await answerOf(
    text({
      message: 'For which period?',
      initialValue: lastPeriod(goal, open),
      validate: (words = '') => {
        const read = parsePeriodOfResult(words, open.fiscal);
        if (!read.ok) return read.problem.message;
        return notBegun(read.value, open) ?? isThere(read.value, goal, chosen, open, said);
      },
      ...terminal,
    }),
    terminal,
  );
  const value = await answerOf(
    text({
      message: `What was reached? (${goal.statement.value})`,
      validate: (words = '') => {
        const read = parseResultAmount(words, '', open.handbook.settings.currency);
        return read.ok ? openNumber(words.trim(), goal) : read.problem.message;
      },
      ...terminal,
    }),
    terminal,
  );
  return { goal: goal.key, period, value, agreement: chosen.id };
}

/** That a period has a value is said before somebody types another one; undefined where it has none, or is to be corrected. */
function isThere(
  { from, until }: ResultPeriod,
  { key }: Goal,
  { id }: Agreement,
  { handbook }: OpenForResults,
  { replace, segment = '' }: RecordOptions,
): string | undefined {
  const there = resultsOf(handbook, id).find(
    ({ goal, period, segment: cases }) =>
      goal === key && period.from === from && period.until === until && Object.keys(cases).length === 0,
  );
  if (there === undefined || replace === true || segment !== '') return undefined;
  return `There is a value already: ${describeResultAmount(there.amount)}. To correct it, begin again with --replace.`;
}

async function askWhich(all: readonly Agreement[], terminal: Terminal): Promise<Agreement> {
  const id = await answerOf(
    select<string>({
      message: 'Of which agreement?',
      options: all.map((each) => ({ value: each.id, label: each.title })),
      ...terminal,
    }),
    terminal,
  );
  return all.find((each) => each.id === id) as Agreement;
}

async function askGoal({ goals }: Agreement, terminal: Terminal): Promise<Goal> {
  const key = await answerOf(
    select<string>({
      message: 'Of which goal?',
      options: goals.map((goal) => ({ value: goal.key, label: goal.key, hint: goal.statement.value })),
      ...terminal,
    }),
    terminal,
  );
  return goals.find((goal) => goal.key === key) as Goal;
}

/** The last whole period of a goal before today, as it is written to a file; the last month for a goal with a day. */
function lastPeriod(goal: Goal, { day, fiscal }: Pick<OpenForResults, 'day' | 'fiscal'>): string {
  const written = goal.field('per')?.text ?? goalFields(goal).per;
  const per = written === undefined ? undefined : parsePeriod(written);
  const named = per?.ok && per.value.form === 'each' ? per.value.unit : 'month';
  const unit: RelativeUnit = named === 'day' || named === 'business-day' ? 'month' : named;
  const bounds = periodBounds({ form: 'relative', which: 'last', unit }, fiscal.fiscalYearStarts, day);
  return bounds === undefined ? '' : writePeriodOfResult({ unit, ...bounds }, fiscal);
}
