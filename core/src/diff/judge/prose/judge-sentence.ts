import { directionOf } from './direction-of.ts';
import { type Hunk, hunksOf, likeness, withoutShared } from './hunks.ts';
import { judgeHunk, ruleFor } from './judge-hunk.ts';
import { ironKinds, isContent, isSmallNumber, type Token } from './token.ts';
import { isTurnedPassive } from './turned-passive.ts';
import { isHarmless, isMaterial, isUnclear, together, type WordsVerdict } from './verdict.ts';
import { areForms } from './word-forms.ts';

/** What it means that one sentence took the place of another. An example binds nobody, whatever it says. */
export function judgeSentence(before: readonly Token[], after: readonly Token[]): WordsVerdict[] {
  const verdicts = judge(before, after);
  if (!isExample(before) || !isExample(after)) return verdicts;
  return verdicts.map((verdict) => (verdict.class === 'material' ? isUnclear('words-example') : verdict));
}

function isExample(tokens: readonly Token[]): boolean {
  return tokens.find(isContent)?.key === 'eg';
}

function judge(before: readonly Token[], after: readonly Token[]): WordsVerdict[] {
  const content = { before: before.filter(isContent), after: after.filter(isContent) };
  const keys = { before: content.before.map(keyOf), after: content.after.map(keyOf) };
  if (sayings(before) === sayings(after))
    return [isHarmless(before.length === after.length ? 'words-same' : 'words-small')];
  if (isTurned(before, after)) return [isHarmless('words-front')];
  if (isTurnedPassive(content.before, content.after)) return [isHarmless('words-passive')];
  if (isPassive(content.before, content.after)) return [isUnclear('words-reworded')];
  if (keys.before.toSorted().join() === keys.after.toSorted().join() && keys.before.join() !== keys.after.join()) {
    return [judgeOrder(content.before, content.after, before, after)];
  }
  const share = likeness(keys.before, keys.after);
  const isShort = Math.max(keys.before.length, keys.after.length) <= shortest;
  const hunks = share < alikeAtLeast && !isShort ? undefined : hunksOf(before, after);
  if (hunks === undefined) return [judgeRephrased(content.before, content.after)];
  const isRewritten = hunks.filter(hasWords).length >= manyHunks;
  const verdicts = hunks.flatMap((hunk) => judgeHunk(hunk, isRewritten));
  // Words that went in one place and came back in another have only moved.
  const left = withoutShared(content.before, content.after);
  const isStill = left.before.length + left.after.length === 0;
  return isStill || verdicts.length > 0 ? verdicts : [isHarmless('words-same')];
}

/** All but the fillers. */
function sayings(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'filler')
    .map(keyOf)
    .join('\n');
}

function hasWords({ removed, added }: Hunk): boolean {
  return removed.some(isContent) || added.some(isContent);
}

/** A sentence that differs in so many places was written anew. */
const manyHunks = 3;
const alikeAtLeast = 0.5;
/** Labels and entries of so few words are compared word by word, however little they share. */
const shortest = 4;

function keyOf({ kind, key }: Token): string {
  return `${kind} ${key}`;
}

/** All new words: what carries meaning everywhere must still be there. */
function judgeRephrased(before: readonly Token[], after: readonly Token[]): WordsVerdict {
  const isIron = (token: Token) => ironKinds.has(token.kind) && !isSmallNumber(token);
  const left = withoutShared(before.filter(isIron), after.filter(isIron));
  const found = [...left.before, ...left.after];
  const [first] = found;
  if (first === undefined) return isUnclear('words-reworded');
  const swaps = left.before.length === left.after.length ? left.before : [];
  const directions = swaps.map((token, at) => {
    const other = left.after[at] as Token;
    const hunk = {
      removed: [token],
      added: [other],
      before,
      after,
      beforeAt: before.indexOf(token),
      afterAt: after.indexOf(other),
    };
    return directionOf([token], [other], hunk);
  });
  return isMaterial(ruleFor(first), together(directions));
}

/**
 * The same words in another order. Harmless for a label and its figure (“560 leads”, “Leads: 560”); unclear for the
 * parts of an enumeration and for plain words; otherwise it may be another one who gives, and another one who gets.
 */
function judgeOrder(
  before: readonly Token[],
  after: readonly Token[],
  wholeBefore: readonly Token[],
  wholeAfter: readonly Token[],
): WordsVerdict {
  const isLabel =
    before.length <= 6 && [wholeBefore, wholeAfter].some((tokens) => tokens.some(({ key }) => key === ':'));
  const figures = before.filter(({ kind }) => kind === 'amount' || kind === 'rhythm' || kind === 'date');
  const rest = (tokens: readonly Token[]) =>
    tokens
      .filter(({ key }) => key !== figures[0]?.key)
      .map(keyOf)
      .join();
  if (isLabel && figures.length === 1 && rest(before) === rest(after)) return isHarmless('words-front');
  if (isLooseMove(before, after)) return isHarmless('words-front');
  const heavy = (tokens: readonly Token[]) =>
    tokens
      .filter(({ kind }) => kind !== 'word' && kind !== 'joint')
      .map(keyOf)
      .join();
  if (heavy(before) === heavy(after)) return isUnclear('words-order');
  return isEnumeration(before, after) ? isUnclear('words-order') : isMaterial('words-order-matters');
}

