import type { FoundValue } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { find } from './find.ts';
import { anchoredTimes } from './times/anchored-times.ts';
import { clauseTimes } from './times/clause-times.ts';
import { eventTimes } from './times/event-times.ts';
import type { SentenceTime } from './times/sentence-time.ts';
import { turnTimes } from './times/turn-times.ts';
import { valueTimes } from './times/value-times.ts';
import { tokensOf } from './tokens.ts';
import { pattern, turns } from './turns.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Every time that a sentence names, in the order of the text.
 * @param values the values that stand in it.
 * @param empty words for a time that set none; a time that stands wholly within is none.
 * @param bases words that set where a change starts: what it is compared with tells the period, too.
 * @param vague stretches of the sentence that only sound like a time: “early next year”, “in a day or two”.
 */
export function timesOf(
  text: string,
  values: readonly FoundValue[],
  vocabulary: Vocabulary,
  vague: readonly Range[],
  empty: readonly Range[],
  bases: readonly Range[],
): SentenceTime[] {
  const tokens = tokensOf(text);
  const found = [
    ...valueTimes(text, values),
    ...turnTimes(text),
    ...anchoredTimes(tokens),
    ...eventTimes(text, tokens, vocabulary),
    ...clauseTimes(text),
    ...yearTimes(text, values),
    ...bases
      .filter(({ start, end }) => fixesPeriod.test(text.slice(start, end)))
      .map((range) => ({ kind: 'rhythm', range }) as const),
  ];
  const rates = find(text, changedRate);
  const isVague = ({ start, end }: Range) =>
    vague.some((each) => start < each.end && end > each.start) ||
    empty.some((each) => start >= each.start && end <= each.end) ||
    rates.some((each) => start >= each.start && end <= each.end);
  return found
    .filter(({ range }) => !isVague(range))
    .sort((one, other) => one.range.start - other.range.start || other.range.end - one.range.end);
}

/** “Scrap rate for 2026: below 1.2%”: the stretch that a number is for. “The budget for 2026” alone sets no time. */
function yearTimes(text: string, values: readonly FoundValue[]): SentenceTime[] {
  const isCounted = values.some(({ kind }) => /^(?:money|percent|count|range|frequency|quantifier)$/.test(kind));
  return isCounted ? find(text, forStretch).map((range) => ({ kind: 'stretch', range })) : [];
}

const forStretch = turns`
  for (the )?(calendar |fiscal |financial |school )?(year )?(20\d\d|fy ?\d+|[qh][1-4]( 20\d\d)?|(first|second|third|
    fourth) (quarter|half)( of 20\d\d)?|<month-name>( 20\d\d)?)(?=[:.,;]|$| (is|are|and|at|stays?|comes?|
    reach(es)?|to)(?!\p{L}))
`;

/** “from 9 a week to 4 a week”: what is counted, and not by when it changes. */
const changedRate = pattern('gu')`
  (?<![\p{L}\d-])from [$€£]?\d[\d.,]*( <word>){0,2} (an?|per|each|
    every) <word> to [$€£]?\d[\d.,]*( <word>){0,2} (an?|per|each|every) <word>
`;

/** What a change is compared with tells the period too: “compared with last quarter”. */
const fixesPeriod = pattern('iu')`
  20\d\d
  [qh][1-4]
  fy ?\d
  (<before>|those of|that of|year on year)
  o[qmyw]$
`;
