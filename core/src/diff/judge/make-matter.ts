import type { Difference } from '../facts/difference.ts';
import type { FileSnapshot, Plain } from '../snapshot/snapshot.ts';
import { type HandbookBook, ownTermAddress } from './books/handbook-book.ts';
import { isMap, itemsAt, plainAt, textAt } from './books/plain.ts';
import type { Matter, Side } from './matter.ts';
import { joined, owingOf } from './owing.ts';
import type { Names } from './prose/names.ts';
import { reachesOf } from './reach.ts';
import type { Renames } from './renames.ts';
import { inWords } from './say/words.ts';
import { rowOf } from './table/index.ts';

/** What is known of a comparison as a whole. */
export interface Comparison {
  readonly before: HandbookBook;
  readonly after: HandbookBook;
  readonly renames: Renames;
  readonly names: () => Names;
  /** All differences: what differs in one thing tells where that thing stands on both sides. */
  readonly beside: ReadonlyMap<string, Difference['steps']>;
}

/** Where the entries of lists that have a difference on both sides stand in each tree, by file and address. */
export function besideOf(differences: readonly Difference[]): Comparison['beside'] {
  const both = differences.filter(({ steps }) => steps.before !== undefined && steps.after !== undefined);
  return new Map(both.map((difference) => [entryOf(difference), difference.steps]));
}

/** “slas/ms.mdx#goals/mql-volume” for all that differs in that goal. */
function entryOf({ file, path }: Difference): string {
  return `${(file.after ?? file.before)?.path}#${path.split('/').slice(0, 2).join('/')}`;
}

/** Gathers what is known about the place of a difference. */
export function makeMatter(difference: Difference, { renames, names, beside, ...books }: Comparison): Matter {
  const { file, field, steps } = difference;
  const twins = field.includes('/*/') ? beside.get(entryOf(difference)) : undefined;
  const known = {
    before: itemOf(file.before, steps.before ?? twins?.before),
    after: itemOf(file.after, steps.after ?? twins?.after),
  };
  const before = sideOf(
    books.before,
    file.before,
    field,
    steps.before,
    known.before ?? twin(file.before, known.after, steps.after),
  );
  const after = sideOf(
    books.after,
    file.after,
    field,
    steps.after,
    known.after ?? twin(file.after, known.before, steps.before),
  );
  const isGone = file.after === undefined || difference.kind === 'removed';
  const here = isGone && file.before !== undefined ? before : after;
  const row = rowOf((file.after ?? file.before)?.kind ?? 'guide', field);
  const isText = row.is === 'body' || field === 'summary';
  const words = isText ? [difference.before, difference.after].flatMap((plain) => inWords(plain) ?? []) : undefined;
  // A sentence may say itself who owes it, and a name may become another one: then both readings count.
  // So they do where a name leads from one to another: whoever it was owed to is concerned as well.
  const isBoth = /(?:\/statement|\/id|^file)$/.test(field) || row.is === 'receiver' || row.is === 'pointer';
  const sides = isBoth ? [before, after] : [here];
  const owing = joined(sides.map((side) => owingOf(side, field, words, names)));
  const reaches = reachesOf({ before, after, renames });
  return { difference, row, before, after, here, ...owing, reaches, renames, names };
}

function sideOf(
  book: HandbookBook,
  file: FileSnapshot | undefined,
  field: string,
  steps: Side['steps'],
  item: Plain | undefined,
): Side {
  const agreement = file?.kind === 'agreement' ? book.agreements.get(file.id) : undefined;
  const side = { book, file, agreement, steps, goal: undefined, term: undefined };
  if (file?.kind === 'term') return { ...side, item: undefined, term: book.terms.get(file.id) };
  if (file === undefined || item === undefined) return { ...side, item };
  if (field.startsWith('goals/*'))
    return { ...side, item, goal: agreement?.goals.find(({ fields }) => fields === item) };
  const name = field.startsWith('definitions/*') ? textAt(item, 'term') : undefined;
  return { ...side, item, term: name === undefined ? undefined : book.terms.get(ownTermAddress(file.id, name)) };
}

/** The entry of a list in which something stands, or the block where that is no list. */
function itemOf(file: FileSnapshot | undefined, steps: Side['steps']): Plain | undefined {
  const [block, at] = steps ?? [];
  if (file === undefined || block === undefined) return undefined;
  const whole = plainAt(file.fields, [block]);
  if (isMap(whole)) return whole;
  return at === undefined ? undefined : plainAt(whole, [at]);
}

/** The same entry in the other snapshot, where the difference itself has no place there: by its id, or by its sentence. */
function twin(file: FileSnapshot | undefined, item: Plain | undefined, steps: Side['steps']): Plain | undefined {
  const block = steps?.[0];
  if (file === undefined || item === undefined || block === undefined || (steps?.length ?? 0) < 3) return undefined;
  const whole = plainAt(file.fields, [block]);
  if (isMap(whole)) return whole;
  const others = itemsAt(file.fields, block);
  return named
    .map((name) => others.find((each) => name(item) !== undefined && name(each) === name(item)))
    .find(Boolean);
}

const named: readonly ((item: Plain) => string | undefined)[] = [
  (item) => textAt(item, 'id'),
  (item) => textAt(item, 'term'),
  (item) => (typeof item === 'string' ? item.trim() : textAt(item, 'statement')),
];
