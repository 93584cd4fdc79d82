import type { ElementContent } from 'hast';

import type { Range } from '../../read/index.ts';
import type { Term, TermUse } from '../../resolve/index.ts';
import { contentOf, element } from './element.ts';
import type { Page } from './page.ts';

/** Words with their terms linked. @param range where they stand in the file. */
export type TermWords = (words: string, range: Range) => ElementContent[];

/** Begins a section of a page: each term is linked where the section speaks of it first, with its meaning as a hint. */
export function beginSection(page: Page): TermWords {
  const seen = new Set<Term>();
  return (words, range) => {
    const uses = usesWithin(page, range).filter((use) => !use.self && use.form !== 'avoid');
    const parts: ElementContent[] = [];
    let done = 0;
    for (const use of uses) {
      const used = page.file.text.slice(use.range.start, use.range.end);
      const found = placeOf(used, words, use.range.start - range.start, done);
      if (found === undefined) continue;
      const end = found + used.length;
      if (!seen.has(use.term)) {
        parts.push(...contentOf(words.slice(done, found)), termLink(use.term, words.slice(found, end), page));
        done = end;
      }
      seen.add(use.term);
    }
    return [...parts, ...contentOf(words.slice(done))];
  };
}

/** A link to where a term is defined. */
export function termLink(term: Term, words: string, { uriOf }: Page): ElementContent {
  const { line } = term.file.lines().position(term.name.range.start);
  const means = term.means?.value.replace(/\s+/g, ' ').trim();
  const title = means === undefined ? term.name.value : `${term.name.value}: ${means}`;
  return element('a', { className: ['term'], href: '#', dataUri: `${uriOf(term.file.path)}#L${line}`, title }, words);
}

/** The uses stand in the order of the text, so halving finds the first of a place. */
function usesWithin({ file, handbook }: Page, { start, end }: Range): readonly TermUse[] {
  const uses = handbook.usesIn(file);
  let [low, high] = [0, uses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle] as TermUse).range.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < uses.length && (uses[last] as TermUse).range.end <= end) last++;
  return uses.slice(low, last);
}

/**
 * Where a use stands in words that were read from the source: there, as long as the two are written alike; behind quotes,
 * marks and line ends a little before or after it.
 */
function placeOf(used: string, words: string, offset: number, from: number): number | undefined {
  if (offset >= from && words.startsWith(used, offset)) return offset;
  const found = words.indexOf(used, from);
  return found < 0 ? undefined : found;
}
