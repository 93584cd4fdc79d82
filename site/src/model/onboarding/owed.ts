import { subjectOf } from '../agreement/page-parts.ts';
import type { Context } from '../context.ts';
import type { Fields } from '../fields.ts';
import { tellDays } from '../readings.ts';
import type { Learner } from './learners.ts';

/** One thing that is owed, in the words of its agreement. */
export interface OwedLine {
  readonly statement: string;
  readonly address: string;
  /** The other side, where it is named: "to Sales", "from Marketing"; or that the goal is shared. */
  readonly whom: string | undefined;
}

/** What a team owes and is owed; the lists are cut, and say how much more there is. */
export interface Owed {
  readonly owes: Cut<OwedLine>;
  readonly isOwed: Cut<OwedLine>;
}

/** The beginning of a list, and how many more there are. */
export interface Cut<Line> {
  readonly lines: readonly Line[];
  readonly more: number;
}

/** How many lines of each kind stand on a path; the page of the team has all. */
const mostLines = 8;

/** What a team owes the others and what they owe it: goals first, then commitments. What binds nobody is left out. */
export function owedBy(learner: Learner, context: Context): Owed {
  const owes: OwedLine[] = [];
  const isOwed: OwedLine[] = [];
  for (const agreement of learner.agreements.filter(({ status }) => status === 'active')) {
    for (const goal of agreement.goals.filter(({ binding }) => binding)) {
      const { owners, statement } = goal;
      const mine = owners.length === 0 || owners.includes(learner.id);
      const alone = owners.length === 1;
      const others = owners.filter((id) => id !== learner.id).map((id) => context.names.party(id, agreement).name);
      const whom = mine ? (alone ? undefined : 'shared') : `from ${others.join(', ')}`;
      (mine ? owes : isOwed).push({ statement: oneLine(statement.value), address: context.goalAddress(goal), whom });
    }
  }
  for (const { by, to, statement, agreement } of commitmentsOf(learner, context)) {
    const address = context.places.part(agreement.id, 'commitments');
    const named = (ids: readonly string[]) => ids.map((id) => context.names.party(id, agreement).name).join(', ');
    if (by.includes(learner.id))
      owes.push({ statement, address, whom: to.length === 0 ? undefined : `to ${named(to)}` });
    else if (to.includes(learner.id))
      isOwed.push({ statement, address, whom: by.length === 0 ? undefined : `from ${named(by)}` });
  }
  return { owes: cut(owes, mostLines), isOwed: cut(isOwed, mostLines) };
}

function commitmentsOf(learner: Learner, context: Context) {
  return learner.agreements
    .filter(({ status }) => status === 'active')
    .flatMap((agreement) => {
      const items = subjectOf(agreement, context)?.read().each('commitments') ?? [];
      return items.filter(bindsSomebody).map((item) => ({
        agreement,
        by: item.texts('by'),
        to: item.texts('to'),
        statement: oneLine(item.text('statement') ?? ''),
      }));
    });
}

function bindsSomebody(item: Fields): boolean {
  return (item.text('status') ?? 'active') === 'active' && item.text('statement') !== undefined;
}

/** The beginning of a list. */
export function cut<Line>(lines: readonly Line[], most: number): Cut<Line> {
  return { lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}

function oneLine(text: string): string {
  return tellDays(text.replace(/\s+/g, ' ').trim());
}
