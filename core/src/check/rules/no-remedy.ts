import { defineRule } from '../rule.ts';
import { hasOutgrownItsStart, hasPart, placeOfMissing } from '../support/missing-part.ts';

export default defineRule({
  id: 'no-remedy',
  title: 'An agreement says what follows a missed goal',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement) || hasPart(agreement, 'remedies', words)) return;
    yield {
      range: placeOfMissing(agreement, 'remedies'),
      message:
        'Nothing is said about a missed goal, so a miss leads to blame instead of a plan. Add “remedies”: when a goal is missed for a month, who presents what by when.',
    };
  },
});

/** Headings that show that the text says it. */
const words =
  /\b(?:remed(?:y|ies)|miss(?:ed|es|ing)?|consequences?|penalt(?:y|ies)|(?:fall|falls|falling|fell) (?:short|behind)|shortfalls?|off track|(?:is|are|turns?) red|(?:not|n[’']t) (?:met|reached))\b/i;
