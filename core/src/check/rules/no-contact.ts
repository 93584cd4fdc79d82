import { field, items } from '../../parse/index.ts';
import { contains } from '../../read/index.ts';
import { defineRule, quote } from '../rule.ts';
import { hasOutgrownItsStart, hasPart } from '../support/missing-part.ts';

export default defineRule({
  id: 'no-contact',
  title: 'Every party says whom to ask',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'hint' },

  *agreement(agreement) {
    if (!hasOutgrownItsStart(agreement) || hasPart(agreement, 'contacts', words)) return;
    const nodes = items(field(agreement.root, 'parties'));
    const reachable = nodes.filter((node) => items(field(node, 'contacts')).length > 0);
    for (const { name, range } of agreement.parties) {
      if (reachable.some((node) => contains(node.range, range))) continue;
      yield {
        range,
        message: `Nobody at ${quote(name)} is named for questions, so small doubts wait until they are disputes. Add “contacts” to this party: a role, an address, and what it is for.`,
      };
    }
  },
});

/** Headings that show that the text says it. */
const words = /\b(?:contacts|contact people|whom? to ask)\b/i;
