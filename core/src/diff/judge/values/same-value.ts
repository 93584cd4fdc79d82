import type { ValueKind } from '@living-sla/schema';
import { describeValue, valueParsers } from '../../../parse/index.ts';
import type { Plain } from '../../snapshot/snapshot.ts';
import { isList, isMap } from '../books/plain.ts';
import { inWords } from '../say/words.ts';

/**
 * Whether two values say the same although they are written differently: “1,000” and “1000”, “four business hours” and
 * “4 business hours”, “at least 560” and “560 or more”. White space, quotes and the end point of a sentence never tell.
 * @param kinds the forms that the field may have; empty for words, of which only white space is let go.
 */
export function sayTheSame(kinds: readonly ValueKind[], before: Plain | undefined, after: Plain | undefined): boolean {
  if (typeof before === 'string' && typeof after === 'string') {
    // A condition holds texts of its own, in which every letter counts.
    return tidy(before) === tidy(after) || kinds.some((kind) => !exact.has(kind) && sameReading(kind, before, after));
  }
  if (typeof before === 'string' && isList(after)) return after.length === 1 && sayTheSame(kinds, before, after[0]);
  if (isList(before) && typeof after === 'string') return sayTheSame(kinds, after, before);
  if (isList(before) && isList(after)) {
    return before.length === after.length && before.every((each, at) => sayTheSame(kinds, each, after[at]));
  }
  if (isMap(before) && isMap(after)) {
    const keys = Object.keys(before);
    return (
      keys.length === Object.keys(after).length &&
      keys.every((key) => Object.hasOwn(after, key) && sayTheSame(kinds, before[key], after[key]))
    );
  }
  return (before ?? null) === (after ?? null);
}

/** A value in plain words, read by its kind where that can be: “at least 560”, “31 December 2026”. */
export function readingOf(kinds: readonly ValueKind[], plain: Plain | undefined): string | undefined {
  const text = inWords(plain);
  if (text === undefined) return undefined;
  for (const kind of kinds) {
    const parsed = valueParsers[kind](text);
    if (parsed.ok) return describeValue(kind, parsed.value as never);
  }
  return text;
}

/** Kinds in which every letter counts. */
const exact: ReadonlySet<ValueKind> = new Set<ValueKind>(['condition', 'url', 'path', 'email']);

/** Forms are read without the point at the end of a sentence, and with “email” for “e-mail”. */
function sameReading(kind: ValueKind, before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) =>
    valueParsers[kind](
      text
        .trim()
        .replace(/\.$/, '')
        .replaceAll(/\be-mail/gi, 'email'),
    ),
  ) as [ReturnType<(typeof valueParsers)[ValueKind]>, ReturnType<(typeof valueParsers)[ValueKind]>];
  return one.ok && other.ok && JSON.stringify(sorted(one.value)) === JSON.stringify(sorted(other.value));
}

/** The marks of how a value was written (`implied`) say nothing of what it is. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.toLowerCase() : value;
  const entries = Object.entries(value).filter(([key]) => key !== 'implied');
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, sorted(each)]);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
