import { type Pairing, startPairing } from '../pairing/pairing.ts';
import { pairByWords } from './pair-by-words.ts';
import { type Piece, sectionOf } from './piece.ts';
import { renamedHeads } from './renamed-heads.ts';
import { type Resplit, resplit } from './resplit.ts';

/** The pieces of two bodies, tied together. */
export interface PairedPieces {
  readonly pairing: Pairing<Piece>;
  /** Pieces without a partner that are told nowhere, because the words around them are the same. */
  readonly resplit: Resplit;
}

/**
 * Which pieces of two bodies are the same: those that say the same, the ones between the same neighbours first, so that
 * of two that read alike the right one stays; then cells by their row and column, headings by what stands below them,
 * and what is left by the words it shares.
 */
export function pairPieces(before: readonly Piece[], after: readonly Piece[]): PairedPieces {
  const pairing = startPairing(before, after);
  bySaying(pairing);
  const split = resplit(pairing);
  pairing.take(renamedHeads(pairing));
  pairByWords(pairing, split);
  // What stands below a renamed heading may have been reworded as well.
  pairing.take(renamedHeads(pairing));
  return { pairing, resplit: split };
}

function bySaying(pairing: Pairing<Piece>): void {
  const neighbour = (at: number, side: 'before' | 'after') => pairing[side][at]?.saying ?? '';
  const key = (...parts: readonly string[]) => parts.join('\n');
  pairing.byKey(({ saying, block }, at, side) =>
    key(saying, neighbour(at - 1, side), neighbour(at + 1, side), sectionOf(block)),
  );
  pairing.byKey(({ saying }, at, side) => key(saying, neighbour(at - 1, side), neighbour(at + 1, side)));
  pairing.byKey(({ saying, block: { cell, section } }) =>
    cell === undefined ? undefined : key(saying, cell.column, cell.row, section.at(-1) ?? ''),
  );
  byAddress(pairing);
  pairing.byKey(({ saying }, at, side) => key(saying, neighbour(at - 1, side)));
  pairing.byKey(({ saying }, at, side) => key(saying, neighbour(at + 1, side)));
  pairing.byKey(({ saying, block }) => key(saying, sectionOf(block)));
  pairing.byKey(({ saying, block }) => (saysEnough(block) ? saying : undefined));
}

/** A few words far from where they stood, or a figure in another table, may well be something else. */
function saysEnough({ kind, text }: Piece['block']): boolean {
  return kind === 'heading' || (kind !== 'cell' && text.split(' ').length >= 3);
}

/** A cell is the same where its row and column are, if no other cell of its section is called like that. */
function byAddress(pairing: Pairing<Piece>): void {
  const addressOf = ({ block: { cell, section } }: Piece) =>
    cell === undefined || cell.column === '' || cell.row === ''
      ? ''
      : [cell.column, cell.row, ...section.slice(-1)].join('\n');
  const counts = { before: new Map<string, number>(), after: new Map<string, number>() };
  for (const side of ['before', 'after'] as const) {
    for (const piece of pairing[side]) {
      const address = addressOf(piece);
      counts[side].set(address, (counts[side].get(address) ?? 0) + 1);
    }
  }
  pairing.byKey((piece) => {
    const address = addressOf(piece);
    const isOnly = address !== '' && counts.before.get(address) === 1 && counts.after.get(address) === 1;
    return isOnly ? address : undefined;
  });
}
