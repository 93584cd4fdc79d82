import { defineRule } from '../rule.ts';
import { hasOutgrownItsStart, hasPart, placeOfMissing } from '../support/missing-part.ts';

export default defineRule({
  id: 'no-cancellation',
  title: 'An agreement says how it can be ended',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'hint' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement) || hasPart(agreement, 'cancellation', words)) return;
    yield {
      range: placeOfMissing(agreement, 'cancellation'),
      message:
        'It is not said how a party can leave this agreement, so it ends in silence or in a quarrel. Add “cancellation”: when, by whom, and with how much notice.',
    };
  },
});

/** Headings that show that the text says it. */
const words =
  /\b(?:cancel\w*|terminat\w*|ending|(?:agreement|contract|it) ends|leaving|notice period|ways? out|exit)\b/i;
