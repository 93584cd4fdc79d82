import { find } from '../find.ts';
import type { Doubt, Parts } from '../parts.ts';
import { endsIn } from '../vocabulary.ts';
import {
  handedOver,
  isKnown,
  measuresElsewhere,
  placeholders,
  reaching,
  telling,
  timesElsewhere,
} from './named-turns.ts';

/** A number or a day that is only named, and stands somewhere else; and a place that was left empty for one. */
export function namedDoubts(parts: Parts): Doubt[] {
  return [...emptyDoubts(parts), ...namedTimes(parts), ...namedTargets(parts)];
}

function emptyDoubts({ text }: Parts): Doubt[] {
  const match = placeholders.exec(text);
  if (match === null) return [];
  const isTime = /\b(?:by|within|before|until|in|on|every)(?: the)? $/i.test(text.slice(0, match.index));
  const range = { start: match.index, end: match.index + match[0].length };
  return [{ kind: 'empty', part: isTime ? 'time' : 'target', range }];
}

function namedTimes({ promise, times }: Parts): Doubt[] {
  const named = find(promise, timesElsewhere);
  const isTimed = times.some(({ range }) => !named.some(({ start, end }) => range.start >= start && range.start < end));
  return isTimed ? [] : named.map((range): Doubt => ({ kind: 'named', part: 'time', range }));
}

function namedTargets({ promise, amounts, times, vocabulary }: Parts): Doubt[] {
  if (amounts.some(({ kind }) => kind !== 'group')) return [];
  const [range] = find(promise, measuresElsewhere).filter(
    ({ start }) => !(/^(?:against|versus|vs)\b/i.test(promise.slice(start, start + 8)) && telling.test(promise)),
  );
  if (range !== undefined) return [{ kind: 'named', part: 'target', range }];
  for (const match of promise.matchAll(reaching)) {
    const words = match.groups?.what?.trim().toLowerCase().split(/\s+/) ?? [];
    const isNamed = words.some((word, at) => isKnown.test(word) || endsIn(vocabulary.target, words.slice(0, at + 1)));
    if (!isNamed || handedOver.test(match[0])) continue;
    const end = match.index + match[0].length;
    return [{ kind: 'named', part: times.length === 0 ? 'time' : 'target', range: { start: match.index, end } }];
  }
  return [];
}
