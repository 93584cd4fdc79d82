import { parseNumber, parseOrdinal, parseWeekday } from '../../../parse/index.ts';
import { describeMonthName, parseMonthName } from '../../../parse/values/calendar-names.ts';
import { inOneOrder } from './in-one-order.ts';
import type { Names } from './names.ts';
import type { Token, TokenKind } from './token.ts';
import { type PlacedToken, valueTokens } from './value-tokens.ts';
import { fieldWord, phraseAt } from './vocabulary.ts';
import { plainSpelling } from './word-forms.ts';

/**
 * Reads a sentence for what it means: values, names, words that carry meaning, other words, marks. Equal keys mean equal
 * things, however they are written.
 * @param text tidied (`tidyText`), of one sentence.
 */
export function readTokens(text: string, names: Names): Token[] {
  const placed = withoutOverlaps([
    ...valueTokens(text),
    ...nameTokens(text, names),
    ...clockTimes(text),
    ...codes(text),
  ]);
  const isTitle = isInTitleCase(text);
  const tokens: Token[] = [];
  let from = 0;
  for (const { start, end, token } of [...placed, { start: text.length, end: text.length, token: undefined }]) {
    tokens.push(...wordTokens(text, from, start, isTitle));
    if (token !== undefined) tokens.push(token);
    from = end;
  }
  return inOneOrder(tokens);
}

function nameTokens(text: string, names: Names): PlacedToken[] {
  return names.find(text).map(({ start, end, kind, id }) => {
    const written = text.slice(start, end).toLowerCase();
    return {
      start,
      end,
      token: { kind, key: `${kind} ${kind === 'avoided' ? written : id}`, text: written, capital: false },
    };
  });
}

function clockTimes(text: string): PlacedToken[] {
  const found = text.matchAll(
    /(?<![\p{L}\d:.,])(?:(\d{1,2})(?:[:.](\d{2}))? ?([ap])m\b|([01]?\d|2[0-3]):([0-5]\d)(?! ?[ap]m)(?![\d:])|(noon|midday|midnight)\b)/giu,
  );
  return [...found].map((match) => {
    const [whole, hour, minute = '00', half, plainHour, plainMinute, word] = match;
    const late = half?.toLowerCase() === 'p' ? 12 : 0;
    const named = word === undefined ? undefined : word.toLowerCase() === 'midnight' ? '24:00' : '12:00';
    const key =
      named ??
      (plainHour === undefined ? `${(Number(hour) % 12) + late}:${minute}` : `${Number(plainHour)}:${plainMinute}`);
    return placedAt(match.index, whole, 'time', key);
  });
}

/** Addresses, channels and fields of a system are names, down to their marks. */
function codes(text: string): PlacedToken[] {
  const found = text.matchAll(
    /https?:\/\/[^\s<>()]{1,300}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}|#[\p{L}\p{N}][\p{L}\p{N}_-]{0,60}|\b[a-z]\w{0,40}[._]\w{1,40}(?:[._]\w{1,40}){0,4}\b/giu,
  );
  return [...found]
    .filter(([whole]) => !/^(?:\d|[a-z]\.[a-z]$)/i.test(whole))
    .map((match) => placedAt(match.index, match[0], 'name', match[0].toLowerCase().replace(/[.,;:]+$/, '')));
}

function placedAt(start: number, written: string, kind: TokenKind, key: string): PlacedToken {
  return { start, end: start + written.length, token: { kind, key, text: written.toLowerCase(), capital: false } };
}

/** The longer one wins; of equally long ones the earlier in the list. */
function withoutOverlaps(all: readonly PlacedToken[]): PlacedToken[] {
  const byLength = all.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  const chosen: PlacedToken[] = [];
  for (const each of byLength.toSorted((one, other) => one.start - other.start)) {
    const last = chosen.at(-1);
    if (last === undefined || each.start >= last.end) chosen.push(each);
    else if (each.end - each.start > last.end - last.start) chosen[chosen.length - 1] = each;
  }
  return chosen;
}

interface Word {
  readonly plain: string;
  readonly written: string;
  readonly start: number;
}

