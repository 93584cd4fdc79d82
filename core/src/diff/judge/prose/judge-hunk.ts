import { distance } from 'fastest-levenshtein';
import { directionOf } from './direction-of.ts';
import { type Hunk, withoutShared } from './hunks.ts';
import { judgeMarks } from './judge-marks.ts';
import { isInflected, isOwner, isTold, judgePair } from './judge-pair.ts';
import { praisingWords } from './lists/plain-words.ts';
import { firmKinds, ironKinds, isContent, type Token } from './token.ts';
import { isHarmless, isMaterial, isUnclear, type WordsVerdict } from './verdict.ts';
import { areSynonyms } from './vocabulary.ts';
import { areForms } from './word-forms.ts';

/**
 * What a stretch that differs means, where the sentence around it stayed.
 * @param isRewritten whether the sentence differs in many places: then no plain word tells that it means something else.
 */
export function judgeHunk(hunk: Hunk, isRewritten = false): WordsVerdict[] {
  const removed = hunk.removed.filter(isContent);
  const added = hunk.added.filter(isContent);
  const marks = judgeMarks(hunk, removed.length + added.length > 0);
  if (isTold(removed, added) || isTold(added, removed)) return [isHarmless('words-tense'), ...marks];
  if (isOwner(hunk)) return [isHarmless('words-small')];
  if (removed.length + added.length === 0) return marks.length > 0 ? marks : [isHarmless('words-small')];
  const pairs =
    removed.length === added.length ? removed.map((token, at) => judgePair(token, added[at] as Token, hunk)) : [];
  if (pairs.length > 0 && pairs.every((pair) => pair !== undefined)) return [...pairs, ...judgeMarks(hunk, false)];
  return [judgeLeft(removed, added, hunk, isRewritten), ...marks];
}

function judgeLeft(removed: readonly Token[], added: readonly Token[], hunk: Hunk, isRewritten: boolean): WordsVerdict {
  const left = withoutShared(removed, added);
  const all = [...left.before, ...left.after];
  if (all.length === 0) return isUnclear('words-order');
  if (all.every(({ text }) => text === 'that')) return isHarmless('words-small');
  if (areContrary(left.before, left.after)) return isMaterial('words-logic');
  if (isReference(hunk, left.before, left.after)) return isUnclear('words-reference');
  if (isTheSameSense(left.before, left.after)) return isUnclear('words-reworded');
  const iron = all.find(({ kind }) => ironKinds.has(kind));
  const isSwap = left.before.length > 0 && left.after.length > 0;
  const firm = all.find((token) => (firmKinds.has(token.kind) && (isSwap || !isLoose(token))) || token.capital);
  const found = iron ?? firm;
  if (found !== undefined) {
    const isNew = (token: Token, others: readonly Token[]) => !others.some((other) => areAlike(token, other));
    const come = left.after.filter((token) => isNew(token, left.before));
    return isMaterial(
      ruleFor(found),
      directionOf(
        left.before.filter((token) => isNew(token, left.after)),
        come,
        hunk,
      ),
    );
  }
  if (isItem(left.before, left.after, hunk)) return isMaterial('words-item');
  if (isNarrowing(left.before, left.after, hunk)) return isMaterial('words-what');
  if (!isRewritten && isAnother(left.before, left.after)) return isMaterial('words-what');
  return isUnclear('words-reworded');
}

/** “section 4” and “section 5”: pages get other numbers, and nobody here can see which text is meant. */
function isReference(
  { before, after, beforeAt, afterAt }: Hunk,
  gone: readonly Token[],
  come: readonly Token[],
): boolean {
  const isNamed = (above: Token | undefined) => above !== undefined && references.has(above.key);
  return gone.length === 1 && come.length === 1 && isNamed(before[beforeAt - 1]) && isNamed(after[afterAt - 1]);
}

const references = new Set([
  'section',
  'chapter',
  'page',
  'figure',
  'table',
  'appendix',
  'annex',
  'slide',
  'footnote',
  'exhibit',
]);

/** Small words that say little by their coming and going; one in the place of another says much: “from” and “to”. */
function isLoose({ kind, key }: Token): boolean {
  return kind === 'relation' && looseRelations.has(key);
}

const looseRelations = new Set(['to', 'from', 'by', 'per', 'between', 'against']);

