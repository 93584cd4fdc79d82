import { fileIndex, type Term } from '../../resolve/index.ts';
import { defineRule, quote, related } from '../rule.ts';
import { copiesIn } from '../support/text/limit-copies.ts';

export default defineRule({
  id: 'copied-limit',
  title: 'A limit that is repeated is repeated as it is',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *file(facts, { handbook }) {
    const terms = handbook.lookUp(termsByFile, facts.file.path);
    for (const { range, text, limit } of copiesIn({ facts, terms }, handbook)) {
      yield {
        range,
        message: `${quote(text)} stands here, but the condition of ${quote(limit.name)} is ${quote(limit.condition)}. One of the two was changed and the other forgotten. Correct it, or refer to the definition without repeating the number.`,
        related: [related(limit, limit.range, 'The condition that counts.')],
        status: limit.status,
      };
    }
  },
});

/** The terms of a file, by its path. */
const termsByFile = fileIndex<Term>({
  entriesOf: ({ facts, terms }) => terms.map((term) => [facts.file.path, term] as const),
});