/** Whether only a rhythm moved in a sentence of one clause, or “automatically” went to the other side of its verb. */
function isLooseMove(before: readonly Token[], after: readonly Token[]): boolean {
  const rest = (tokens: readonly Token[]) =>
    tokens
      .filter(({ kind }) => kind !== 'rhythm')
      .map(keyOf)
      .join();
  const withoutThen = (tokens: readonly Token[]) =>
    tokens
      .filter(({ text }) => text !== 'then')
      .map(keyOf)
      .join();
  if (withoutThen(before) === withoutThen(after)) return true;
  const isSimple = before.every(({ kind, text }) => kind !== 'condition' && kind !== 'joint' && text !== 'that');
  const rhythms = before.filter(({ kind }) => kind === 'rhythm');
  if (isSimple && rhythms.length === 1 && rest(before) === rest(after)) return true;
  const at = before.findIndex((token, place) => keyOf(token) !== keyOf(after[place] as Token));
  const pair = before.slice(at, at + 2);
  const isTail = before.slice(at + 2).every((token, place) => keyOf(token) === keyOf(after[at + 2 + place] as Token));
  const isVerb = ({ kind, text }: Token) => kind === 'deed' || (kind === 'word' && /(?:s|ed)$/.test(text));
  const isManner = ({ kind, text }: Token) =>
    (kind === 'word' || kind === 'comparison') &&
    text.endsWith('ly') &&
    !/^(?:hour|night|dai|week|month|quarter|year|annual|ear|on|near)ly$/.test(text);
  return isTail && pair.some(isManner) && pair.some(isVerb);
}

/** Whether the words that changed places stand around “and”, “or” or commas only. */
function isEnumeration(before: readonly Token[], after: readonly Token[]): boolean {
  let start = 0;
  while (start < before.length && keyOf(before[start] as Token) === keyOf(after[start] as Token)) start += 1;
  let end = 0;
  while (end < before.length - start && keyOf(before.at(-1 - end) as Token) === keyOf(after.at(-1 - end) as Token))
    end += 1;
  const moved = before.slice(start, before.length - end);
  return (
    moved.some(({ kind }) => kind === 'joint') &&
    moved.every(({ kind }) => kind !== 'relation' && kind !== 'modal' && kind !== 'negation')
  );
}

/**
 * Whether a time or a place went from the end of a sentence to its front, or back: “Within 4 hours, call it” and “Call it
 * within 4 hours”. Where a clause or a participle stands at the end, the time may have belonged to that, and it counts as moved.
 */
function isTurned(before: readonly Token[], after: readonly Token[]): boolean {
  const bare = (tokens: readonly Token[]) =>
    tokens.filter(({ key, kind }) => kind !== 'filler' && !(kind === 'mark' && (key === ',' || key === '.')));
  return turns(bare(before), bare(after)) || turns(bare(after), bare(before));
}

/** Whether the front of one sentence is the end of the other. */
function turns(one: readonly Token[], other: readonly Token[]): boolean {
  if (one.length !== other.length || one.length < 3) return false;
  const first = one[0] as Token;
  if (first.kind !== 'relation' && first.kind !== 'rhythm' && !fronts.has(first.key)) return false;
  for (let length = 1; length <= Math.min(6, one.length - 2); length++) {
    const front = one.slice(0, length);
    if (front.some(({ kind }) => kind === 'mark' || kind === 'joint' || kind === 'modal')) return false;
    const rest = one.slice(length);
    const isSame = [...rest, ...front].every((token, at) => keyOf(token) === keyOf(other[at] as Token));
    if (isSame) return rest.every(isSimple);
  }
  return false;
}

const fronts = new Set(['in', 'on', 'at', 'for']);

function isSimple({ kind, key, text }: Token): boolean {
  return kind !== 'condition' && kind !== 'joint' && kind !== 'mark' && key !== 'that' && !/(?:ed|ing)$/.test(text);
}

/** “An SDR calls each lead” and “Each lead is called by an SDR”: the same deed, told from the other side. */
function isPassive(before: readonly Token[], after: readonly Token[]): boolean {
  const left = withoutShared(before, after);
  const [active, passive] =
    left.before.length < left.after.length ? [left.before, left.after] : [left.after, left.before];
  const helpers = passive.filter(({ key, kind }) => key === 'be' || (kind === 'relation' && key === 'by'));
  const verbs = passive.filter((token) => !helpers.includes(token));
  const [verb] = active;
  return (
    helpers.length === 2 &&
    verbs.length === 1 &&
    active.length === 1 &&
    verb !== undefined &&
    areForms(verb.key, verbs[0]?.key ?? '')
  );
}
