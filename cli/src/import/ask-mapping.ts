import { select, text } from '@clack/prompts';
import type { Agreement, Goal } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import type { OpenForResults } from '../record/open-for-results.ts';
import { answerOf, type Terminal } from '../terminal/answer-of.ts';
import { type Guess, hasOpenDates, hasTime, type RowKind } from './guess-mapping.ts';
import { type ColumnUse, type DateOrder, type ImportMapping, mappingsOf } from './mapping.ts';
import type { Table } from './table.ts';

const here: Terminal = { input: process.stdin, output: process.stdout };

/**
 * Asks what the columns of a file hold. What was guessed stands there to begin with.
 * @throws CannotRun where the person wants out.
 */
export async function askMapping(
  guess: Guess,
  table: Table,
  agreement: Agreement,
  { handbook }: Pick<OpenForResults, 'handbook'>,
  terminal: Terminal = here,
): Promise<ImportMapping> {
  const asking: Asking = { guess, table, agreement, terminal };
  const kind = await askKind(asking);
  const used = mappingsOf(handbook).map(({ id }) => id);
  const id = await askId(guess.id, used, terminal);
  const own = kind === 'cases' ? await askCases(asking) : await askValues(kind, asking);
  const dates = guess.dates ?? (hasOpenDates(table) ? await askDates(terminal) : undefined);
  const { file, sheet } = guess;
  const numbers = guess.numbers === undefined || kind === 'cases' ? {} : { numbers: guess.numbers };
  const more = { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }) };
  return { id, ...more, agreement: agreement.id, ...own, ...(dates === undefined ? {} : { dates }), ...numbers };
}

/** Asks which of several agreements the values belong to. */
export async function askAgreement(all: readonly Agreement[], terminal: Terminal = here): Promise<Agreement> {
  const options = all.map(({ id, title }) => ({ value: id, label: title }));
  const id = await answerOf(
    select<string>({ message: 'Which agreement do the values belong to?', options, ...terminal }),
    terminal,
  );
  return all.find((each) => each.id === id) as Agreement;
}

interface Asking {
  readonly guess: Guess;
  readonly table: Table;
  readonly agreement: Agreement;
  readonly terminal: Terminal;
}

function askKind({ guess, terminal }: Asking): Promise<RowKind> {
  return answerOf(
    select<RowKind>({
      message: 'What does a row of the file hold?',
      initialValue: guess.kind,
      options: [
        { value: 'values', label: 'One value of one goal' },
        { value: 'periods', label: 'One month (or week, or quarter)', hint: 'with a column for each goal' },
        {
          value: 'cases',
          label: 'One case, such as a lead',
          hint: 'with the moment it came and the moment it was acted on',
        },
      ],
      ...terminal,
    }),
    terminal,
  );
}

async function askId(usual: string, used: readonly string[], terminal: Terminal): Promise<string> {
  const free = used.includes(usual) ? `${usual}-${used.length + 1}` : usual;
  const validate = (value = '') => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value))
      return 'Write small letters and figures, with a hyphen between words.';
    return used.includes(value) ? 'Another import has this name.' : undefined;
  };
  return answerOf(
    text({ message: 'What shall this import be called?', initialValue: free, validate, ...terminal }),
    terminal,
  );
}

async function askCases({ guess, table, agreement, terminal }: Asking): Promise<Partial<ImportMapping>> {
  const timed = agreement.goals.filter(hasTime);
  if (timed.length === 0)
    throw new CannotRun(`No goal of “${agreement.title}” has a clock, so times cannot be judged.`);
  const goal = await askGoal('Which goal has the clock that judges them?', timed, guess.goal, terminal);
  const ask = (use: ColumnUse, message: string) => askColumn(message, table, guess.columns?.[use], terminal);
  const started = await ask('started', 'Which column says when it came?');
  const stopped = await ask('stopped', 'Which column says when it was acted on?');
  const restarted = guess.columns?.restarted;
  const columns = { started, stopped, ...(restarted === undefined ? {} : { restarted }) };
  const traits = Object.keys(guess.traits ?? {}).length === 0 ? {} : { traits: guess.traits ?? {} };
  return { goal, columns, ...traits, period: guess.period ?? 'month' };
}

async function askValues(
  kind: RowKind,
  { guess, table, agreement, terminal }: Asking,
): Promise<Partial<ImportMapping>> {
  const ask = (use: ColumnUse, message: string) => askColumn(message, table, guess.columns?.[use], terminal);
  const period = await ask('period', 'Which column holds the month (or week, day, quarter)?');
  if (kind === 'periods') {
    const values: Record<string, string> = {};
    for (const goal of agreement.goals) {
      const message = `Which column holds ${goal.key}? (${goal.statement.value})`;
      const column = await askColumn(message, table, guess.values?.[goal.key], terminal, true);
      if (column !== '') values[goal.key] = column;
    }
    if (Object.keys(values).length === 0) throw new CannotRun('No column holds values of a goal. Nothing was written.');
    return { columns: { period }, values, period: guess.period ?? 'month' };
  }
  const goalColumn = await askColumn('Which column names the goal?', table, guess.columns?.goal, terminal, true);
  const message = 'Which goal are all rows about?';
  const goal = goalColumn === '' ? await askGoal(message, agreement.goals, guess.goal, terminal) : undefined;
  const value = await ask('value', 'Which column holds the value?');
  const { unit, source, note, segment } = guess.columns ?? {};
  const named = { goal: goalColumn || undefined, period, value, unit, source, note, segment };
  const columns = Object.fromEntries(Object.entries(named).filter(([, column]) => column !== undefined));
  return { ...(goal === undefined ? {} : { goal }), columns, period: guess.period ?? 'month' };
}

function askDates(terminal: Terminal): Promise<DateOrder> {
  return answerOf(
    select<DateOrder>({
      message: 'In which order are days written?',
      options: [
        { value: 'month first', label: 'Month first', hint: '10/31/2026' },
        { value: 'day first', label: 'Day first', hint: '31/10/2026' },
        { value: 'year first', label: 'Year first', hint: '2026-10-31' },
      ],
      ...terminal,
    }),
    terminal,
  );
}

function askGoal(
  message: string,
  goals: readonly Goal[],
  usual: string | undefined,
  terminal: Terminal,
): Promise<string> {
  const options = goals.map((goal) => ({ value: goal.key, label: goal.key, hint: goal.statement.value }));
  const initial = usual === undefined ? {} : { initialValue: usual };
  return answerOf(select<string>({ message, options, ...initial, ...terminal }), terminal);
}

/** @returns the name of a column; empty for none, where that is allowed. */
function askColumn(
  message: string,
  { headers }: Table,
  usual: string | undefined,
  terminal: Terminal,
  mayBeNone = false,
): Promise<string> {
  const columns = [...new Set(headers)].filter((each) => each !== '').map((each) => ({ value: each, label: each }));
  const options = mayBeNone ? [...columns, { value: '', label: 'None' }] : columns;
  const initial = usual ?? (mayBeNone ? '' : undefined);
  return answerOf(
    select<string>({ message, options, ...(initial === undefined ? {} : { initialValue: initial }), ...terminal }),
    terminal,
  );
}
