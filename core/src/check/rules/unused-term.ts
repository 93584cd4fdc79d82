import { defineRule, quote } from '../rule.ts';
import { sameName } from '../support/same-thing.ts';
import { isUsed } from '../support/used-terms.ts';

export default defineRule({
  id: 'unused-term',
  title: 'A term that is defined is used',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  options: { allow: [] },

  *term(term, { handbook, options }) {
    // A term that is on its way out is meant to fall out of use.
    if (term.status === 'legacy' || term.status === 'retired' || isUsed(term, handbook)) return;
    if ((options.allow as readonly string[]).some((name) => sameName(name) === sameName(term.name.value))) return;
    const where = term.agreement === undefined ? 'no agreement, page or other definition' : 'nothing in this agreement';
    yield {
      range: term.name.range,
      message: `${quote(term.name.value)} is defined, but ${where} uses it, so readers learn a word for nothing. Use it where it is meant, or take the definition out.`,
    };
  },
});
