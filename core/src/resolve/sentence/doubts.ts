import { amountDoubts } from './doubts/amounts.ts';
import { changeDoubts } from './doubts/changes.ts';
import { deedDoubts } from './doubts/deeds.ts';
import { escapeDoubts } from './doubts/escapes.ts';
import { idleDoubts } from './doubts/idle.ts';
import { namedDoubts } from './doubts/named.ts';
import { qualityDoubts } from './doubts/qualities.ts';
import { timeDoubts } from './doubts/times.ts';
import type { Doubt, Parts } from './parts.ts';

/** Everything in a sentence that leaves a part open, in no order; words that the handbook allows are left out. */
export function doubtsOf(parts: Parts): Doubt[] {
  const isAllowed = ({ range }: Doubt) =>
    parts.vocabulary.allowed.has(parts.text.slice(range.start, range.end).toLowerCase());
  return [escapeDoubts, namedDoubts, amountDoubts, timeDoubts, changeDoubts, deedDoubts, qualityDoubts, idleDoubts]
    .flatMap((doubts) => doubts(parts))
    .filter((doubt) => !isAllowed(doubt));
}
