import {
  type DataNode,
  type DataScalar,
  field,
  items,
  plainReading,
  scalarField,
  textField,
  textsField,
} from '@living-sla/core';
import { type Html, html } from './html.ts';
import type { Section } from './term-links.ts';

/**
 * A mapping of the frontmatter, read for a page. It is read from the tree and not from values that fit the schema, so
 * that one wrong key does not empty a page while somebody is writing.
 */
export interface Fields {
  readonly node: DataNode;
  /** Words as they were written; undefined where there are none. */
  text(key: string): string | undefined;
  /** Words as they were written, whether there is one or a list. */
  texts(key: string): readonly string[];
  /** Words for people, with links to the terms they use. */
  prose(key: string): Html | undefined;
  /** The same for one text or a list of them. */
  proses(key: string): readonly Html[];
  /** The plain reading of a value with units. */
  reading(key: string): string | undefined;
  /** A number; undefined for anything else. */
  number(key: string): number | undefined;
  /** Whether the key says true. */
  yes(key: string): boolean;
  /** A mapping or a text under a key. */
  fields(key: string): Fields | undefined;
  /** The items of a list. */
  each(key: string): readonly Fields[];
  /** The keys of a mapping in their order, with their text. */
  pairs(key: string): readonly (readonly [key: string, value: string])[];
  /** Where this is a plain sentence and no mapping: the sentence, with links to terms. */
  readonly sentence: Html | undefined;
}

/** Reads a node of the frontmatter within a section of a page. */
export function readFields(node: DataNode, section: Section): Fields {
  const prose = (scalar: DataScalar) => html(section.link(scalar.text, scalar.range));
  const located = (key: string) => textsField(node, key);
  const scalar = (key: string) => scalarField(node, key);
  const value = (key: string) => scalar(key)?.value;
  return {
    node,
    text: (key) => textField(node, key)?.value,
    texts: (key) => located(key).map((text) => text.value),
    prose: (key) => ifThere(scalar(key), prose),
    proses: (key) => located(key).map((text) => html(section.link(text.value, text.range))),
    reading: (key) => ifThere(scalar(key), (found) => readingOf(found, section)),
    number: (key) => ifThere(value(key), (found) => (typeof found === 'number' ? found : undefined)),
    yes: (key) => value(key) === true,
    fields: (key) => ifThere(field(node, key), (found) => readFields(found, section)),
    each: (key) => items(field(node, key)).map((item) => readFields(item, section)),
    pairs: (key) => pairsOf(field(node, key)),
    sentence: node.kind === 'scalar' && node.value !== null ? prose(node) : undefined,
  };
}

/** The plain reading of one value. */
export function readingOf(scalar: DataScalar, { facts }: Section): string {
  const parsed = facts.values.get(scalar);
  return parsed === undefined ? scalar.text : plainReading(parsed);
}

/** The keys of a mapping with the text behind each; what is no text is left out. */
export function pairsOf(node: DataNode | undefined): (readonly [string, string])[] {
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value !== null ? [[key, value.text] as const] : [],
  );
}

function ifThere<From, To>(value: From | null | undefined, make: (value: From) => To): To | undefined {
  return value === undefined || value === null ? undefined : make(value);
}
