import type { ProseBlock } from '../../snapshot/snapshot.ts';
import type { Difference } from '../difference.ts';
import type { Pair } from '../pairing/pair.ts';
import { pathPart } from '../path-part.ts';
import { movedPieces } from './moved-pieces.ts';
import { pairPieces } from './pair-pieces.ts';
import { type Piece, piecesOf, sectionOf } from './piece.ts';

/** A difference of two bodies. */
export type BodyDifference = Omit<Difference, 'file' | 'steps'>;

/** What differs between two bodies: pieces that came, went or were reworded, and pieces that changed places. */
export function compareBodies(before: readonly ProseBlock[], after: readonly ProseBlock[]): BodyDifference[] {
  const pieces = { before: piecesOf(before), after: piecesOf(after) };
  const { pairing, resplit } = pairPieces(pieces.before, pieces.after);
  const left = pairing.left();
  const changed = pairing.pairs.filter(
    (pair) => pieces.before[pair.before]?.saying !== pieces.after[pair.after]?.saying,
  );
  return inOrder([
    ...changed.map((pair) => difference('changed', blocksAt(before, pair.before), blocksAt(after, pair.after))),
    ...alone(before, left.before, resplit.before).map((blocks) => difference('removed', blocks, [])),
    ...alone(after, left.after, resplit.after).map((blocks) => difference('added', [], blocks)),
    ...movedPieces(pairing).map((run) => moved(run, pieces)),
  ]);
}

/** As they stand in the text after, and what has gone where it stood in the text before. */
function inOrder(differences: readonly BodyDifference[]): BodyDifference[] {
  const at = ({ ranges }: BodyDifference) => ranges.after?.start ?? ranges.before?.start ?? 0;
  return [...differences].sort((a, b) => at(a) - at(b));
}

/** Blocks that stand on one side only; the cells of a row, and the rows of a table, that came or went together are one. */
function alone(blocks: readonly ProseBlock[], places: readonly number[], told: ReadonlySet<number>): ProseBlock[][] {
  const groups: ProseBlock[][] = [];
  let previous: number | undefined;
  for (const at of places) {
    if (told.has(at)) continue;
    const block = blocks[at] as ProseBlock;
    const goesOn = block.kind === 'cell' && previous === at - 1 && groups.at(-1)?.[0]?.kind === 'cell';
    if (goesOn) groups.at(-1)?.push(block);
    else groups.push([block]);
    previous = at;
  }
  return groups;
}

function blocksAt(blocks: readonly ProseBlock[], at: number): readonly ProseBlock[] {
  return blocks.slice(at, at + 1);
}

function difference(
  kind: BodyDifference['kind'],
  before: readonly ProseBlock[],
  after: readonly ProseBlock[],
): BodyDifference {
  const ranges = { before: rangeOf(before), after: rangeOf(after) };
  const path = pathOf(before[0], after[0]);
  return { kind, field: 'body', path, before: wordsOf(before), after: wordsOf(after), ranges };
}

/** Pieces that went elsewhere together are one move. */
function moved(run: readonly Pair[], pieces: { before: readonly Piece[]; after: readonly Piece[] }): BodyDifference {
  const before = run.map((pair) => (pieces.before[pair.before] as Piece).block);
  const after = run.map((pair) => (pieces.after[pair.after] as Piece).block);
  const told = difference('moved', before, after);
  return { ...told, field: 'body/order', path: `${told.path}/order` };
}

/** The words of several pieces; cells with a stroke between them, as in a table. */
function wordsOf(blocks: readonly ProseBlock[]): string | undefined {
  if (blocks.length === 0) return undefined;
  return blocks.map(({ text }) => text).join(blocks.every(({ kind }) => kind === 'cell') ? ' | ' : ' ');
}

function rangeOf(blocks: readonly ProseBlock[]): ProseBlock['range'] | undefined {
  const [first] = blocks;
  return first && { start: first.range.start, end: (blocks.at(-1) ?? first).range.end };
}

/**
 * The section and the kind of piece; of a cell its row and column as well. Where they are called otherwise before and
 * after, the first in the order of letters, which is the same whichever side is asked first.
 */
function pathOf(...sides: readonly (ProseBlock | undefined)[]): string {
  const blocks = sides.filter((block) => block !== undefined);
  const first = (name: (block: ProseBlock) => string) => blocks.map(name).sort()[0] ?? '';
  const section = first(sectionOf);
  const names = [
    section,
    first(({ kind }) => kind),
    first(({ cell }) => cell?.row ?? ''),
    first(({ cell }) => cell?.column ?? ''),
  ];
  return ['body', ...names.filter((name) => name !== '').map(pathPart)].join('/');
}
