import type { ElementContent } from 'hast';
import { type DataNode, type DataScalar, field, items } from '../../parse/index.ts';
import { scalarField, textField, textsField } from '../../resolve/index.ts';
import { at, listed, type Page } from './page.ts';
import { readingOf } from './reading.ts';
import { beginSection, type TermWords } from './term-words.ts';

/**
 * A mapping of the keys, read for a page: from the tree and not from values that fit the schema, so that one wrong key
 * does not empty the page while somebody types.
 */
export interface Fields {
  readonly node: DataNode;
  /** Words as they were written; undefined where there are none. */
  text(key: string): string | undefined;
  texts(key: string): readonly string[];
  /** Words for people, with their terms linked. */
  prose(key: string): ElementContent[] | undefined;
  proses(key: string): readonly ElementContent[][];
  /** The plain reading of a value with units. */
  reading(key: string): string | undefined;
  /** The names of parties or roles as one phrase. */
  people(key: string): string | undefined;
  /** Whether the key says true. */
  yes(key: string): boolean;
  fields(key: string): Fields | undefined;
  /** The items of a list. */
  each(key: string): readonly Fields[];
  /** The keys of a mapping in their order, with their text. */
  pairs(key: string): readonly (readonly [key: string, value: string])[];
  /** Where this is a plain sentence and no mapping: the sentence. */
  readonly sentence: ElementContent[] | undefined;
  /** The property that names its line. */
  readonly line: { dataLine: number };
}

/** Reads a node of the keys within a section of a page; without one, a section begins with it. */
export function readFields(node: DataNode, page: Page, words: TermWords = beginSection(page)): Fields {
  const prose = (scalar: DataScalar | undefined) => scalar && words(scalar.text, scalar.range);
  const texts = (key: string) => textsField(node, key).map(({ value }) => value);
  const inside = (child: DataNode) => readFields(child, page, words);
  return {
    node,
    text: (key) => textField(node, key)?.value,
    texts,
    prose: (key) => prose(scalarField(node, key)),
    proses: (key) => textsField(node, key).map(({ value, range }) => words(value, range)),
    reading: (key) => {
      const scalar = scalarField(node, key);
      return scalar && readingOf(scalar, page);
    },
    people: (key) => listed(texts(key).map(page.nameOf)) || undefined,
    yes: (key) => scalarField(node, key)?.value === true,
    fields: (key) => {
      const child = field(node, key);
      return child && inside(child);
    },
    each: (key) => items(field(node, key)).map(inside),
    pairs: (key) => pairsOf(field(node, key)),
    sentence: node.kind === 'scalar' && node.value !== null ? prose(node) : undefined,
    line: at(page, node.range.start),
  };
}

/** The keys of a mapping with the text behind each; what is no text is left out. */
export function pairsOf(node: DataNode | undefined): (readonly [string, string])[] {
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value !== null ? [[key, value.text] as const] : [],
  );
}
