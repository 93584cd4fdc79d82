import type { Plain } from '../snapshot/snapshot.ts';
import type { AgreementBook, GoalBook } from './books/agreement-book.ts';
import { isList, isMap, plainAt, textAt } from './books/plain.ts';
import type { Reach } from './change.ts';
import type { Matter } from './matter.ts';

/** The agreements and goals that count in what handbook.yaml changed: a calendar, the financial year, the currency. */
export function calendarReach({ difference, before, after }: Matter): readonly Reach[] {
  const uses = useOf(
    difference.field,
    [before, after].map(({ item }) => textAt(item, 'id')),
  );
  const agreements = new Map([...before.book.agreements, ...after.book.agreements]);
  return [...agreements.values()]
    .flatMap((agreement) => reachIn(agreement, uses))
    .toSorted((one, other) => (one.agreement < other.agreement ? -1 : 1));
}

/** Whether a goal, or the rest of an agreement, counts in it. */
interface Use {
  readonly goal: (goal: GoalBook) => boolean;
  readonly rest: (words: string) => boolean;
}

function useOf(field: string, ids: readonly (string | undefined)[]): Use {
  if (field === 'currency') return { goal: () => false, rest: () => true };
  if (field.startsWith('fiscal-year')) {
    return { goal: ({ fields }) => fiscal.test(wordsOf(fields)), rest: (words) => fiscal.test(words) };
  }
  // The whole list of calendars, and a calendar without an id, may be any calendar.
  const known = ids.filter((id) => id !== undefined);
  const isDefault = known.length === 0 || known.includes('default');
  return {
    goal: (goal) => {
      const named = textAt(goal.fields, 'clock', 'calendar');
      if (named !== undefined) return known.length === 0 || known.includes(named);
      return isDefault && (plainAt(goal.fields, ['clock']) !== undefined || working.test(wordsOf(goal.fields)));
    },
    rest: (words) => isDefault && working.test(words),
  };
}

const working = /\b(?:business|working) (?:minute|hour|day)s?\b/iu;
const fiscal = /\bFY ?\d{2,4}\b|\bfiscal\b|\bfinancial year\b|\b[QH][1-4]\b(?! \d{4})/iu;

function reachIn(agreement: AgreementBook, { goal, rest }: Use): readonly Reach[] {
  const goals = agreement.goals.filter(goal).map(({ key }) => key);
  if (goals.length > 0) return [{ agreement: agreement.id, goals }];
  const { fields, blocks } = agreement.file;
  const words = [...Object.entries(fields)].filter(([key]) => key !== 'goals').map(([, each]) => wordsOf(each));
  return rest([...words, ...blocks.map(({ text }) => text)].join('\n')) ? [{ agreement: agreement.id, goals: [] }] : [];
}

function wordsOf(plain: Plain): string {
  if (typeof plain === 'string') return plain;
  if (isList(plain)) return plain.map(wordsOf).join('\n');
  return isMap(plain) ? Object.values(plain).map(wordsOf).join('\n') : '';
}