function wordTokens(text: string, from: number, to: number, isTitle: boolean): Token[] {
  const tokens: Token[] = [];
  let run: Word[] = [];
  const settle = () => {
    tokens.push(...phrasesOf(run, text, isTitle));
    run = [];
  };
  // “SDR's”, “the MQLs' owner”: what belongs to a name.
  const possessive = from === 0 ? 0 : (/^'s?(?!\p{L})/u.exec(text.slice(from, from + 3))?.[0].length ?? 0);
  const start = from + possessive;
  for (const match of text.slice(start, to).matchAll(pieces)) {
    const [written] = match;
    if (/^[\p{L}\p{N}]/u.test(written)) {
      const bare = written.replace(/'s?$/i, '');
      run.push({ plain: plainSpelling(bare), written, start: start + match.index });
    } else if (written !== '-' && written !== "'") {
      settle();
      const sign = signs.get(written);
      if (sign !== undefined) tokens.push({ kind: 'name', key: sign, text: written, capital: false });
      else tokens.push(mark(written));
    }
  }
  settle();
  return tokens;
}

/** A word with the apostrophes inside it; or a mark. A hyphen between words only joins them. */
const pieces = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}]+)*'?|[^\s\p{L}\p{N}\p{M}]/gu;

/** Signs that say yes or no in a table. */
const signs: ReadonlyMap<string, string> = new Map([
  ...['✓', '✔', '✅', '☑', '🟢'].map((sign) => [sign, 'sign yes'] as const),
  ...['✗', '✘', '❌', '✖', '☒', '🔴'].map((sign) => [sign, 'sign no'] as const),
]);

function mark(written: string): Token {
  return { kind: 'mark', key: written, text: written, capital: false };
}

function phrasesOf(words: readonly Word[], text: string, isTitle: boolean): Token[] {
  const plain = words.map((word) => word.plain);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = phraseAt(plain, at);
    const first = words[at] as Word;
    if (entry !== undefined) {
      const written = words.slice(at, at + entry.words.length).map((word) => word.written.toLowerCase());
      const { kind, key, sense } = entry;
      const field = kind === 'word' ? fieldWord(key) : undefined;
      tokens.push({
        kind,
        key,
        ...(sense === undefined ? {} : { sense }),
        ...field,
        text: written.join(' '),
        capital: false,
      });
      at += entry.words.length;
    } else {
      tokens.push(
        wordToken(first, isTitle || first.start === 0 || /[.?!:;(] ?$/.test(text.slice(0, first.start).slice(-3))),
      );
      at += 1;
    }
  }
  return tokens;
}

function wordToken({ plain, written }: Word, mayBeginLarge: boolean): Token {
  const text = written.toLowerCase();
  // “US” is a country, “us” is not.
  if (written === 'US' || written === 'IT') return { kind: 'name', key: written, text, capital: true };
  const number = parseNumber(plain);
  if (number !== undefined)
    return { kind: 'amount', key: `${number}`, text, capital: false, size: { measure: 'number', value: number } };
  const day = dayOrMonth(written, mayBeginLarge);
  if (day !== undefined) return { kind: 'thing', key: day, sense: day, text, capital: false };
  const ordinal = parseOrdinal(plain);
  if (ordinal !== undefined && ordinal > 4) return { kind: 'comparison', key: `${ordinal}th`, text, capital: false };
  const isName =
    /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{N}\p{L}|\p{L}\p{N}/u.test(written) && !/^\p{Lu}+$/u.test(written.slice(3));
  const known = fieldWord(plain);
  if (known !== undefined) return { ...known, key: plain, text, capital: !mayBeginLarge && /^\p{Lu}/u.test(written) };
  const capital = isName || (!mayBeginLarge && /^\p{Lu}/u.test(written) && written !== 'I');
  return { kind: 'word', key: plain, text, capital };
}

/** A weekday or a month, written out or short: “Mon”, “Sept”. Words that mean something else as well need their capital. */
function dayOrMonth(written: string, mayBeginLarge: boolean): string | undefined {
  if (!/^\p{Lu}/u.test(written) || (mayBeginLarge && /^(?:sun|sat|mar|may|march)$/i.test(written))) return undefined;
  const weekday = parseWeekday(written);
  const month = weekday === undefined ? parseMonthName(written) : undefined;
  return weekday ?? (month === undefined ? undefined : describeMonthName(month).toLowerCase());
}

/** Most words of a heading may begin with capitals, and then capitals say nothing. The first word always does. */
function isInTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'-]{3,}/gu) ?? []).slice(1);
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
