import type { Agreement, Handbook, Term } from '@living-sla/core';
import { termAnchors } from '../anchors.ts';
import { type Context, makeContext } from '../context.ts';
import type { Names } from '../names.ts';

/**
 * What the page of a past version is made from. Words lead to the definitions on that very page, as they stood then.
 * Other pages were not kept with the version: links to them lead to the pages of today, where there are such.
 * @param handbook the agreement with every definition it used. @param address the page of the version. @param now today's.
 */
export function frozenContext(handbook: Handbook, agreement: Agreement, address: string, now: Context): Context {
  const shared = handbook.terms.filter((term) => term.agreement === undefined);
  const own = handbook.terms.filter((term) => term.agreement === agreement.id);
  const anchors = anchorsById(agreement, [...own, ...shared]);
  const term = (id: string) => `#${encodeURIComponent(anchors.get(id) ?? '')}`;
  const context = makeContext(handbook, {
    agreement: (id) => (id === agreement.id ? address : now.places.agreement(id)),
    term,
    versions: () => undefined,
    file: (path) => fileAddress(path, { handbook, agreement, address, term, now }),
    guide: now.places.guide,
    sharedHere: shared,
  });
  return {
    ...context,
    names: namesThen(context.names, now.names),
    goalAddress: (goal) => `#${context.goalAnchor(goal)}`,
  };
}

function anchorsById(agreement: Agreement, terms: readonly Term[]): ReadonlyMap<string, string> {
  return new Map([...termAnchors(agreement, terms)].map(([term, anchor]) => [term.id, anchor]));
}

interface Surroundings {
  readonly handbook: Handbook;
  readonly agreement: Agreement;
  readonly address: string;
  readonly term: (id: string) => string;
  readonly now: Context;
}

function fileAddress(path: string, { handbook, agreement, address, term, now }: Surroundings): string | undefined {
  if (path === agreement.file.path) return address;
  const here = handbook.terms.find(({ file }) => file.path === path && file !== agreement.file);
  return here === undefined ? now.places.file(path) : term(here.id);
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
