import { defineRule } from '../rule.ts';
import { hasOutgrownItsStart, hasPart, placeOfMissing } from '../support/missing-part.ts';

export default defineRule({
  id: 'no-review',
  title: 'An agreement says when it is reviewed',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement) || hasPart(agreement, 'review', words)) return;
    yield {
      range: placeOfMissing(agreement, 'review'),
      message:
        'It is not said when this agreement is looked at again, so it will fall behind the work. Add “review: { every: quarter }”, or the day of the next review.',
    };
  },
});

/** Headings that show that the text says it. */
const words = /\breviews?\b/i;
