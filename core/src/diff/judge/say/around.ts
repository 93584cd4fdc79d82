import { cut, quoted } from './words.ts';

/**
 * Two texts in quotation marks, cut to where they begin to differ: what they share before it is left out but for a few
 * words, so that the reader sees what changed.
 */
export function aroundChange(before: string, after: string, longest = 90): readonly [string, string] {
  const [then, now] = [before, after].map((text) => text.replace(/\s+/gu, ' ').trim()) as [string, string];
  if (then.length <= longest && now.length <= longest) return [quoted(then, longest), quoted(now, longest)];
  const start = lead(then, now);
  return [excerpt(then, start, longest), excerpt(now, start, longest)];
}

function excerpt(text: string, start: number, longest: number): string {
  return start === 0 ? quoted(text, longest) : `“… ${cut(text.slice(start), longest)}”`;
}

/** Where to begin: a few words before the first that differs. */
function lead(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  const from = at - leadLength;
  return from <= 0 ? 0 : one.indexOf(' ', from) + 1;
}

const leadLength = 40;
