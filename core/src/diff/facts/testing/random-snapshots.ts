import fc from 'fast-check';
import { hash } from '../../../read/index.ts';
import type { FileSnapshot, HandbookSnapshot, Plain, PlainMap, ProseBlock } from '../../snapshot/snapshot.ts';

/** A small agreement: its keys and the pieces of its body. */
export interface SmallAgreement {
  readonly fields: PlainMap;
  readonly body: readonly Piece[];
}

/** A piece of a body: a heading, a paragraph, or an item of a list. */
export interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

// Few words and few ids, so that things come, go, come back and look alike.
const word = fc.constantFrom(
  'lead',
  'call',
  'mail',
  'demo',
  'score',
  'team',
  'week',
  'month',
  '4',
  '560',
  'not',
  'every',
);
const words = fc.array(word, { minLength: 1, maxLength: 7 }).map((each) => each.join(' '));
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const figure = fc.constantFrom('1', '20', '560', '95%', '4 hours');

/** A map without some of its keys. */
function some(keys: Readonly<Record<string, fc.Arbitrary<Plain>>>, needed: readonly string[]): fc.Arbitrary<PlainMap> {
  return fc.record(keys, { requiredKeys: [...needed] }) as fc.Arbitrary<PlainMap>;
}

function list(item: fc.Arbitrary<Plain>, most = 4): fc.Arbitrary<Plain> {
  return fc.array(item, { maxLength: most });
}

/** Things with different ids. */
function things(item: fc.Arbitrary<PlainMap>, key: string): fc.Arbitrary<Plain> {
  return fc.uniqueArray(item, { maxLength: 4, selector: (each) => each[key] });
}

const clock = some({ within: figure, limit: figure, stops: fc.oneof(words, list(words, 2)) }, ['within']);
const row = some({ when: words, within: figure, target: figure }, ['when']);
const owner = fc.oneof(id, fc.uniqueArray(id, { minLength: 1, maxLength: 3 }));
const goalKeys = { id, owner, statement: words, target: figure, clock, 'by-segment': things(row, 'when'), note: words };
const goal = some(goalKeys, ['id', 'statement']);
const definition = some({ term: words, means: words, excludes: list(words, 3), all: list(words, 2) }, ['term']);

/** The keys of an agreement that a random edit may put anew, each with what it may hold. */
export const blocks: Readonly<Record<string, fc.Arbitrary<Plain>>> = {
  title: words,
  version: figure,
  summary: words,
  parties: fc.uniqueArray(id, { maxLength: 3 }),
  goals: fc.oneof(things(goal, 'id'), list(words)),
  definitions: things(definition, 'term'),
  routing: things(some({ when: words, to: words }, ['when', 'to']), 'when'),
  commitments: list(fc.oneof(words, some({ by: id, statement: words }, ['statement']))),
  cancellation: some({ when: words, notice: figure }, []),
  'x-own': fc.oneof(words, list(words)),
};

/** Any keys of an agreement in which every thing has an id. */
export const namedThings: fc.Arbitrary<PlainMap> = some(
  {
    title: words,
    goals: things(some({ id, target: figure, per: figure, statement: words, note: words }, ['id']), 'id'),
    commitments: things(some({ id, by: id, statement: words }, ['id']), 'id'),
    cancellation: some({ when: words, notice: figure }, ['when']),
  },
  [],
);

/** Any body made of sentences that nobody takes for each other, in one order, each with one of three numbers or not at all. */
export const plainBody: fc.Arbitrary<readonly Piece[]> = fc
  .tuple(
    ...[...'abcdefgh'].map((letter) => fc.option(fc.nat(2), { nil: undefined }).map((number) => ({ letter, number }))),
  )
  .map((sentences) =>
    sentences.flatMap(({ letter, number }) => {
      const own = [...'onetwosix'].map((each) => letter.repeat(3) + each).join(' ');
      return number === undefined ? [] : [{ kind: 'paragraph' as const, text: `${own} ${number}` }];
    }),
  );

/** A piece of a body. */
const piece: fc.Arbitrary<Piece> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'item'),
  text: words,
});

/** Any small agreement. */
export const smallAgreement: fc.Arbitrary<SmallAgreement> = fc.record({
  fields: some(blocks, ['title']),
  body: fc.array(piece, { maxLength: 7 }),
});

/** The snapshot of a handbook with one agreement. */
export function snapshotOfSmall({ fields, body }: SmallAgreement): HandbookSnapshot {
  const written = blocksOf(body);
  const file: FileSnapshot = {
    path: 'slas/one.mdx',
    id: 'one',
    kind: 'agreement',
    hash: hash(JSON.stringify([fields, written])),
    fields,
    blocks: written,
    uses: [],
  };
  return { format: 1, files: [file] };
}

function blocksOf(body: readonly Piece[]): ProseBlock[] {
  let start = 0;
  let section: string[] = [];
  return body.map(({ kind, text }, at) => {
    const range = { start, end: start + text.length };
    start = range.end + 2;
    const more = kind === 'heading' ? { depth: 2 } : kind === 'item' ? { item: { ordered: true, at: at + 1 } } : {};
    const block = { kind, section: kind === 'heading' ? [] : section, text, links: [], inside: [], range, ...more };
    if (kind === 'heading') section = [text];
    return block;
  });
}

/** How much a value says: the number of its texts. */
export function sizeOf(value: Plain | undefined): number {
  if (value === undefined || value === null || typeof value === 'string') return 1;
  return Math.max(
    1,
    Object.values(value).reduce<number>((sum, each) => sum + sizeOf(each as Plain), 0),
  );
}
