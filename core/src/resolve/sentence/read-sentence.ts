import type { FoundValue } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { withoutAddresses } from '../addresses.ts';
import { amountsOf } from './amounts.ts';
import { baselines } from './baselines.ts';
import { emptyTimesIn, vagueTimesIn } from './doubts/times.ts';
import { doubtsOf, openDoubtsOf } from './doubts.ts';
import { find } from './find.ts';
import { limbsOf } from './limbs.ts';
import type { Doubt, Parts } from './parts.ts';
import { promiseOf } from './purposes.ts';
import { timesOf } from './times.ts';
import { wordsOf } from './tokens.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** The words of one sentence that say what is counted, how much, and by when. Ranges are offsets into the sentence. */
export interface Sentence {
  readonly metric: Range | undefined;
  readonly target: Range | undefined;
  readonly time: Range | undefined;
  /** The words that leave a part open, in the order of the text. */
  readonly doubts: readonly Doubt[];
}

/**
 * Reads a plain sentence: what promises nothing is blanked, the rest is cut into limbs, one promise each; amounts and
 * times are looked for in it, and then whatever leaves one of the three parts open. A part is there when the sentence
 * names it and no words take it away. A deed without a number is a definite yes or no: “Share the campaign calendar”.
 * @param values the values that stand in it, in order.
 * @param names words in lower case that name the parties: a team called Support does not wish to support.
 * @param vocabulary the lists of words, with those of the handbook.
 */
export function readSentence(
  written: string,
  values: readonly FoundValue[],
  names: ReadonlySet<string> = new Set(),
  vocabulary: Vocabulary = makeVocabulary(),
): Sentence {
  const text = withoutAddresses(written);
  if (text.trim() === '') return { metric: undefined, target: undefined, time: undefined, doubts: [] };
  const parts = partsOf(text, values, names, vocabulary);
  const doubts = doubtsOf(parts);
  const { amounts, times } = parts;
  const isOpen = (part: Doubt['part']) => doubts.some((doubt) => doubt.part === part);
  const amount = amounts[0]?.range ?? { start: 0, end: text.length };
  return {
    metric: isOpen('metric') ? undefined : amount,
    target: isOpen('target') ? undefined : amount,
    time: isOpen('time') ? undefined : times[0]?.range,
    doubts: doubts.sort((one, other) => one.range.start - other.range.start),
  };
}

/**
 * The words of a definition that leave open what counts: a list without an end, and a time that is no time. The same as
 * those among the doubts of `readSentence`, found without looking for the others.
 */
export function openWordsOf(text: string, values: readonly FoundValue[], vocabulary: Vocabulary): Doubt[] {
  if (text.trim() === '') return [];
  const doubts = openDoubtsOf(partsOf(withoutAddresses(text), values, new Set(), vocabulary));
  return doubts.sort((one, other) => one.range.start - other.range.start);
}

function partsOf(
  text: string,
  values: readonly FoundValue[],
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Parts {
  const promise = promiseOf(text, vocabulary);
  const words = wordsOf(promise);
  const vagueTimes = vagueTimesIn(promise);
  const bases = find(text, baselines);
  const times = timesOf(text, values, vocabulary, vagueTimes, emptyTimesIn(promise, words, vocabulary), bases);
  const amounts = amountsOf(text, values, times);
  const limbs = limbsOf(promise, words, vocabulary);
  return { text, promise, words, limbs, amounts, times, bases, vagueTimes, names, vocabulary };
}
