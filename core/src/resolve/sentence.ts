import type { FoundValue } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import { changeVerbs, unnumbered, vagueVerbs, voids } from './sentence-words.ts';

/** The words of one sentence that say what is counted, how much, and by when. Ranges are offsets into the sentence. */
export interface Sentence {
  readonly metric: Range | undefined;
  readonly target: Range | undefined;
  readonly time: Range | undefined;
}

/**
 * Reads a plain sentence.
 * @param values the values that stand in it, in order.
 * @param names words in lower case that name the parties: a team called Support does not wish to support.
 *
 * - A quantity of something is a target and names its metric: “560 MQLs”, “95% of MQLs”.
 * - A deed is a definite yes or no: “Share the campaign calendar”. A wish is not: “help”, “focus on”; nor are things
 *   that come in numbers, without a number: “send leads”.
 * - A change needs where it starts from, or how much for each period: “from 20% to 25%”, “by 4% a month”.
 * - Words that leave the number open take the target away: “ideally”, “where possible”, “[XX]”.
 */
export function readSentence(
  words: string,
  values: readonly FoundValue[],
  names: ReadonlySet<string> = new Set(),
): Sentence {
  const time = values.find(isTime)?.range ?? findPattern(words, comparedPeriod);
  const quantity = values.find(isQuantity);
  const counted = quantity && isCounted(words, quantity) ? quantity.range : undefined;
  const wish = findWord(words, vagueVerbs, names);
  const deed = wish === undefined && words.trim() !== '' ? wholeOf(words) : undefined;
  const metric = counted ?? deed;
  const isVoid = voids.some((pattern) => pattern.test(words));
  return { metric, target: isVoid ? undefined : targetOf(words, values, deed, names), time };
}

function targetOf(
  words: string,
  values: readonly FoundValue[],
  deed: Range | undefined,
  names: ReadonlySet<string>,
): Range | undefined {
  const quantities = values.filter(isQuantity);
  if (findWord(words, changeVerbs, names) === undefined)
    return quantities[0]?.range ?? (unnumbered.test(words) ? undefined : deed);
  const hasStart = baseline.test(words) || findPattern(words, comparedPeriod) !== undefined;
  const isRate = values.some((value) => value.kind === 'period' && value.role === 'per');
  // “Reduce ramp time to 3 months”: the value that a change ends at decides, wherever it began.
  const end = /\bto\s+(?:[$€£]?\d|\p{L}+\s+(?:minutes|hours|days|weeks|months))/u.test(words);
  return hasStart || isRate || end ? (quantities.at(-1)?.range ?? deed) : undefined;
}

const baseline =
  /\bfrom\b|\b(?:compared|relative|over|versus|vs|against|than)\b.*\b(?:last|previous|prior|same|before)\b/i;

/** Periods that are set against each other fix the period and where the change starts. */
const comparedPeriod =
  /\b(?:QoQ|MoM|YoY|WoW|(?:quarter|month|year|week)[ -](?:on|over)[ -](?:quarter|month|year|week))\b/i;

function isTime(value: FoundValue): boolean {
  const { kind } = value;
  if (kind === 'duration') return value.role !== undefined;
  return (
    kind === 'period' || kind === 'recurrence' || kind === 'frequency' || kind === 'date' || kind === 'fiscal-period'
  );
}

function isQuantity({ kind }: FoundValue): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'count' || kind === 'range' || kind === 'quantifier';
}

/** Something must follow a number for it to count something: a word. Money counts itself. */
function isCounted(words: string, { kind, range }: FoundValue): boolean {
  if (kind === 'money' || /\p{L}{2,}/u.test(words.slice(range.start, range.end))) return true;
  return /^[\s-]*\p{L}{2,}/u.test(words.slice(range.end));
}

function findWord(words: string, known: ReadonlySet<string>, names: ReadonlySet<string>): Range | undefined {
  for (const match of words.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    if (known.has(word) && !names.has(word)) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function findPattern(words: string, pattern: RegExp): Range | undefined {
  const match = pattern.exec(words);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

function wholeOf(words: string): Range {
  return { start: 0, end: words.length };
}
