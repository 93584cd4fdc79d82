import { readFileSync } from 'node:fs';
import type { ChangeClass, Direction } from '@living-sla/core/diff';

/** A text before and after, and what a careful person says about the change. */
export interface Pair {
  readonly id: string;
  /** Where the text stands: see `wholeFile`. */
  readonly place: Place;
  /** Parties that owe the goal or the commitment. */
  readonly owners: readonly string[];
  readonly class: ChangeClass;
  /** undefined where it is not plain. */
  readonly direction: Direction | undefined;
  /** A party that it touches; undefined where none is plain. */
  readonly party: string | undefined;
  /** Whether figures move and meaning does not, or the other way round. */
  readonly trap: boolean;
  readonly why: string;
  readonly before: string;
  readonly after: string;
}

const places = ['goal', 'commitment', 'note', 'means', 'fields', 'body', 'glossary', 'guide'] as const;
export type Place = (typeof places)[number];

/** The files of pairs that the rules were made with. */
export const openFiles = ['fields.txt', 'definitions.txt', 'body.txt', 'commits.txt'] as const;
/** Pairs that nobody tunes on. */
export const heldOutFile = 'held-out.txt';

/**
 * Reads a file of pairs. Each begins with “# id”; then a line with the place, the class and, where they are plain, the
 * direction and the party; then why; then the text, marked like a diff: “- ” before, “+ ” after, two spaces for both.
 */
export function readPairs(name: string): Pair[] {
  const text = readFileSync(new URL(`pairs/${name}`, import.meta.url), 'utf8');
  return text
    .split(/^# (?=\S+$)/m)
    .slice(1)
    .map(readPair);
}

function readPair(text: string): Pair {
  const [id = '', facts = '', why = '', ...lines] = text.split('\n');
  const [where = '', kind = '', ...rest] = facts.split(' · ').map((each) => each.trim());
  const [place, owners] = where.split(' ');
  const directions: readonly string[] = ['stricter', 'weaker', 'different', 'none'];
  const side = (mark: string) =>
    lines
      .filter((line) => line.startsWith(`${mark} `) || line === mark || line.startsWith('  '))
      .map((line) => line.slice(2))
      .join('\n')
      .trimEnd();
  return {
    id: id.trim(),
    place: place as Place,
    owners: owners?.split(',') ?? ['sales'],
    class: kind as ChangeClass,
    direction: rest.find((each) => directions.includes(each)) as Direction | undefined,
    party: rest.find((each) => each === 'sales' || each === 'marketing'),
    trap: rest.includes('trap'),
    why,
    before: side('-'),
    after: side('+'),
  };
}

/** Reads the file of single sentences: below each class lines with the words before, an arrow and the words after. */
export function readShortPairs(): Pair[] {
  const text = readFileSync(new URL('pairs/short.txt', import.meta.url), 'utf8');
  return text.split(/^## /m).flatMap((part) => {
    const [kind = '', ...lines] = part.split('\n');
    const pairs = lines.map((line) => line.split(' → ')).filter((sides) => sides.length === 2);
    return pairs.map(([before = '', after = ''], at) =>
      shortPair(`${kind.trim()}-${at + 1}`, kind.trim(), before, after),
    );
  });
}

function shortPair(id: string, kind: string, before: string, after: string): Pair {
  return {
    ...{ id, place: 'body', owners: [], class: kind as ChangeClass, direction: undefined, party: undefined },
    ...{ trap: false, why: 'One sentence.', before, after },
  };
}

/** Mistakes in how a pair is written; empty where there are none. */
export function faultsOf({ id, place, class: kind, before, after, why }: Pair): string[] {
  const classes: readonly string[] = ['material', 'clarifying', 'editorial'];
  return [
    ...((places as readonly string[]).includes(place) ? [] : [`${id}: no such place: ${place}`]),
    ...(classes.includes(kind) ? [] : [`${id}: no such class: ${kind}`]),
    ...(why.length > 5 ? [] : [`${id}: says not why`]),
    ...(before === after ? [`${id}: nothing differs`] : []),
  ];
}
