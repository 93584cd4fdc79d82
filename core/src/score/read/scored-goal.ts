import { clockTermsOf } from '../../clock/index.ts';
import {
  field,
  type IsoDate,
  items,
  type MonthDay,
  parsePeriod,
  parseQuantity,
  parseTarget,
  parseWhen,
  periodBounds,
  type Target,
  type When,
} from '../../parse/index.ts';
import { type Goal, type GoalFields, goalFields, leadingParties, scalarField, textField } from '../../resolve/index.ts';
import type { ScoredGoal } from '../scoring-text.ts';
import { readingDay } from './reading-day.ts';

/** What a goal hangs on beside its own words. */
export interface GoalSurroundings {
  /** The first day of the agreement. */
  readonly from: IsoDate | undefined;
  readonly fiscalYearStarts: MonthDay;
  /** A day near which a period without a year lies: “end of Q3”. */
  readonly near: IsoDate;
}

/**
 * A goal as far as it can be scored: its fields, and its sentence where they leave something open. A goal with a period is
 * scored by it; its day and its steps only add its periods up.
 */
export function scoredGoal(goal: Goal, surroundings: GoalSurroundings): ScoredGoal {
  const { node, statement, agreement } = goal;
  const written = (key: string) => scalarField(node, key)?.text;
  const dated = { from: written('from'), by: written('by') };
  const isTold = written('target') !== undefined && (written('per') ?? dated.by) !== undefined;
  // To read a sentence costs more than all the rest, and fields that say everything leave it nothing to add.
  const said: Partial<GoalFields> = isTold ? {} : goalFields(goal);
  const per = periodOf(written('per') ?? (dated.by === undefined ? said.per : undefined));
  const target = targetOf(written('target')) ?? targetOf(said.target);
  const steps = per === undefined ? stepsOf(goal, surroundings) : [];
  const by = dayOf(dated.by ?? said.by, 'until', surroundings) ?? steps.at(-1)?.by;
  const isDated = per === undefined && by !== undefined;
  return {
    key: goal.key,
    otherKeys: [],
    statement: statement.value.replace(/\s+/g, ' ').trim(),
    owners: goal.owners.length > 0 ? goal.owners : (leadingParties(statement.value, agreement.parties) ?? []),
    binding: goal.binding,
    name: written('metric'),
    metric: written('metric') ?? said.metric,
    target: target ?? (isDated ? steps.at(-1)?.target : undefined),
    of: written('of') ?? said.of,
    per,
    from:
      dayOf(dated.from ?? (dated.by === undefined ? said.from : undefined), 'from', surroundings) ?? surroundings.from,
    by: isDated ? by : undefined,
    steps,
    segments: segmentsOf(goal, target),
    clock: clockTermsOf(goal),
    baseline: parseQuantity(written('baseline') ?? said.baseline ?? ''),
    source: written('source'),
    readAfter: readingDay(textField(field(node, 'counts'), 'rule')?.value),
  };
}

function stepsOf({ node }: Goal, surroundings: GoalSurroundings): ScoredGoal['steps'] {
  const steps = items(field(node, 'steps')).flatMap((step) => {
    const by = dayOf(scalarField(step, 'by')?.text, 'until', surroundings);
    const target = targetOf(scalarField(step, 'target')?.text);
    return by === undefined || target === undefined
      ? []
      : [{ by, target, statement: textField(step, 'statement')?.value }];
  });
  return steps.sort((one, other) => (one.by < other.by ? -1 : 1));
}

/** A row without a target of its own has that of the goal where that is a share or a time; a total is not that of a part. */
function segmentsOf({ node }: Goal, target: Target | undefined): ScoredGoal['segments'] {
  const inherited = target !== undefined && !isTotal(target) ? target : undefined;
  return items(field(node, 'by-segment')).flatMap((row) => {
    const own = targetOf(scalarField(row, 'target')?.text) ?? inherited;
    const when = traitsOf(row);
    return own === undefined || Object.keys(when).length === 0 ? [] : [{ when, target: own }];
  });
}

function isTotal(target: Target): boolean {
  const { kind } = target.comparator === 'between' ? target.low : target.quantity;
  return kind === 'count' || kind === 'money';
}

function traitsOf(row: Parameters<typeof field>[0]): Readonly<Record<string, string>> {
  const when = field(row, 'when');
  if (when?.kind !== 'map') return {};
  const traits = when.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value !== null && !key.startsWith('x-') ? [[key, value.text] as const] : [],
  );
  return Object.fromEntries(traits);
}

function targetOf(text: string | undefined): Target | undefined {
  const target = text === undefined ? undefined : parseTarget(text);
  return target?.ok ? target.value : undefined;
}

function periodOf(text: string | undefined) {
  const period = text === undefined ? undefined : parsePeriod(text);
  return period?.ok ? period.value : undefined;
}

function dayOf(
  text: string | undefined,
  end: 'from' | 'until',
  { fiscalYearStarts, near }: GoalSurroundings,
): IsoDate | undefined {
  const when = text === undefined ? undefined : parseWhen(text);
  return when?.ok ? edgeOf(when.value, end, fiscalYearStarts, near) : undefined;
}

function edgeOf(when: When, end: 'from' | 'until', starts: MonthDay, near: IsoDate): IsoDate | undefined {
  if (when.form === 'date') return when.date;
  const edge = when.edge === undefined ? end : when.edge === 'start' ? 'from' : 'until';
  return periodBounds(when, starts, near)?.[edge];
}
