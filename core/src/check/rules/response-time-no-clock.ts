import type { Goal, HandbookView } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { calendarOf } from '../support/calendar.ts';
import { parsedAs } from '../support/parsed-as.ts';

export default defineRule({
  id: 'response-time-no-clock',
  title: 'A response time says how it is measured',
  category: 'measurability',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *goal(goal, { handbook }) {
    const within = goal.field('clock', 'within');
    if (within === undefined) return;
    const missing = parts.filter(({ key, isAsked }) => {
      return goal.field('clock', key) === undefined && isAsked(goal, handbook);
    });
    if (missing.length === 0) return;
    const names = missing.map(({ key }) => `“${key}”`).join(', ');
    const questions = missing.map(({ question }) => question).join(' ');
    yield {
      range: within.range,
      message: `The clock of ${quote(goal.statement.value)} leaves open: ${questions} Two people will read two times from it. Add ${names} under “clock”.`,
    };
  },
});

/** What two people have to agree on before they read the same time from one clock. */
const parts: readonly {
  readonly key: string;
  readonly question: string;
  readonly isAsked: (goal: Goal, handbook: HandbookView) => boolean;
}[] = [
  { key: 'starts', question: 'When does it start?', isAsked: () => true },
  { key: 'stops', question: 'What stops it?', isAsked: () => true },
  {
    key: 'calendar',
    question: 'Whose working hours count?',
    // The calendar `default` counts wherever none is named, if it says its hours.
    isAsked: (_, handbook) => calendarOf(handbook)?.work.assumed.includes('hours') !== false,
  },
  {
    key: 'out-of-hours',
    question: 'Does it count when all of it happens outside those hours, such as on a Sunday?',
    isAsked: isShorterThanADay,
  },
];

/** Nobody disputes a weekend where days are counted. */
function isShorterThanADay(goal: Goal): boolean {
  const within = goal.field('clock', 'within');
  const length = parsedAs(goal.agreement.facts, within, 'duration');
  return length === undefined || (length.form === 'span' && (length.unit === 'minute' || length.unit === 'hour'));
}
