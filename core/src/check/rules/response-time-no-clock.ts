import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: 'response-time-no-clock',
  title: 'A response time says how it is measured',
  category: 'measurability',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *goal(goal) {
    const within = goal.field('clock', 'within');
    if (within === undefined) return;
    const missing = parts.filter(({ key }) => goal.field('clock', key) === undefined);
    if (missing.length === 0) return;
    const names = missing.map(({ key }) => `“${key}”`).join(', ');
    const questions = missing.map(({ question }) => question).join(' ');
    yield {
      range: within.range,
      message: `The clock of ${quote(goal.statement.value)} leaves open: ${questions} Two people will stop it at different times. Add ${names} under “clock”.`,
    };
  },
});

/** What two people have to agree on before they read the same time from one clock. */
const parts = [
  { key: 'starts', question: 'When does it start?' },
  { key: 'stops', question: 'What stops it?' },
  { key: 'calendar', question: 'Whose working hours count?' },
  { key: 'out-of-hours', question: 'What if nothing could be due in those hours?' },
] as const;
