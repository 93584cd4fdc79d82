import { type Range, remembered } from '../../read/index.ts';
import type { Handbook, Term, TermUse } from '../../resolve/index.ts';
import { defineRule, quote, type Report } from '../rule.ts';
import { termUsesIn } from '../support/by-file.ts';
import { termLikePhrases } from '../support/capitalised-phrases.ts';

export default defineRule({
  id: 'undefined-term-in-definition',
  title: 'Terms inside a definition are defined too',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  options: { allow: [] },

  *term(term, { handbook, options }) {
    const { means, file } = term;
    if (means === undefined || term.status === 'retired') return;
    const phrases = [...termLikePhrases(file.text, means.range)];
    if (phrases.length === 0) return;
    const allow = new Set((Array.isArray(options.allow) ? (options.allow as readonly string[]) : []).map(tidy));
    const names = ownNames(handbook);
    const seen = new Set<string>();
    for (const range of phrases) {
      const phrase = tidy(file.text.slice(range.start, range.end));
      if (seen.has(phrase) || allow.has(phrase) || names.has(phrase) || isDefined(term, range, handbook)) continue;
      seen.add(phrase);
      yield report(term, range);
    }
  },
});

/** A phrase is defined where the name of a term ends with its last word: “Ohio Target Accounts” speaks of target accounts. */
function isDefined(term: Term, range: Range, handbook: Handbook): boolean {
  return endsOf(termUsesIn(term.file, handbook)).has(range.end);
}

/** Where uses of terms end. A term of one word leaves a longer phrase undefined. */
const endsOf = remembered((uses: readonly TermUse[]): ReadonlySet<number> => {
  const several = uses.filter(
    ({ range, form, file }) => form !== 'avoid' && /[\s-]/.test(file.text.slice(range.start, range.end)),
  );
  return new Set(several.map((use) => use.range.end));
});

/** Names that need no definition: of parties, of agreements and of pages. Made once for a handbook. */
const ownNames = remembered(({ agreements, guides, settings }: Handbook): ReadonlySet<string> => {
  const parties = agreements.flatMap((agreement) => agreement.parties.map((party) => party.name));
  const titles = [...agreements, ...guides, settings].map((each) => each.title);
  return new Set([...parties, ...titles, settings.organisation].map(tidy));
});

function tidy(text: string): string {
  return text
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function report(term: Term, range: Range): Report {
  const phrase = quote(term.file.text.slice(range.start, range.end));
  return {
    range,
    message: `The definition of ${quote(term.name.value)} rests on ${phrase}, which is written like a term and defined nowhere, so the meaning stays open. Define it, or write it in small letters if plain words are meant.`,
  };
}
