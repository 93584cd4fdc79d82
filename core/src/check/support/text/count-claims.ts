import { type PeriodUnit, parseNumber, parsePeriod } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import type { Passage } from './passage.ts';
import { deedAtEnd } from './promised-deeds.ts';
import { wordName } from './sentence-form.ts';
import { namesInOrder, peopleIn, thingsIn } from './things.ts';

/** So many of something in each period, as a sentence says it: “A caller owes 12 accepted deals a month”. */
export interface CountClaim {
  readonly passage: Passage;
  readonly amount: number;
  readonly unit: PeriodUnit;
  /** The number with its noun and its period, and their place in the file. */
  readonly text: string;
  readonly range: Range;
  /** What is counted, as a name that can be compared. */
  readonly noun: string;
  /** Whom it goes to (“560 MQLs to Sales”), as a name that can be compared; undefined where the words do not say. */
  readonly receiver: string | undefined;
  /** The deed before the number (“book”, “win”); undefined where the words only say that so many are owed. */
  readonly deed: string | undefined;
  /** Whether it is the most that is allowed. */
  readonly isCeiling: boolean;
  readonly people: readonly string[];
  /** What else the sentence speaks of, sorted. */
  readonly things: readonly string[];
}

/** The counts per period of one sentence. A sentence that is no promise, and one with several such counts, is left alone. */
export function countClaimsIn(passage: Passage): CountClaim[] {
  const { text, cells } = passage;
  if (!perPeriod.test(text) || open.test(text) || forSome.test(text)) return [];
  if (cells !== undefined) return rowCounts(passage, cells);
  const [match, second] = text.matchAll(owed);
  if (match === undefined) return namedGoal(passage);
  const claim = second === undefined ? countClaim(passage, match) : undefined;
  return claim === undefined ? [] : [claim];
}

