import { defineRule, quote } from '../rule.ts';
import { sameName } from '../support/same-thing.ts';
import { usedTerms } from '../support/used-terms.ts';

export default defineRule({
  id: 'unused-term',
  title: 'A term that is defined is used',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  options: { allow: [] },

  *handbook(handbook, { options }) {
    const allowed = new Set((options.allow as readonly string[]).map(sameName));
    const used = usedTerms(handbook);
    for (const term of handbook.terms) {
      // A term that is on its way out is meant to fall out of use.
      if (
        used.has(term) ||
        allowed.has(sameName(term.name.value)) ||
        term.status === 'legacy' ||
        term.status === 'retired'
      )
        continue;
      const where =
        term.agreement === undefined ? 'no agreement, page or other definition' : 'nothing in this agreement';
      yield {
        file: term.file,
        range: term.name.range,
        status: term.status,
        message: `${quote(term.name.value)} is defined, but ${where} uses it, so readers learn a word for nothing. Use it where it is meant, or take the definition out.`,
      };
    }
  },
});
