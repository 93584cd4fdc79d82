import type { Range } from '../../read/index.ts';
import type { Term } from '../../resolve/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';
import { undefinedPhrases } from '../support/undefined-phrases.ts';

export default defineRule({
  id: 'undefined-term-in-definition',
  title: 'Terms inside a definition are defined too',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  options: { allow: [] },

  *term(term, { handbook, options }) {
    const { means, file } = term;
    if (means === undefined || term.status === 'retired') return;
    const allowed = options.allow as readonly string[];
    for (const range of undefinedPhrases(file, [means.range], handbook, allowed)) yield report(term, range);
  },
});

function report(term: Term, range: Range): Report {
  const phrase = quote(term.file.text.slice(range.start, range.end));
  return {
    range,
    message: `The definition of ${quote(term.name.value)} rests on ${phrase}, which is written like a term and defined nowhere, so the meaning stays open. Define it, or write it in small letters if plain words are meant.`,
  };
}
