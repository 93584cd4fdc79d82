import { diffArrays } from 'diff';
import { commonEnds } from '../../words/common-ends.ts';
import { sentencesIn } from '../../words/sentences.ts';
import { correctSlips } from './correct-slips.ts';
import { likeness } from './hunks.ts';
import { judgeAlone } from './judge-alone.ts';
import { judgeSentence } from './judge-sentence.ts';
import type { Names } from './names.ts';
import { readTokens } from './read-tokens.ts';
import { isSplitInTwo } from './split-in-two.ts';
import { tidyText } from './tidy-text.ts';
import { isContent, type Token } from './token.ts';
import { highest, isHarmless, isUnclear, turned, type WordsVerdict } from './verdict.ts';

/**
 * Says what a change of words means, by the rules of `proseDecisions`: material where something that carries meaning came,
 * went or changed; editorial where the words only look different; clarifying for all else, and for texts too long to read.
 * The same both ways, but for the direction. Throws nothing, and takes time in proportion to the texts.
 * @param before, after words as people wrote them; empty where nothing stood there.
 */
export function judgeWords(before: string, after: string, names: Names): WordsVerdict {
  // Where words could be tied together in two ways, both ways round have to choose the same.
  return before <= after ? judge(before, after, names) : turned(judge(after, before, names));
}

function judge(before: string, after: string, names: Names): WordsVerdict {
  if (before === after) return isHarmless('words-same');
  const written = before.length + after.length > longest ? withoutSameSentences(before, after) : { before, after };
  if (written.before.length + written.after.length > longest) return isUnclear('words-too-long');
  const tidy = { before: tidyText(written.before), after: tidyText(written.after) };
  if (tidy.before === tidy.after) return isHarmless('words-same');
  if (stamp.test(tidy.before) && stamp.test(tidy.after)) return isHarmless('words-stamp');
  const right = correctSlips(tidy.before, tidy.after, names);
  const verdict = judgeTexts(readSentences(right.before, names), readSentences(right.after, names));
  const hadSlips = right.before !== tidy.before || right.after !== tidy.after;
  return hadSlips && verdict.because === 'words-same' ? isHarmless('words-slip') : verdict;
}

/** Characters on both sides together beyond which a text is not read word by word. */
const longest = 40_000;

/** Of long texts only what lies between the sentences that are the same at the beginning and at the end. */
function withoutSameSentences(before: string, after: string): { readonly before: string; readonly after: string } {
  const { start, end } = commonEnds(before, after);
  const from = start < 2 ? 0 : before.lastIndexOf('. ', start - 2) + 1;
  const middle = (text: string) => {
    const stop = text.indexOf('. ', Math.max(from, text.length - end));
    return text.slice(from, stop === -1 ? text.length : stop + 1);
  };
  return { before: middle(before), after: middle(after) };
}

/** “Last updated: 2026-06-01”, and nothing else beside the day. */
const stamp =
  /^\(?(?:this page was |page )?last (?:updated|edited|modified|changed|revised)(?: on)?[: ]{0,3}[\p{L}\d ,./-]{4,24}\.?\)?$/iu;

interface Sentence {
  readonly tokens: readonly Token[];
  /** The same for sentences that say the same with the same marks. */
  readonly saying: string;
}

function readSentences(text: string, names: Names): Sentence[] {
  return sentencesIn(text).map((sentence) => {
    const tokens = readTokens(sentence.trim(), names);
    return { tokens, saying: tokens.map(({ kind, key }) => `${kind} ${key}`).join('\n') };
  });
}

