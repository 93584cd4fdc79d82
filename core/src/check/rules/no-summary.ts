import { defineRule } from '../rule.ts';
import { hasOutgrownItsStart, hasPart, placeOfMissing } from '../support/missing-part.ts';

export default defineRule({
  id: 'no-summary',
  title: 'An agreement sums itself up',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'hint' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement) || hasPart(agreement, 'summary', words)) return;
    yield {
      range: placeOfMissing(agreement, 'summary'),
      message:
        'There is no summary, so most people will read the title and nothing else. Add “summary”: in two or three sentences, what each side promises and what it is for.',
    };
  },
});

/** Headings that show that the text says it. */
const words = /\b(?:summary|overview|in short|at a glance)\b/i;
