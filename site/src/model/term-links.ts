import { type FileFacts, type Handbook, type Range, remembered, type Term, type TermUse } from '@living-sla/core';
import type { ElementContent } from 'hast';
import { alignText } from './align.ts';
import { words } from './elements.ts';
import { anchor } from './html.ts';
import { firstSentence } from './sentences.ts';

/** A section of a page: a term is linked where the section speaks of it first. */
export interface Section {
  readonly facts: FileFacts;
  /** The words of a value, with links to terms. @param range where the value stands in the file. */
  link(value: string, range: Range): ElementContent[];
  /** Takes note of a link that the author wrote: where it leads to a term, the section needs no second one. */
  passLink(address: string): void;
}

/** Begins a new section of a page about a file. */
export type BeginSection = (facts: FileFacts) => Section;

/**
 * Makes the linker of a handbook. The finding was done by core; here the places it found become links.
 * @param addressOf where a term is, by its id.
 */
export function termLinker(handbook: Handbook, addressOf: (id: string) => string): BeginSection {
  const usesIn = remembered((facts: FileFacts) => linkedUses(handbook.usesIn(facts.file)));
  return (facts) => {
    const uses = usesIn(facts);
    const seen = new Set<string>();
    return {
      facts,
      link: (value, range) => linkWords(value, range, facts.file.text, within(uses, range), { seen, addressOf }),
      passLink: (address) => seen.add(address),
    };
  };
}

/** A term in one line: its name and the first sentence of its meaning. */
export function hint(term: Term): string {
  const means = term.means === undefined ? '' : firstSentence(term.means.value);
  return means === '' ? term.name.value : `${term.name.value}: ${means}`;
}

function linkedUses(uses: readonly TermUse[]): TermUse[] {
  return uses.filter(({ self, form }) => !self && form !== 'avoid').sort((a, b) => a.range.start - b.range.start);
}

function within(uses: readonly TermUse[], range: Range): readonly TermUse[] {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle]?.range.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const found: TermUse[] = [];
  for (let at = low; at < uses.length; at++) {
    const use = uses[at] as TermUse;
    if (use.range.end > range.end) break;
    found.push(use);
  }
  return found;
}

function linkWords(
  value: string,
  range: Range,
  source: string,
  uses: readonly TermUse[],
  { seen, addressOf }: { readonly seen: Set<string>; readonly addressOf: (id: string) => string },
): ElementContent[] {
  const fresh = uses.filter((use) => !seen.has(addressOf(use.term.id)));
  if (fresh.length === 0) return [words(value)];
  const place = alignText(source, range, value);
  const content: ElementContent[] = [];
  let done = 0;
  for (const { term, range: used } of fresh) {
    const address = addressOf(term.id);
    const found = seen.has(address) ? undefined : place(used);
    if (found === undefined || found.start < done) continue;
    seen.add(address);
    const link = anchor(address, [words(value.slice(found.start, found.end))], {
      className: ['term'],
      // A term's page has a card, which a browser shows. A place within a page has none.
      ...(address.includes('#') ? { title: hint(term) } : {}),
    });
    content.push(words(value.slice(done, found.start)), link);
    done = found.end;
  }
  return [...content, words(value.slice(done))];
}
