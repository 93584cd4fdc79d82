import { itemsAt, numberOf } from '../books/plain.ts';
import { definitionVerdict } from '../definition-verdict.ts';
import type { Matter, Verdict } from '../matter.ts';
import { sameSentence } from '../say/sentences.ts';
import { compareConditions, type ScopeChange } from '../values/compare-conditions.ts';
import { editorial } from '../verdicts.ts';

/** A condition of a term, or how many of them must hold. */
export function judgeCondition(matter: Matter): Verdict {
  const scope = scopeChange(matter);
  if (scope === 'same') return editorial('same-meaning', sameSentence(matter));
  return definitionVerdict(matter, scope);
}

function scopeChange({ difference, before: then, after: now }: Matter): ScopeChange {
  const { field, before, after } = difference;
  const place = field.replace(/^definitions\/\*\//, '');
  // A block of conditions is one more thing that must hold, whatever stands in it.
  const block = place === 'any/*' ? ['any'] : place === 'at-least/of/*' ? ['at-least', 'of'] : undefined;
  const isChoice = block !== undefined && [then, now].every(({ term }) => itemsAt(term?.fields, ...block).length > 0);
  const oneMore: ScopeChange = isChoice ? 'wider' : 'narrower';
  if (before === undefined) return oneMore;
  if (after === undefined) return oneMore === 'wider' ? 'narrower' : 'wider';
  if (typeof before !== 'string' || typeof after !== 'string') return 'other';
  return place === 'at-least/n' ? compareCounts(before, after) : compareConditions(before, after);
}

/** How many of several conditions must hold: more of them let fewer cases through. */
function compareCounts(before: string, after: string): ScopeChange {
  const [then, now] = [numberOf(before), numberOf(after)];
  if (then === undefined || now === undefined) return 'other';
  return then === now ? 'same' : now > then ? 'narrower' : 'wider';
}
