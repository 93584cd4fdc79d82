import { defineRule } from '../rule.ts';
import { hasOutgrownItsStart, hasPart, placeOfMissing } from '../support/missing-part.ts';

export default defineRule({
  id: 'no-escalation',
  title: 'An agreement says who decides a dispute',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement) || hasPart(agreement, 'escalation', words)) return;
    yield {
      range: placeOfMissing(agreement, 'escalation'),
      message:
        'Nobody is named who decides when the parties do not agree, so a dispute lasts until one side gives up. Add “escalation”: to whom it goes, and within which time.',
    };
  },
});

/** Headings that show that the text says it. */
const words =
  /\b(?:escalat\w*|disput\w+|disagree\w*|(?:do|does|can)(?:not| not|n[’']t) (?:agree|settle)|conflicts?|quarrels?|who decides|last word)\b/i;
