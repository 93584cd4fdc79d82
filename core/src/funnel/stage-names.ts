import { field, items } from '../parse/index.ts';
import { remembered } from '../read/index.ts';
import {
  type Agreement,
  type HandbookView,
  namesByHome,
  pluralOf,
  type TermNames,
  textField,
} from '../resolve/index.ts';

/** What a stage of the funnel is called. */
export interface StageNames {
  readonly id: string;
  readonly name: string;
  /** What many of it are called. */
  readonly plural: string;
  /** Every name that a goal may count it by, in lower case, with its plurals. */
  readonly known: ReadonlySet<string>;
  /** Whether whoever gets there has bought. */
  readonly isSale: boolean;
}

/** The names of a stage as the funnel names it: by the id of a stage of the agreement, or by a term. */
export function stageNames(id: string, agreement: Agreement, handbook: HandbookView): StageNames {
  const node = items(field(agreement.root, 'stages')).find((each) => textField(each, 'id')?.value === id);
  const written = textField(node, 'name')?.value;
  const termName = textField(node, 'term')?.value ?? (node === undefined ? id : undefined);
  const term = termName === undefined ? undefined : termNamed(termName, agreement, handbook);
  const names = [id, written, termName, term?.name.value, term?.abbreviation?.value].flatMap((name) => name ?? []);
  const aliases = term?.aliases.map(({ value }) => value) ?? [];
  const plurals = [...names, ...aliases].map(pluralOf).concat(term?.plural?.value ?? []);
  const isSale = names.some((name) => sale.test(name) && !beforeSale.test(name));
  return {
    id,
    name: written ?? termName ?? id,
    plural: pluralOfStage(termName ?? written ?? id, term, isSale),
    known: new Set([...names, ...aliases, ...plurals].map(plainName)),
    isSale,
  };
}

/** A name as it is compared: in lower case, with one space for whatever stands between its words. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_‐-]+/g, ' ')
    .trim();
}

const sale = /\b(?:wons?|wins?|deals?|customers?|clients?|orders?|contracts?|sales?|bookings?|purchases?|buyers?)\b/i;
const beforeSale = /\b(?:qualified|accepted|ready|leads?|opportunit|meetings?|discovery|proposals?|lost|process)/i;

/** A term of the agreement's own comes before a shared one. */
function termNamed(name: string, { id }: Agreement, handbook: HandbookView): TermNames | undefined {
  const wanted = plainName(name);
  const [own, shared] = [handbook.lookUp(namesByHome, id), handbook.lookUp(namesByHome, '')];
  return byName(own).get(wanted) ?? byName(shared).get(wanted);
}

/** The list is the same until a term changes its names, so the names are looked through once. */
const byName = remembered((terms: readonly TermNames[]): ReadonlyMap<string, TermNames> => {
  const found = new Map<string, TermNames>();
  for (const term of terms) {
    for (const name of [term.name, term.abbreviation, term.plural, ...term.aliases]) {
      const plain = name === undefined ? '' : plainName(name.value);
      if (plain !== '' && !found.has(plain)) found.set(plain, term);
    }
  }
  return found;
});

/** “Closed won” has no plural that anybody says. */
function pluralOfStage(name: string, term: TermNames | undefined, isSale: boolean): string {
  if (term?.plural !== undefined) return term.plural.value;
  if (isSale && /\bwon$/i.test(name)) return 'wins';
  const isShort = /\p{Lu}$/u.test(name);
  const plural = pluralOf(name);
  return isShort ? plural : plural.toLowerCase();
}
