import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { type AgreementPage, agreementPage } from './agreement-page.ts';
import { oldPlaces, type PartPage, partPage } from './part-page.ts';

/** The pages of all agreements. The whole of one is made once, and shared by its first page and its parts. */
export interface AgreementPages {
  readonly ids: readonly string[];
  readonly page: (id: string) => AgreementPage;
  /** Every part of every agreement. */
  readonly parts: () => readonly PartKey[];
  readonly part: (key: PartKey) => PartPage;
  /** Where the anchors are that stood on the one long page that an agreement used to be, as data in JSON. */
  readonly places: (id: string) => string;
}

/** Names one part of an agreement. */
export interface PartKey {
  readonly agreement: string;
  readonly part: string;
}

/** Prepares the pages of all agreements. The first agreement of an id wins, as everywhere else. */
export function agreementPages(context: Context): AgreementPages {
  const byId = new Map(
    [...context.handbook.agreements].reverse().map((each) => [each.id, once(() => agreementPage(each, context))]),
  );
  const ids = [...byId.keys()].reverse();
  const page = (id: string) => {
    const make = byId.get(id);
    if (make === undefined) throw new Error(`There is no page for “${id}”.`);
    return make();
  };
  return {
    ids,
    page,
    parts: () => ids.flatMap((agreement) => page(agreement).sections.map(({ part }) => ({ agreement, part }))),
    part: ({ agreement, part }) => partPage(page(agreement), part),
    places: (id) => JSON.stringify(oldPlaces(page(id))),
  };
}
