import type { Agreement, Handbook, Term } from '@living-sla/core';
import { at } from '../addresses.ts';
import { termsInOrder } from '../agreement/definitions.ts';
import { partNames, partOfEach, partOfHeading, termParts } from '../agreement/parts.ts';
import { termAnchors } from '../anchors.ts';
import { type Context, makeContext } from '../context.ts';
import type { Names } from '../names.ts';

/**
 * What the pages of a past version are made from. Words lead to the definitions of that very version, as they stood then.
 * Other pages were not kept with the version: links to them lead to the pages of today, where there are such.
 * @param handbook the agreement with every definition it used. @param address the page of the version. @param now today's.
 */
export function frozenContext(handbook: Handbook, agreement: Agreement, address: string, now: Context): Context {
  const shared = handbook.terms.filter((term) => term.agreement === undefined);
  const own = handbook.terms.filter((term) => term.agreement === agreement.id);
  const part = partsUnder(handbook, address);
  const terms = termsInOrder(own, shared);
  const anchors = byId(termAnchors(agreement, terms));
  const pages = byId(partOfEach(termParts(terms)));
  const term = (id: string) => at(part(pages.get(id) ?? partNames.words), anchors.get(id) ?? '');
  const context = makeContext(handbook, {
    agreement: (id) => (id === agreement.id ? address : now.places.agreement(id)),
    part: (id, name) => (id === agreement.id ? part(name) : now.places.part(id, name)),
    term,
    versions: () => undefined,
    file: (path, heading) => fileAddress(path, heading, { handbook, agreement, address, part, term, now }),
    guide: now.places.guide,
    sharedHere: shared,
  });
  return { ...context, names: namesThen(context.names, now.names) };
}

/** Where the parts of a version are. A text that was short then stands on the page of the version itself. */
function partsUnder(handbook: Handbook, address: string): (part: string) => string {
  return isShort(handbook) ? () => address : (part) => `${address}${part}/`;
}

/** Whether all that a version said, with every definition, fits on one page. */
export function isShort({ files }: Handbook): boolean {
  const length = [...files.values()].reduce((sum, { file }) => sum + file.text.length, 0);
  return length < shortText;
}

/** So many characters of an author become less than half a page at its heaviest. */
const shortText = 2_500;

function byId<Value>(values: ReadonlyMap<Term, Value>): ReadonlyMap<string, Value> {
  return new Map([...values].map(([term, value]) => [term.id, value]));
}

interface Surroundings {
  readonly handbook: Handbook;
  readonly agreement: Agreement;
  readonly address: string;
  readonly part: (part: string) => string;
  readonly term: (id: string) => string;
  readonly now: Context;
}

function fileAddress(path: string, heading: string | undefined, surroundings: Surroundings): string | undefined {
  const { handbook, agreement, address, part, term, now } = surroundings;
  if (path === agreement.file.path) {
    const text = heading === undefined ? undefined : partOfHeading(agreement, heading);
    return text === undefined ? address : part(text);
  }
  const here = handbook.terms.find(({ file }) => file.path === path && file !== agreement.file);
  return here === undefined ? now.places.file(path, heading) : term(here.id);
}

/** Names as they were; the colour of a party is the one that it has on the pages of today. */
function namesThen(then: Names, now: Names): Names {
  return {
    ...then,
    party: (id, agreement) => {
      const { hue } = now.party(id, undefined);
      const party = then.party(id, agreement);
      return hue === 0 ? party : { ...party, hue };
    },
  };
}
