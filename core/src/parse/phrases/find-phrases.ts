import type { Range } from '../../read/index.ts';
import { canOpen, mostOpenings, type Openings, openingAt, openingsOf } from './openings.ts';

/**
 * The places of a pattern in a text, in order: the same as `matchAll` gives, found faster where the pattern finds whole
 * words, as the patterns of the sentence grammar do. What all of them can begin with is looked up once for a text.
 * @param pattern with the flag `g`.
 */
export function findPhrases(text: string, pattern: RegExp): Range[] {
  const phrase = phraseOf(pattern);
  if (phrase.openings === undefined) return [...text.matchAll(pattern)].map(rangeOf);
  const found: Range[] = [];
  let end = 0;
  for (const start of placesIn(text).get(phrase) ?? nowhere) {
    if (start < end) continue;
    phrase.sticky.lastIndex = start;
    const match = phrase.sticky.exec(text);
    if (match === null || match[0] === '') continue;
    found.push(rangeOf(match));
    end = start + match[0].length;
  }
  return found;
}

/** A pattern, how it can begin, and the same pattern for one place. */
interface Phrase {
  /** undefined where it may begin anywhere. */
  readonly openings: Openings | undefined;
  readonly sticky: RegExp;
}

/** The beginning of patterns that find whole words: no letter, digit or hyphen stands before the match. */
const beginsAtWord = /^\(\?<!\[\\p\{L\}\\d-?\]\)/;

function phraseOf(pattern: RegExp): Phrase {
  const known = phrases.get(pattern);
  if (known !== undefined) return known;
  const openings = beginsAtWord.test(pattern.source) ? openingsOf(pattern) : undefined;
  const phrase = { openings, sticky: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`) };
  // What has been looked up does not know the new one. The bound is for an editor in which word lists are written.
  if (phrases.size > mostPhrases) phrases.clear();
  phrases.set(pattern, phrase);
  byOpening.clear();
  placesOf.clear();
  return phrase;
}

const mostPhrases = 1_000;
const phrases = new Map<RegExp, Phrase>();

type Places = ReadonlyMap<Phrase, readonly number[]>;

/** Where each phrase can begin in a text. The same few texts are asked for with one phrase after the other. */
function placesIn(text: string): Places {
  const known = placesOf.get(text);
  if (known !== undefined) return known;
  const places = new Map<Phrase, number[]>();
  for (const { index } of text.matchAll(/(?<![\p{L}\d])[\p{L}\d]|[^\s\p{L}\d]/gu)) {
    for (const phrase of phrasesFor(openingAt(text, index))) {
      const starts = places.get(phrase);
      if (starts === undefined) places.set(phrase, [index]);
      else starts.push(index);
    }
  }
  if (placesOf.size > mostTexts) placesOf.clear();
  placesOf.set(text, places);
  return places;
}

const mostTexts = 20;
const placesOf = new Map<string, Places>();
const nowhere: readonly number[] = [];

function phrasesFor(opening: number): readonly Phrase[] {
  const known = byOpening.get(opening);
  if (known !== undefined) return known;
  const found = [...phrases.values()].filter(({ openings }) => openings !== undefined && canOpen(openings, opening));
  if (byOpening.size >= mostOpenings) byOpening.clear();
  byOpening.set(opening, found);
  return found;
}

const byOpening = new Map<number, readonly Phrase[]>();

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}
