import { type NameKind, validators } from '@living-sla/schema';
import {
  type DataList,
  type DataMap,
  type DataNode,
  type DataPath,
  type DataScalar,
  type ParsedFile,
  parseCondition,
  parsePath,
  toValue,
  type ValueKind,
  type ValueResult,
  valueParsers,
} from '../parse/index.ts';
import { type Range, remembered } from '../read/index.ts';
import { type FieldStep, fieldsOf, stepInto } from './field-index.ts';

/** Everything that one file says by itself. It depends on that file's text alone, so an editor keeps it until the text changes. */
export interface FileFacts {
  readonly file: ParsedFile;
  /** What the schema has against it; empty where it fits. */
  readonly schemaErrors: readonly SchemaError[];
  readonly values: ReadonlyMap<DataNode, ParsedValue>;
  readonly references: readonly WrittenReference[];
  readonly ids: readonly DeclaredId[];
  /** Frontmatter values that hold words for people. */
  readonly prose: readonly FrontmatterProse[];
}

/** One objection of the schema. `path` leads to the value (or the mapping, for a key that is missing or unknown). */
export interface SchemaError {
  readonly keyword: string;
  readonly path: DataPath;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A value with units, read from the text of a field. `kinds` are the forms that the field takes, the first that fits wins. */
export interface ParsedValue {
  readonly node: DataScalar;
  readonly path: DataPath;
  readonly kinds: readonly ValueKind[];
  readonly kind: ValueKind;
  readonly result: ValueResult<unknown>;
}

/** A word that names something declared elsewhere. */
export interface WrittenReference {
  /** What it may name; the first kind that knows the name wins. */
  readonly kinds: readonly NameKind[];
  readonly name: string;
  /** Whether a name that is declared nowhere is fine here. */
  readonly open: boolean;
  /** Words that may stand in place of a name, such as `any`. */
  readonly also: readonly string[];
  readonly range: Range;
  readonly path: DataPath;
}

/** An id that a file declares. */
export interface DeclaredId {
  readonly kind: NameKind;
  readonly name: string;
  readonly range: Range;
  readonly path: DataPath;
}

/** Words in a frontmatter value, as a range of the source. */
export interface FrontmatterProse {
  readonly range: Range;
  readonly path: DataPath;
}

/** Gathers the facts of a file, once for each file that was read. Never throws. */
export const fileFacts: (file: ParsedFile) => FileFacts = remembered((file) => {
  const root = file.frontmatter?.root;
  if (root === undefined) return { file, schemaErrors: [], values: new Map(), references: [], ids: [], prose: [] };
  const known = factsOfKeys.get(root);
  const facts = known?.path === file.path ? known.facts : gatherAll(file, root);
  factsOfKeys.set(root, { path: file.path, facts });
  return { file, ...facts };
});

type KeyFacts = Omit<FileFacts, 'file'>;

/** The tree of the keys stays the same while somebody types in the body, and so does all that it says. */
const factsOfKeys = new WeakMap<DataMap, { readonly path: string; readonly facts: KeyFacts }>();

function gatherAll(file: ParsedFile, root: DataMap): KeyFacts {
  const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
  const facts: Gathering = { folder, values: new Map(), references: [], ids: [], prose: [] };
  gather(facts, root, fieldsOf(file.kind), []);
  const { folder: _, ...gathered } = facts;
  return { schemaErrors: validate(file, toValue(root)), ...gathered };
}

interface Gathering {
  /** The folder of the file, from the handbook's root: where its links count from. */
  readonly folder: string;
  readonly values: Map<DataNode, ParsedValue>;
  readonly references: WrittenReference[];
  readonly ids: DeclaredId[];
  readonly prose: FrontmatterProse[];
}

function gather(facts: Gathering, node: DataNode, step: FieldStep, path: DataPath): void {
  if (node.kind === 'scalar') gatherScalar(facts, node, step, path);
  else if (node.kind === 'list') gatherList(facts, node, step, path);
  else gatherMap(facts, node, step, path);
}

function gatherList(facts: Gathering, { items }: DataList, step: FieldStep, path: DataPath): void {
  const next = stepInto(step, '*');
  if (next === undefined) return;
  for (let at = 0; at < items.length; at++) gather(facts, items[at] as DataNode, next, path.concat(at));
}

function gatherMap(facts: Gathering, { entries }: DataMap, step: FieldStep, path: DataPath): void {
  for (const { key, value } of entries) {
    const next = stepInto(step, key);
    if (next !== undefined && !key.startsWith('x-')) gather(facts, value, next, path.concat(key));
  }
}

function gatherScalar(facts: Gathering, node: DataScalar, step: FieldStep, path: DataPath): void {
  const { field } = step;
  if (field === undefined || node.value === null || typeof node.value === 'boolean') return;
  const { range, text } = node;
  const { value, ref, id, also = [], open = false } = field;
  if (value !== undefined) facts.values.set(node, parsedValue(node, path, value, facts.folder));
  if (ref !== undefined) facts.references.push({ kinds: ref, name: text, open, also, range, path });
  if (id !== undefined) facts.ids.push({ kind: id, name: text, range, path });
  if (field.prose === true && !isExpression(text)) facts.prose.push({ range, path });
}

/** Whether somebody wrote a condition where words are asked for: `lead.country == "MX"`. Its names and texts are no prose. */
function isExpression(text: string): boolean {
  return /[=!<>]=|&&|\|\||\w [<>] |\bin \[/.test(text) && parseCondition(text).ok;
}

function parsedValue(node: DataScalar, path: DataPath, kinds: readonly ValueKind[], folder: string): ParsedValue {
  const [first] = kinds as [ValueKind];
  // A place that takes an address too is a link, and links count from their file; a path alone counts from the root.
  const parse = (kind: ValueKind) =>
    kind === 'path' && kinds.includes('url') ? parsePath(node.text, folder) : readValue(kind, node.text);
  for (const kind of kinds) {
    const result = parse(kind);
    if (result.ok) return { node, path, kinds, kind, result };
  }
  return { node, path, kinds, kind: first, result: parse(first) };
}

/**
 * The same values stand in a handbook hundreds of times (“month”, “at least 95%”), and what they mean never changes:
 * each is read once. The bound keeps the memory of an editor that runs for days.
 */
function readValue(kind: ValueKind, text: string): ValueResult<unknown> {
  const texts = knownValues.get(kind) ?? new Map<string, ValueResult<unknown>>();
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size > 2_000) texts.clear();
  const result = valueParsers[kind](text);
  knownValues.set(kind, texts.set(text, result));
  return result;
}

const knownValues = new Map<ValueKind, Map<string, ValueResult<unknown>>>();

function validate(file: ParsedFile, data: unknown): SchemaError[] {
  if (file.kind === 'results') return [];
  return validators[file.kind](data).map((error) => ({
    keyword: error.keyword,
    path: pointerPath(error.instancePath),
    params: error.params,
    message: error.message ?? '',
  }));
}

/** A JSON pointer (RFC 6901) as a path. */
function pointerPath(pointer: string): DataPath {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
