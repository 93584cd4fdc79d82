import type { Range } from '../../read/index.ts';
import { type FileFacts, fileIndex, type HandbookView, isInAddress } from '../../resolve/index.ts';
import { defineRule, quote, type Report, related, replace } from '../rule.ts';
import { goalAt } from '../support/by-file.ts';
import { tidyCasing } from '../support/casing.ts';
import { movesLinkedHeading } from '../support/linked-headings.ts';
import { certainSpelling } from '../support/spelling-variants.ts';

export default defineRule({
  id: 'term-casing',
  title: 'Terms are written as their definitions write them',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'hint' },
  fixable: true,

  *file(facts, { handbook }) {
    const { file } = facts;
    const taken = new Set<number>();
    const names = { has: (word: string) => handbook.lookUp(partyWords, word).length > 0 };
    for (const use of handbook.usesIn(file)) {
      taken.add(use.range.start);
      if (use.form === 'avoid' || use.form === 'abbreviation') continue;
      const tidy = tidyCasing(use, names);
      if (tidy !== undefined)
        yield report(facts, handbook, {
          range: use.range,
          term: { path: use.term.file.path, name: use.term.name.value, range: use.term.name.range },
          written: tidy,
        });
    }
    for (const span of [...facts.prose, ...file.parts.prose]) {
      const text = file.text.slice(span.range.start, span.range.end);
      for (const match of text.matchAll(unusual)) {
        const start = span.range.start + match.index;
        const meant = taken.has(start) ? undefined : certainSpelling(match[0], file, handbook);
        if (meant === undefined) continue;
        const range = { start, end: start + match[0].length };
        if (names.has(match[0].toLowerCase()) || isPartOfCode(file.text, range) || isInAddress(file.text, range))
          continue;
        yield report(facts, handbook, { range, ...meant });
      }
    }
  },
});

/** Words that may be another spelling of a term: with a capital, or without a vowel. All others are left alone, which is quick. */
const unusual = /\b(?:[b-df-hj-np-tv-xz]{2,8}|kpis?|slas?|icps?|[A-Z][A-Za-z\d]+)\b/g;

/** Parts of addresses, file names and codes: “mql.mdx”, “/mql”, “mql_stage”, “sdr-lead@acme.example”. */
function isPartOfCode(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - longestRun), start);
  return /[/@#_.=\\$&][\w-]*$/.test(before) || /^[\w-]*(?:[/@_=]|\.\w|\()/.test(text.slice(end, end + longestRun));
}

const longestRun = 40;

/** The words of the names of parties, in lower case: they have capitals of their own. */
const partyWords = fileIndex<string>({
  entriesOf: ({ agreement }) => {
    const names = agreement?.parties.map((party) => party.name.toLowerCase()) ?? [];
    return names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [word, word] as const);
  },
  same: (one, other) => one === other,
});

interface Variant {
  readonly range: Range;
  /** The definition: its name, and where it stands. */
  readonly term: { readonly path: string; readonly name: string; readonly range: Range };
  readonly written: string;
}

function report({ file }: FileFacts, handbook: HandbookView, { range, term, written }: Variant): Report {
  const word = file.text.slice(range.start, range.end);
  const fix = replace(file, range, written, `Write “${written}”`);
  return {
    range,
    message: `${quote(word)} is written in another way than the definition of ${quote(term.name)}, so a reader or a search may take it for something else. Write “${written}”.`,
    related: [related(term, term.range, `Here ${quote(term.name)} is defined.`)],
    fixes: [movesLinkedHeading(file, range, written, handbook) ? { ...fix, byHand: true } : fix],
    goal: goalAt(file, range, handbook),
  };
}
