import type { NameKind } from '@living-sla/schema';
import { type DataNode, field, items, nodeAt, type ParsedFile } from '../parse/index.ts';
import { type Located, type Range, remembered } from '../read/index.ts';
import { type Agreement, type FileFacts, type Handbook, scalarField, slug, textField } from '../resolve/index.ts';

/** A place that gives something a name by which other places refer to it. Terms have places of their own (`Term`). */
export interface Declaration {
  readonly kind: Exclude<NameKind, 'term'>;
  readonly id: string;
  /** What people call it, where that is written beside the id. */
  readonly name: Located<string> | undefined;
  readonly file: ParsedFile;
  /** The id in the source. A party may be written as a name only: then the name, and `written` tells so. */
  readonly range: Range;
  readonly written: 'id' | 'name';
  /** Everything that is said of it. */
  readonly whole: Range;
}

/** What one file declares, in the order of the text. An agreement declares itself: its title stands for it. */
export const declarationsOf: (facts: FileFacts) => readonly Declaration[] = remembered((facts) => {
  const found = [...agreementIn(facts), ...partiesIn(facts), ...idsIn(facts)];
  return found.sort((a, b) => a.range.start - b.range.start);
});

/** Everything of one kind that a name in a file can mean: a file knows the agreements near it, and handbook.yaml. */
export function declaredFor(kind: NameKind, file: ParsedFile, handbook: Handbook): readonly Declaration[] {
  if (kind === 'term') return [];
  const { facts } = handbook.settings;
  const shared = kind === 'calendar' || kind === 'role';
  const near = kind === 'agreement' ? handbook.agreements : agreementsNear(file, handbook);
  const homes = shared ? (facts === undefined ? [] : [facts]) : near.map((agreement) => agreement.facts);
  return homes.flatMap((home) => declarationsOf(home).filter((each) => each.kind === kind));
}

/** The agreements whose parties, stages and goals a file may name: its own, those it reviews, or all of them. */
function agreementsNear(file: ParsedFile, handbook: Handbook): readonly Agreement[] {
  const byId = agreementsById(handbook);
  if (file.kind === 'agreement') return one(byId.get(file.id));
  if (file.kind !== 'review') return handbook.agreements;
  const review = handbook.reviews.find((each) => each.file === file);
  return review?.agreements.flatMap((id) => one(byId.get(id))) ?? [];
}

const agreementsById = remembered(
  ({ agreements }: Handbook): ReadonlyMap<string, Agreement> => new Map(agreements.map((each) => [each.id, each])),
);

function one<T>(thing: T | undefined): T[] {
  return thing === undefined ? [] : [thing];
}

function agreementIn({ file }: FileFacts): Declaration[] {
  if (file.kind !== 'agreement') return [];
  const name = textField(file.frontmatter?.root, 'title');
  const range = name?.range ?? { start: 0, end: 0 };
  return [{ kind: 'agreement', id: file.id, name, file, range, written: 'name', whole: range }];
}

/** A party without an id has one made from its name. */
function partiesIn({ file }: FileFacts): Declaration[] {
  if (file.kind !== 'agreement') return [];
  return items(field(file.frontmatter?.root, 'parties')).flatMap((node): Declaration[] => {
    const id = textField(node, 'id');
    const name = node.kind === 'scalar' ? { value: node.text, range: node.range } : textField(node, 'name');
    const { value, range } = id ?? name ?? { value: '', range: node.range };
    if (value.trim() === '') return [];
    const party = { kind: 'party', file, range, whole: node.range } as const;
    return id === undefined
      ? [{ ...party, id: slug(value), name: undefined, written: 'name' }]
      : [{ ...party, id: value, name, written: 'id' }];
  });
}

function idsIn({ file, ids }: FileFacts): Declaration[] {
  return ids.flatMap(({ kind, name: id, range, path }): Declaration[] => {
    if (kind === 'term' || kind === 'party' || kind === 'agreement' || id.trim() === '') return [];
    const entry = path.at(-1) === 'id' ? nodeAt(file.frontmatter?.root, path.slice(0, -1)) : undefined;
    return [{ kind, id, name: nameOf(entry), file, range, written: 'id', whole: entry?.range ?? range }];
  });
}

function nameOf(entry: DataNode | undefined): Located<string> | undefined {
  const name = scalarField(entry, 'name');
  return name && { value: name.text, range: name.range };
}
