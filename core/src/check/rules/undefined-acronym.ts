import type { Range } from '../../read/index.ts';
import { type FileFacts, type HandbookView, isInAddress } from '../../resolve/index.ts';
import { defineRule, type Report } from '../rule.ts';
import { acronymsIn } from '../support/acronyms.ts';
import { goalAt } from '../support/by-file.ts';
import { certainSpelling } from '../support/spelling-variants.ts';
import { counted } from '../support/wording.ts';

export default defineRule({
  id: 'undefined-acronym',
  title: 'Short forms in capitals are defined',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },
  options: { allow: [] },

  *file(facts, { handbook, options }) {
    const allow = new Set(Array.isArray(options.allow) ? (options.allow as readonly string[]) : []);
    const defined = new Set(handbook.usesIn(facts.file).map((use) => use.range.start));
    const places = new Map<string, Range[]>();
    for (const { word, range } of acronymsIn(facts.file.text, proseOf(facts))) {
      if (defined.has(range.start) || allow.has(word) || isOwnName(word, handbook)) continue;
      if (isInAddress(facts.file.text, range)) continue;
      // “MQLS” for “MQL” is a matter of spelling, and another rule mends it.
      if (certainSpelling(facts.file.text.slice(range.start, range.end), facts.file, handbook) !== undefined) continue;
      const known = places.get(word);
      if (known === undefined) places.set(word, [range]);
      else known.push(range);
    }
    for (const [word, ranges] of places) yield report(facts, handbook, word, ranges);
  },
});

function proseOf({ file, prose }: FileFacts): Range[] {
  return [...prose, ...file.parts.prose].map((span) => span.range);
}

/** The name of the organisation needs no definition. */
function isOwnName(word: string, { settings }: HandbookView): boolean {
  return settings.organisation.split(/[^\p{L}\p{N}]+/u).includes(word);
}

function report({ file }: FileFacts, handbook: HandbookView, word: string, [first, ...more]: readonly Range[]): Report {
  const range = first ?? { start: 0, end: 0 };
  const again = more.length === 0 ? '' : ` It stands in ${counted(more.length, 'more place')} of this file.`;
  const home = file.kind === 'agreement' ? 'under “definitions” or in the glossary' : 'in the glossary';
  const message = `“${word}” is defined nowhere, so two readers may take it for two things.${again} Define it ${home}, or write it out. A name that needs no meaning goes under “allow” of this rule in handbook.yaml.`;
  return { range, message, goal: goalAt(file, range, handbook) };
}
