import { distance } from 'fastest-levenshtein';
import type { ProseBlock } from '../../snapshot/snapshot.ts';
import type { Pair } from '../pairing/pair.ts';
import type { Pairing } from '../pairing/pairing.ts';
import { countWords, similarPairs } from '../pairing/similar-pairs.ts';
import { gapsBetween } from './gaps.ts';
import { formOf, type Piece } from './piece.ts';
import type { Resplit } from './resplit.ts';

/**
 * Pairs what is left by the words it shares: between the same neighbours a piece may be reworded a good deal; what has
 * gone elsewhere as well has to be much the same.
 */
export function pairByWords(pairing: Pairing<Piece>, split: Resplit): void {
  const gaps = gapsBetween(pairing);
  const isNear = (pair: Pair) => gaps.before.get(pair.before) === gaps.after.get(pair.after);
  pairLeft(pairing, split, (alike, pair) => isNear(pair) && (alike >= alikeInPlace || isSlip(pairing, pair)));
  pairLeft(pairing, split, (alike) => alike >= alikeElsewhere);
}

/** A word or two with a slip of the keys share no word with the right ones, and hardly a letter differs. */
function isSlip(pairing: Pairing<Piece>, pair: Pair): boolean {
  const one = (pairing.before[pair.before] as Piece).block.text.toLowerCase();
  const other = (pairing.after[pair.after] as Piece).block.text.toLowerCase();
  const longer = Math.max(one.length, other.length);
  return longer <= longestSlip && distance(one, other) * 4 <= longer;
}

/** Of longer pieces the words tell enough. */
const longestSlip = 40;
const alikeInPlace = 0.3;
const alikeElsewhere = 0.7;

function pairLeft(pairing: Pairing<Piece>, split: Resplit, isEnough: (alike: number, pair: Pair) => boolean): void {
  const left = pairing.left();
  const before = left.before.filter((at) => !split.before.has(at));
  const after = left.after.filter((at) => !split.after.has(at));
  const blocks = {
    before: before.map((at) => (pairing.before[at] as Piece).block),
    after: after.map((at) => (pairing.after[at] as Piece).block),
  };
  const words = (side: readonly ProseBlock[]) => side.map(({ text }) => countWords([text]));
  const there = (pair: Pair): Pair => ({ before: before[pair.before] as number, after: after[pair.after] as number });
  const found = similarPairs(words(blocks.before), words(blocks.after), (alike, pair) => {
    const one = blocks.before[pair.before] as ProseBlock;
    const other = blocks.after[pair.after] as ProseBlock;
    return mayBeSame(one, other) && isEnough(alike, there(pair));
  });
  pairing.take(found.map(there));
}

/** A cell may be reworded in its row or in its column; in another row and another column it is another cell. */
function mayBeSame(one: ProseBlock, other: ProseBlock): boolean {
  if (formOf(one) !== formOf(other)) return false;
  return one.cell?.column === other.cell?.column || one.cell?.row === other.cell?.row;
}