/** A number, what is counted in up to three words, whom it goes to, and the period: what narrows the noun stands between them. */
const owed =
  /(?<![\p{L}\d.,$€£%#-])(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) ((?:(?!(?:of|from|with|for|to|by|in|on|at|and|or|per|each|every|an?|percent)\b)\p{L}[\p{L}'’-]* ){1,3})(?:(?:to|for) (?:the |our )?((?:(?!(?:per|each|every|an?|and|or|daily|weekly|monthly|quarterly|yearly)\b)[\p{L}'’-]+ ){1,3}))?(?:(?:per|each|every|an?) (?:calendar |fiscal )?(day|week|month|quarter|year)|(daily|weekly|monthly|quarterly|yearly))\b/giu;

function countClaim(passage: Passage, match: RegExpExecArray): CountClaim | undefined {
  const [whole, figure = '', noun = '', receiver, period, adverb] = match;
  const [amount, unit] = [parseNumber(figure), unitOf(period ?? adverb)];
  if (amount === undefined || unit === undefined) return undefined;
  const { text } = passage;
  const found = { start: match.index, end: match.index + whole.length };
  const [before, behind] = [text.slice(0, found.start), text.slice(found.end)];
  const rest = `${before} , ${behind}`;
  return {
    passage,
    amount,
    unit,
    text: whole,
    range: passage.placeOf(found),
    noun: sameName(noun),
    receiver: receiver === undefined ? undefined : sameName(receiver),
    deed: deedBefore(before),
    isCeiling: ceilingBefore.test(before) || /^ at (?:the )?most/i.test(behind),
    people: namesInOrder(peopleIn(rest)),
    things: namesInOrder(thingsIn(rest)),
  };
}

/** A goal that is told by its number in passing: “who meets the monthly goal of 10 booked visits”. */
function namedGoal(passage: Passage): CountClaim[] {
  const { text } = passage;
  const [match, second] = text.matchAll(goalOf);
  if (match === undefined || second !== undefined) return [];
  const { period, figure = '', done, noun = '' } = match.groups ?? {};
  const [amount, unit] = [parseNumber(figure), unitOf(period)];
  if (amount === undefined || unit === undefined) return [];
  const rest = text.replace(match[0], ' , ');
  return [
    {
      passage,
      amount,
      unit,
      text: match[0],
      range: passage.placeOf({ start: match.index, end: match.index + match[0].length }),
      noun: sameName(noun),
      receiver: undefined,
      deed: done === undefined ? undefined : deedDone[done.toLowerCase()],
      isCeiling: false,
      people: [...new Set(peopleIn(rest))].sort(),
      things: [...new Set(thingsIn(rest))].sort(),
    },
  ];
}

const goalOf =
  /\b(?<=\b(?:the|a|his|her|their|our|your) )(?<period>daily|weekly|monthly|quarterly|yearly) (?:goal|target|quota) of (?<figure>\d[\d,]*) (?:(?<done>booked|held|sent|written|arranged|won) )?(?<noun>(?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?=[.,;]|$| (?:is|are|gets?|earns?|receives?|and|or|by|on)\b)/giu;

/** The deed of which a word tells that it was done. */
const deedDone: Readonly<Record<string, string>> = {
  booked: 'book',
  held: 'hold',
  sent: 'send',
  written: 'write',
  arranged: 'arrange',
  won: 'win',
};

const ceilingBefore = /\b(?:at most|no more than|up to|maximum of|not more than|fewer than|less than) $/i;

/** A row for a role: “| Caller | 12 accepted deals per month |”. */
function rowCounts(passage: Passage, cells: readonly Range[]): CountClaim[] {
  const [first, ...rest] = cells;
  const people = first === undefined ? [] : peopleIn(passage.text.slice(first.start, first.end));
  if (people.length === 0) return [];
  return rest.flatMap((cell) => {
    const text = passage.text.slice(cell.start, cell.end);
    const placeOf = ({ start, end }: Range) => passage.placeOf({ start: start + cell.start, end: end + cell.start });
    const found = countClaimsIn({ ...passage, text, placeOf, cells: undefined });
    return found.map((claim) => ({ ...claim, passage, people }));
  });
}

const perPeriod =
  /\b(?:(?:per|each|every|an?) (?:calendar |fiscal )?(?:day|week|month|quarter|year)|daily|weekly|monthly|quarterly|yearly)\b/i;

/** A case, a wish, a memory or a sum is no goal. */
const open =
  /\?|\b(?:if|unless|except|otherwise|instead|used to|no longer|formerly|previously|example|e\.g|usually|normally|typically|on average|average|about|around|would|could|might|ago|last|was|were|that is|means|stretch|ambition|ideally)\b/i;

/** “In Canada, …” and “Of these, …” speak of a part; a period, a sum or the agreement itself at the beginning does not. */
const forSome =
  /^(?:In|At|For|Of|From|Among|During|Within|Outside|With) (?!(?:each|every|an?|any|this|the|our|total|all|return|addition|turn|short|sum)\b)|^Of (?:the|all)\b/;

/** The deed that leads up to a number; undefined where the words only say that so many are owed. */
export function deedBefore(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(
      /\b(?:at least|at most|no more than|up to|not more than|more than|fewer than|a minimum of|exactly)\b/g,
      ' ',
    )
    .match(/[\p{L}-]+/gu);
  const names = (words ?? []).slice(-4).map(wordName);
  const last = names.at(-1) ?? '';
  return last === '' || owing.has(last) ? undefined : (deedAtEnd(names) ?? last);
}

/** Words that only say that a number is owed. */
const owing = new Set(
  'over deliver delivers hand owe owed has have had is are must need get give of for goal target quota bring should will and to with on month quarter year'.split(
    ' ',
  ),
);

function unitOf(word: string | undefined): PeriodUnit | undefined {
  const result = word === undefined ? undefined : parsePeriod(word);
  return result?.ok ? result.value.unit : undefined;
}
