import { loadHandbook, memoryHost } from '@living-sla/core';
import {
  type Change,
  type ChangeClass,
  changesBetween,
  type HandbookSnapshot,
  takeSnapshot,
} from '@living-sla/core/diff';
import { fastParser } from '@living-sla/host';
import type { Pair } from './pairs.ts';
import { wholeFile } from './whole-file.ts';

/** A pair with what the product says about it. */
export interface JudgedPair {
  readonly pair: Pair;
  readonly changes: readonly Change[];
  /** The highest class of its changes; undefined where none was found. */
  readonly class: ChangeClass | undefined;
}

/** Reads both files of each pair and compares them, like `sla diff` with two files. */
export async function judged(pairs: readonly Pair[]): Promise<JudgedPair[]> {
  return Promise.all(
    pairs.map(async (pair) => {
      const changes = changesBetween(await snapshot(pair, pair.before), await snapshot(pair, pair.after));
      return { pair, changes, class: highestOf(changes) };
    }),
  );
}

/** The same file is read once, whichever side it stands on. */
function snapshot(pair: Pair, words: string): Promise<HandbookSnapshot> {
  const { path, text } = wholeFile(pair, words);
  const key = `${path}\n${text}`;
  const known = snapshots.get(key) ?? readSnapshot(path, text);
  snapshots.set(key, known);
  return known;
}

const snapshots = new Map<string, Promise<HandbookSnapshot>>();

async function readSnapshot(path: string, text: string): Promise<HandbookSnapshot> {
  const handbook = await loadHandbook(memoryHost({ [path]: text }), { parser: fastParser, today: '2026-08-01' });
  return takeSnapshot(handbook);
}

function highestOf(changes: readonly Change[]): ChangeClass | undefined {
  return (['material', 'clarifying', 'editorial'] as const).find((each) =>
    changes.some((change) => change.class === each),
  );
}

/** How well the classes fit. */
export interface Figures {
  /** Pairs by the class that people gave and the one that came out. */
  readonly counts: Readonly<Record<ChangeClass, Readonly<Record<ChangeClass | 'none', number>>>>;
  /** Material ones that came out editorial, or not at all: there may be none. */
  readonly missed: readonly string[];
  /** The share of editorial ones that came out editorial, and of material ones that came out material. */
  readonly editorial: number;
  readonly material: number;
  /** Of those, and of the pairs that tell it, the share with the direction and with the party that people gave. */
  readonly direction: number;
  readonly party: number;
}

/** Counts. */
export function figuresOf(all: readonly JudgedPair[]): Figures {
  const count = (given: ChangeClass, found: ChangeClass | 'none') =>
    all.filter(({ pair, class: kind = 'none' }) => pair.class === given && kind === found).length;
  const row = (given: ChangeClass) => ({
    material: count(given, 'material'),
    clarifying: count(given, 'clarifying'),
    editorial: count(given, 'editorial'),
    none: count(given, 'none'),
  });
  const counts = { material: row('material'), clarifying: row('clarifying'), editorial: row('editorial') };
  const material = all.filter(({ pair, class: kind }) => pair.class === 'material' && kind === 'material');
  return {
    counts,
    missed: all
      .filter(({ pair, class: kind }) => pair.class === 'material' && (kind === 'editorial' || kind === undefined))
      .map(({ pair }) => pair.id),
    editorial: share(counts.editorial.editorial, all.filter(({ pair }) => pair.class === 'editorial').length),
    material: share(material.length, all.filter(({ pair }) => pair.class === 'material').length),
    direction: shareOf(material, ({ pair, changes }) =>
      pair.direction === undefined ? undefined : changes.some(({ direction }) => direction === pair.direction),
    ),
    party: shareOf(material, ({ pair, changes }) => {
      const { party } = pair;
      return party === undefined ? undefined : changes.some(({ parties }) => parties.includes(party));
    }),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The share of those for which something holds, among those for which it can be told. */
function shareOf(all: readonly JudgedPair[], holds: (each: JudgedPair) => boolean | undefined): number {
  const told = all.map(holds).filter((each) => each !== undefined);
  return share(told.filter(Boolean).length, told.length);
}