/** “eligible” and “ineligible”. */
function areContrary(gone: readonly Token[], come: readonly Token[]): boolean {
  const [one, other] = [gone[0]?.text ?? '', come[0]?.text ?? ''];
  if (gone.length !== 1 || come.length !== 1) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > 3 && long.endsWith(short) && /^(?:un|in|im|ir|il|dis|non|mis)$/.test(long.slice(0, -short.length))
  );
}

/** Everything that went came back as something that stands for it. */
function isTheSameSense(gone: readonly Token[], come: readonly Token[]): boolean {
  if (gone.length !== come.length) return false;
  return gone.every((one, at) => {
    const other = come[at] as Token;
    const hasSense = one.sense !== undefined && one.sense === other.sense;
    return (
      hasSense ||
      (one.kind !== 'modal' && areSynonyms(one.key, other.key)) ||
      isWhen(one, other) ||
      areAlike(one, other)
    );
  });
}

/** “when” and “once” say nearly the same, and so do “must” and “will”. */
function isWhen(one: Token, other: Token): boolean {
  return nearly.some((group) => group.has(one.key) && group.has(other.key)) && one.kind === other.kind;
}

const nearly = [
  new Set(['when', 'once', 'if']),
  new Set(['must', 'shall', 'will', 'promise']),
  new Set(['may', 'can']),
];

function areAlike(one: Token, other: Token): boolean {
  return isInflected(one) && isInflected(other) && areForms(one.key, other.key);
}

/** Whether an entry of an enumeration came or went: words beside a comma, or before or behind “and” and “or”. */
function isItem(gone: readonly Token[], come: readonly Token[], hunk: Hunk): boolean {
  if (gone.length > 0 && come.length > 0) return false;
  const hasComma = [...hunk.removed, ...hunk.added].some(({ key, kind }) => kind === 'mark' && key === ',');
  return hasComma && gone.length + come.length < 8;
}

/** Whether one or two words stand where others stood that no list knows as the same: “the billing address”, “the shipping address”. */
function isAnother(gone: readonly Token[], come: readonly Token[]): boolean {
  if (gone.length === 0 || come.length === 0 || gone.length > 2 || come.length > 2) return false;
  const isPlain = ({ key, kind }: Token) =>
    kind === 'word' && key.length > 2 && !key.endsWith('ly') && !praise.has(key);
  // Where no dictionary was asked it may be a slip of the keys.
  const isSlip = gone.length === 1 && come.length === 1 && distance(gone[0]?.key ?? '', come[0]?.key ?? '') <= 2;
  return gone.every(isPlain) && come.every(isPlain) && !isSlip;
}

/** Whether a word came or went that tells which of several are meant: “each connected call”. Words of praise tell nothing. */
function isNarrowing(gone: readonly Token[], come: readonly Token[], hunk: Hunk): boolean {
  const words = gone.length === 0 ? come : gone;
  if ((gone.length > 0 && come.length > 0) || words.length > 2) return false;
  const [tokens, at] =
    gone.length === 0
      ? [hunk.after, hunk.afterAt + hunk.added.length]
      : [hunk.before, hunk.beforeAt + hunk.removed.length];
  const next = tokens[at];
  const isNoun = next?.kind === 'deed' && nounSigns.has(tokens[at - words.length - 1]?.kind ?? 'word');
  if (next?.kind !== 'thing' && next?.kind !== 'term' && !isNoun) return false;
  return words.every(({ key }) => key.length > 3 && !key.endsWith('ly') && !praise.has(key));
}

/** Behind these, a word for a deed is a thing: “each call”. */
const nounSigns: ReadonlySet<Token['kind']> = new Set(['group', 'filler', 'amount', 'term', 'party'] as const);

const praise = new Set(praisingWords.split(', '));

/** The decision rule for what carries the meaning. */
export function ruleFor({ kind }: Token): string {
  if (kind === 'amount' || kind === 'date' || kind === 'rhythm' || kind === 'time') return 'words-figure';
  if (kind === 'modal' || kind === 'hedge') return 'words-duty';
  if (kind === 'bound' || kind === 'comparison') return 'words-bound';
  if (kind === 'party' || kind === 'role') return 'words-who';
  if (kind === 'negation' || kind === 'joint' || kind === 'group') return 'words-logic';
  if (kind === 'condition' || kind === 'relation') return 'words-condition';
  return 'words-what';
}
