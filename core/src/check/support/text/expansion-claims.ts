import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';

/** A short form that a text writes out: “Sales Desk Team (SDT)”, “SDT (Sales Desk Team)”, “SDT stands for …”. */
export interface ExpansionClaim {
  readonly passage: Passage;
  readonly short: string;
  /** The words it stands for. */
  readonly long: string;
  readonly range: Range;
}

/** The short forms that one passage writes out. */
export function expansionClaimsIn(passage: Passage): ExpansionClaim[] {
  const { text } = passage;
  if (!/\p{Lu}{2}/u.test(text)) return [];
  return [...bracketed(passage), ...explained(passage)];
}

function* bracketed(passage: Passage): Generator<ExpansionClaim> {
  for (const match of passage.text.matchAll(/\(([^()]{2,80})\)/g)) {
    const inside = match[1] ?? '';
    const open = match.index;
    const before = passage.text.slice(Math.max(0, open - 90), open).trimEnd();
    const short = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&]{1,7})s?$/u.exec(before)?.[1];
    if (short !== undefined && spells(inside, short))
      yield claim(passage, short, inside, { start: open + 1, end: open + 1 + inside.length });
    const acronym = /^(\p{Lu}[\p{Lu}\p{N}&]{1,7})s?$/u.exec(inside)?.[1];
    const long = acronym === undefined ? undefined : wordsSpelling(before, acronym);
    if (acronym === undefined || long === undefined) continue;
    const end = passage.text.slice(0, open).trimEnd().length;
    yield claim(passage, acronym, long, { start: end - long.length, end });
  }
}

function* explained(passage: Passage): Generator<ExpansionClaim> {
  const pattern =
    /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&]{1,7})s? (?:stands for|means|is short for|, short for) (?:the |an? )?/gu;
  for (const match of passage.text.matchAll(pattern)) {
    const from = match.index + match[0].length;
    const long = /^[“"]?((?:[\p{L}\p{N}-]+ ?){2,8})/u.exec(passage.text.slice(from))?.[1]?.trim();
    const short = match[1] ?? '';
    if (long === undefined) continue;
    const words = long.split(' ');
    const spelled = words.map((_, at) => words.slice(0, at + 1).join(' ')).find((part) => spells(part, short));
    if (spelled === undefined) continue;
    const start = passage.text.indexOf(spelled, from);
    yield claim(passage, short, spelled, { start, end: start + spelled.length });
  }
}

/** The last words of a text whose first letters make a short form. */
function wordsSpelling(text: string, short: string): string | undefined {
  const words = text.split(' ');
  for (let count = 2; count <= Math.min(words.length, short.length + 2); count++) {
    const long = words
      .slice(-count)
      .join(' ')
      .replace(/^[“"'(]+/, '');
    if (spells(long, short) && long[0]?.toLowerCase() === short[0]?.toLowerCase()) return long;
  }
  return undefined;
}

/** Whether the first letters of some words, small words left out or not, are a short form. */
function spells(words: string, short: string): boolean {
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = (list: readonly string[]) => list.map((word) => word[0]?.toUpperCase() ?? '').join('');
  const target = short.replace('&', '');
  return (
    letters(all) === target ||
    letters(all.filter((word) => !/^(?:and|of|the|for|to|in|a|an|with)$/i.test(word))) === target
  );
}

function claim(passage: Passage, short: string, long: string, found: Range): ExpansionClaim {
  return { passage, short, long, range: passage.placeOf(found) };
}
