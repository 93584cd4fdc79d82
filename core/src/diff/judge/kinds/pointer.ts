import type { Matter, Verdict } from '../matter.ts';
import { plainSentence } from '../say/sentences.ts';
import { material, mirrored } from '../verdicts.ts';

/** A name that points to another thing. */
export function judgePointer(matter: Matter): Verdict {
  const { difference, row } = matter;
  const { before, after } = difference;
  const more = row.more ?? 'different';
  const direction = before === undefined ? more : after === undefined ? mirrored(more) : 'different';
  return material('whom-it-applies-to', direction, plainSentence(matter));
}
