import { amountOf, describeTarget, type Quantity } from '@living-sla/core';
import type { GoalScore, PeriodScore } from '@living-sla/core/score';
import { listed } from '../sentences.ts';
import type { ScoreSubject } from './score-subject.ts';
import { verdictOf } from './score-words.ts';

/** A cell of a sheet, with its real type. A percentage is a share: 0.93 is 93%. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' | 'percent'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  | undefined;

/** A scorecard as a sheet: one row for each goal and period. */
export interface ScoreSheet {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Puts a whole scorecard into a sheet, the oldest period of each goal first. */
export function scoreSheet(subject: ScoreSubject): ScoreSheet {
  return {
    name: 'Scorecard',
    columns: columns.map(({ name, width }) => ({ name, width })),
    rows: subject.scorecard.goals.flatMap((goal) =>
      goal.periods.map((score) => columns.map(({ cell }) => cell({ goal, score, subject }))),
    ),
  };
}

interface Row {
  readonly goal: GoalScore;
  readonly score: PeriodScore;
  readonly subject: ScoreSubject;
}

const columns: readonly { name: string; width: number; cell: (row: Row) => SheetCell }[] = [
  { name: 'Goal', width: 48, cell: ({ goal }) => text(goal.statement) },
  { name: 'Id', width: 20, cell: ({ goal }) => text(goal.key) },
  { name: 'Who answers', width: 22, cell: ({ goal, subject }) => text(ownersOf(goal, subject)) },
  { name: 'Period', width: 18, cell: ({ score }) => text(score.name) },
  { name: 'From', width: 12, cell: ({ score }) => ({ kind: 'day', day: score.period.from }) },
  { name: 'Until', width: 12, cell: ({ score }) => ({ kind: 'day', day: score.period.until }) },
  { name: 'Verdict', width: 16, cell: ({ score }) => text(verdictOf(score)) },
  { name: 'Reached', width: 14, cell: ({ score }) => reachedOf(score) },
  { name: 'Cases', width: 14, cell: ({ score }) => text(casesOf(score)) },
  { name: 'Target', width: 14, cell: ({ score }) => targetOf(score) },
  { name: 'Unit', width: 16, cell: ({ score }) => text(unitOf(score)) },
  { name: 'Asked for', width: 24, cell: ({ score }) => text(score.target && describeTarget(score.target)) },
  { name: 'Attainment', width: 12, cell: ({ score }) => percent(score.attainment) },
  { name: 'Version', width: 10, cell: ({ score }) => text(score.version) },
  { name: 'Why', width: 60, cell: ({ score }) => text(score.why) },
  { name: 'Notes', width: 40, cell: ({ score }) => text(notesOf(score)) },
];

function text(words: string | undefined): SheetCell {
  return words === undefined || words === '' ? undefined : { kind: 'text', text: words };
}

function percent(share: number | undefined): SheetCell {
  return share === undefined ? undefined : { kind: 'percent', number: share };
}

function ownersOf({ owners }: GoalScore, { scorecard, context, agreement }: ScoreSubject): string {
  const ids = owners.length === 0 ? scorecard.parties.map(({ id }) => id) : owners;
  return listed(ids.map((id) => context.names.anyone(id, agreement)));
}

function reachedOf({ amount }: PeriodScore): SheetCell {
  if (amount?.kind === 'share') return amount.cases === 0 ? undefined : percent(amount.hits / amount.cases);
  if (amount?.kind === 'percent') return percent(amount.percent / 100);
  return amount && { kind: 'number', number: amount.amount };
}

/** “480 of 505”, where the cases behind a share are known. */
function casesOf({ amount }: PeriodScore): string | undefined {
  return amount?.kind === 'share' ? `${amount.hits} of ${amount.cases}` : undefined;
}

/** A range has no one number; then only the words tell it. */
function targetOf({ target }: PeriodScore): SheetCell {
  if (target === undefined || target.comparator === 'between') return undefined;
  const { quantity } = target;
  if (quantity.kind === 'percent') return percent(quantity.percent / 100);
  return { kind: 'number', number: amountOf(quantity) };
}

function unitOf({ amount, target }: PeriodScore): string | undefined {
  const asked = target === undefined || target.comparator === 'between' ? undefined : target.quantity;
  if (amount?.kind === 'share') return '%';
  return (amount && unitWord(amount)) ?? (asked && unitWord(asked));
}

function unitWord(value: Exclude<PeriodScore['amount'], undefined | { kind: 'share' }> | Quantity): string | undefined {
  switch (value.kind) {
    case 'count':
      return value.noun;
    case 'money':
      return value.currency;
    case 'percent':
      return '%';
    case 'duration':
      return `${value.clock === 'business' ? 'business ' : ''}${value.unit}s`;
  }
}

function notesOf({ rows }: PeriodScore): string {
  return [...new Set(rows.flatMap(({ note }) => (note === undefined || note === '' ? [] : [note])))].join(' · ');
}
