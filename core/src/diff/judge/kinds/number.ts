import { parseTarget } from '../../../parse/index.ts';
import { numberOf } from '../books/plain.ts';
import type { Matter, Verdict } from '../matter.ts';
import { plainSentence } from '../say/sentences.ts';
import { compareTargets } from '../values/compare-targets.ts';
import { material, mirrored } from '../verdicts.ts';

/** A number that is no threshold: tries, points, an expected result. */
export function judgeNumber(matter: Matter): Verdict {
  const { difference, row } = matter;
  const more = row.more ?? 'different';
  const { before, after } = difference;
  if (before === undefined || after === undefined) {
    return material('how-much', before === undefined ? more : mirrored(more), plainSentence(matter));
  }
  const higher = isHigher(String(before), String(after));
  const direction = higher === undefined ? 'different' : higher ? more : mirrored(more);
  return material('how-much', direction, plainSentence(matter));
}

/** Whether a number is higher than the one before; undefined where that cannot be said. */
function isHigher(before: string, after: string): boolean | undefined {
  const [then, now] = [numberOf(before), numberOf(after)];
  if (then !== undefined && now !== undefined) return then === now ? undefined : now > then;
  const [floor, raised] = [parseTarget(before), parseTarget(after)];
  if (!floor.ok || !raised.ok) return undefined;
  const change = compareTargets(floor.value, raised.value, undefined);
  return change === 'narrower' ? true : change === 'wider' ? false : undefined;
}
