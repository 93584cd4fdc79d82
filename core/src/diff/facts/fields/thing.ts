import { slug } from '../../../resolve/index.ts';
import type { Plain, PlainMap } from '../../snapshot/snapshot.ts';
import { countWords, type WordCounts } from '../pairing/similar-pairs.ts';
import { fieldsIn } from './long-form.ts';
import type { Side } from './side.ts';
import type { ThingRule } from './things.ts';

/** An item of a list, with all that it may be known by. */
export interface Thing {
  readonly side: Side;
  /** All that it says, whatever the order of its keys. */
  readonly content: string;
  /** The words of it, without its keys. */
  readonly words: () => WordCounts;
  /** The words of its statement, which may be all that there was of it at first; none where it has no statement. */
  readonly statement: () => WordCounts;
  /** What names it, by each rule of its list, the surest first; undefined where it has not all of those fields. */
  readonly names: readonly (string | undefined)[];
  /** Its id; undefined where it has none. */
  readonly id: string | undefined;
}

/** Reads an item. @param place its place in the schema, such as `goals/*`. */
export function thingOf(side: Side, place: string, rule: ThingRule): Thing {
  const fields = fieldsIn(side, { field: place, step: undefined });
  const texts = new Map([...(fields ?? [])].map(([key, { value }]) => [key, contentOf(value)]));
  const names = rule.names.map((keys) => {
    const found = keys.map((key) => (texts.get(key) === 'true' ? key : texts.get(key)));
    return found.some((text) => text === undefined || text === '') ? undefined : found.join(' ');
  });
  const content = fields === undefined ? contentOf(side.value) : contentOfEntries([...texts]);
  const id = rule.names[0]?.[0] === 'id' ? names[0] : undefined;
  const words = () => countWords(textsIn(side.value));
  return { side, content, words, statement: () => countWords([texts.get('statement') ?? '']), names, id };
}

/** The texts in a value, in its order. */
export function* textsIn(value: Plain): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null) for (const each of Object.values(value)) yield* textsIn(each as Plain);
}

/** All that a value says as one text, the same for another order of keys. */
function contentOf(value: Plain): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(contentOf).join('; ');
  return contentOfEntries(Object.entries(value as PlainMap).map(([key, each]) => [key, contentOf(each)]));
}

function contentOfEntries(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([key, text]) => `${key}: ${text}`)
    .sort()
    .join('; ');
}

/**
 * What a thing is called in an address: by its id, else by what names it, else by its first words. Where it is called
 * otherwise before and after, an id goes before words, and the first in the order of letters before the other: the
 * same whichever side is asked first.
 */
export function labelOf(...sides: readonly Thing[]): string {
  const ids = sides.flatMap(({ id }) => id ?? []);
  const labels = ids.length > 0 ? ids.map(tidyId) : sides.map((thing) => wordLabel(nameIn(thing)));
  return labels.sort()[0] as string;
}

function nameIn({ names, content }: Thing): string {
  return names.find((name) => name !== undefined) ?? content;
}

function tidyId(id: string): string {
  return /^[\w.-]{1,60}$/.test(id) ? id : wordLabel(id);
}

function wordLabel(words: string): string {
  const label = slug(
    words
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, longest)
      .trim(),
  );
  return label === '' ? 'item' : label;
}

const longest = 60;
