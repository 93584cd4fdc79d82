import { amountDoubts } from './doubts/amounts.ts';
import { changeDoubts } from './doubts/changes.ts';
import { deedDoubts } from './doubts/deeds.ts';
import { escapeDoubts, openListDoubts } from './doubts/escapes.ts';
import { idleDoubts } from './doubts/idle.ts';
import { namedDoubts } from './doubts/named.ts';
import { qualityDoubts } from './doubts/qualities.ts';
import { timeDoubts } from './doubts/times.ts';
import type { Doubt, Parts } from './parts.ts';

/** Everything in a sentence that leaves a part open, in no order; words that the handbook allows are left out. */
export function doubtsOf(parts: Parts): Doubt[] {
  return held(
    parts,
    [escapeDoubts, namedDoubts, amountDoubts, timeDoubts, changeDoubts, deedDoubts, qualityDoubts, idleDoubts].flatMap(
      (doubts) => doubts(parts),
    ),
  );
}

/** Those of them that are a list without an end, or words for a time that set none. */
export function openDoubtsOf(parts: Parts): Doubt[] {
  return held(parts, [...openListDoubts(parts), ...timeDoubts(parts)]);
}

function held({ text, vocabulary }: Parts, doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter(({ range }) => !vocabulary.allowed.has(text.slice(range.start, range.end).toLowerCase()));
}