function judgeTexts(before: readonly Sentence[], after: readonly Sentence[]): WordsVerdict {
  const runs = diffArrays(
    before.map(({ saying }) => saying),
    after.map(({ saying }) => saying),
    { maxEditLength: mostSentences },
  );
  if (runs === undefined) return isUnclear('words-too-long');
  const verdicts: WordsVerdict[] = [];
  const at = { before: 0, after: 0 };
  const open: { gone: Sentence[]; come: Sentence[] } = { gone: [], come: [] };
  const settle = () => {
    verdicts.push(...judgeRun(open.gone, open.come));
    open.gone = [];
    open.come = [];
  };
  for (const { added, removed, count } of runs) {
    if (!added) at.before += count;
    if (!removed) at.after += count;
    if (removed) open.gone.push(...before.slice(at.before - count, at.before));
    else if (added) open.come.push(...after.slice(at.after - count, at.after));
    else settle();
  }
  settle();
  return highest(withoutMoves(verdicts, before, after));
}

const mostSentences = 400;

/** Sentences that changed places: nobody can tell whether that matters. */
function withoutMoves(
  verdicts: WordsVerdict[],
  before: readonly Sentence[],
  after: readonly Sentence[],
): WordsVerdict[] {
  const sorted = (sentences: readonly Sentence[]) =>
    sentences
      .map(({ saying }) => saying)
      .sort()
      .join('\n\n');
  const isMove = verdicts.length > 0 && before.length === after.length && sorted(before) === sorted(after);
  return isMove ? [isUnclear('words-order')] : verdicts;
}

/** Sentences that went and those that came in their place. */
function judgeRun(gone: readonly Sentence[], come: readonly Sentence[]): WordsVerdict[] {
  if (gone.length === 0 && come.length === 0) return [];
  const all = { gone: gone.flatMap(({ tokens }) => tokens), come: come.flatMap(({ tokens }) => tokens) };
  const isSplit = (one: readonly Sentence[], two: readonly Sentence[]) =>
    one.length === 1 &&
    two.length === 2 &&
    isSplitInTwo(
      one[0]?.tokens ?? [],
      two.map(({ tokens }) => tokens),
    );
  if (isSplit(gone, come) || isSplit(come, gone)) return [isHarmless('words-split')];
  // One sentence became two, or two became one: read as one stretch.
  const isResplit =
    gone.length !== come.length ? alike(all.gone, all.come) >= alikeAsOne : sayTheSame(all.gone, all.come);
  if (isResplit || (gone.length === 1 && come.length === 1)) return judgeSentence(all.gone, all.come);
  const verdicts: WordsVerdict[] = [];
  const left = [...come];
  for (const sentence of gone) {
    const partner = gone.length === come.length ? 0 : nearest(sentence, left);
    const other = partner === undefined ? undefined : left[partner];
    if (partner === undefined || other === undefined) verdicts.push(judgeAlone(sentence.tokens, 'removed'));
    else {
      left.splice(partner, 1);
      verdicts.push(...judgeSentence(sentence.tokens, other.tokens));
    }
  }
  return [...verdicts, ...left.map(({ tokens }) => judgeAlone(tokens, 'added'))];
}

/** The place of the most alike of a few sentences; undefined where none is. */
function nearest({ tokens }: Sentence, others: readonly Sentence[]): number | undefined {
  let best: number | undefined;
  let most = alikeAtLeast;
  for (const [at, other] of others.slice(0, 40).entries()) {
    const share = alike(tokens, other.tokens);
    if (share > most) [best, most] = [at, share];
  }
  return best;
}

/** Whether two readings have the same words in the same order, wherever their sentences end. */
function sayTheSame(one: readonly Token[], other: readonly Token[]): boolean {
  const words = (tokens: readonly Token[]) =>
    tokens
      .filter(isContent)
      .map(({ kind, key }) => `${kind} ${key}`)
      .join('\n');
  return words(one) === words(other);
}

function alike(one: readonly Token[], other: readonly Token[]): number {
  const keys = (tokens: readonly Token[]) => tokens.filter(isContent).map(({ key }) => key);
  return likeness(keys(one), keys(other));
}

const alikeAtLeast = 0.4;
const alikeAsOne = 0.85;
