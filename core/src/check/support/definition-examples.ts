import { type ConditionRecord, type DataMap, type DataScalar, entry, items, toValue } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { scalarField, type Term } from '../../resolve/index.ts';

/** One example of a definition. */
export interface WrittenExample {
  readonly node: DataMap;
  /** What it is called; undefined where `it` is missing. */
  readonly it: DataScalar | undefined;
  /** The words to point at: `it`, else the first key. */
  readonly range: Range;
  /** Whether it is said to be meant; undefined where nothing is said. */
  readonly qualifies: { readonly value: boolean; readonly range: Range } | undefined;
  /** The records as conditions see them; undefined where the example has none. */
  readonly record: ConditionRecord | undefined;
}

/** The examples of a definition, in their order; what is no example at all is left out. */
export function examplesOf(term: Term): WrittenExample[] {
  return items(entry(term.node, 'examples')?.value).flatMap((node) => (node.kind === 'map' ? [readExample(node)] : []));
}

function readExample(node: DataMap): WrittenExample {
  const it = scalarField(node, 'it');
  const verdict = scalarField(node, 'qualifies');
  const qualifies = typeof verdict?.value === 'boolean' ? { value: verdict.value, range: verdict.range } : undefined;
  const range = it?.range ?? node.entries[0]?.keyRange ?? node.range;
  return { node, it, range, qualifies, record: recordOf(node) };
}

function recordOf(node: DataMap): ConditionRecord | undefined {
  const records = node.entries.filter(({ key, value }) => value.kind === 'map' && !key.startsWith('x-'));
  if (records.length === 0) return undefined;
  return Object.fromEntries(records.map(({ key, value }) => [key, toValue(value)]));
}
