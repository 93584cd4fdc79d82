import { defineRule, quote, related } from '../rule.ts';
import { copiesIn } from '../support/text/limit-copies.ts';

export default defineRule({
  id: 'copied-limit',
  title: 'A limit that is repeated is repeated as it is',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    for (const { file, range, text, limit } of copiesIn(handbook)) {
      yield {
        file,
        range,
        message: `${quote(text)} stands here, but the condition of ${quote(limit.term.name.value)} is ${quote(limit.condition.text)}. One of the two was changed and the other forgotten. Correct it, or refer to the definition without repeating the number.`,
        related: [related(limit.term.file, limit.condition.range, 'The condition that counts.')],
        status: limit.term.status,
      };
    }
  },
});
