import type { Hunk } from './hunks.ts';
import { isContent, type Token } from './token.ts';
import { isHarmless, isMaterial, isUnclear, type WordsVerdict } from './verdict.ts';

/**
 * What the marks of a stretch that differs mean. Most change nothing; a comma before “which”, and the end of a sentence
 * that moves past an “if”, decide what belongs to what.
 * @param hasWords whether words differ there as well: then marks that came with them say nothing of their own.
 */
export function judgeMarks(hunk: Hunk, hasWords: boolean): WordsVerdict[] {
  const gone = marksOf(hunk.removed);
  const come = marksOf(hunk.added);
  if (gone.length + come.length === 0 || gone.join() === come.join()) return [];
  const sides = sidesOf(hunk, gone.length === 0);
  if (hasWords) return cutsCondition(gone, come, sides) ? [isMaterial('words-scope')] : [];
  return [judge(gone, come, sides)];
}

/** The reading that has the marks, and the places of the words around them. */
interface Sides {
  readonly tokens: readonly Token[];
  readonly before: number;
  readonly after: number;
}

function sidesOf(hunk: Hunk, isOnlyAdded: boolean): Sides {
  const tokens = isOnlyAdded ? hunk.after : hunk.before;
  const [at, length] = isOnlyAdded ? [hunk.afterAt, hunk.added.length] : [hunk.beforeAt, hunk.removed.length];
  let before = at - 1;
  while (before >= 0 && !isContent(tokens[before] as Token)) before -= 1;
  let after = at + length;
  while (after < tokens.length && !isContent(tokens[after] as Token)) after += 1;
  return { tokens, before, after };
}

function marksOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind === 'mark').map(({ key }) => key);
}

function judge(gone: readonly string[], come: readonly string[], sides: Sides): WordsVerdict {
  const all = [...gone, ...come];
  const { tokens, after } = sides;
  if (all.includes('?')) return isUnclear('words-marks-unclear');
  if (after >= tokens.length && all.every((mark) => closing.has(mark))) return isHarmless('words-marks');
  if (cutsCondition(gone, come, sides)) return isMaterial('words-scope');
  if (gone.length > 0 && come.length > 0) {
    const isList = (one: readonly string[], other: readonly string[]) =>
      one.every((mark) => mark === ',') && other.every((mark) => mark === '/');
    if (isList(gone, come) || isList(come, gone)) return isHarmless('words-marks');
    const isStop = gone.every((mark) => stops.has(mark)) && come.every((mark) => stops.has(mark));
    const isAside = gone.every((mark) => asides.has(mark)) && come.every((mark) => asides.has(mark));
    return isStop || isAside ? isHarmless('words-marks') : isUnclear('words-marks-unclear');
  }
  if (all.every((mark) => mark === ',')) return judgeComma(sides);
  if (all.every((mark) => mark === '(' || mark === ')') && !bindsTo(tokens[after])) return isHarmless('words-marks');
  if (all.every((mark) => mark === ':' || mark === '!' || mark === '…')) return isHarmless('words-marks');
  return isUnclear('words-marks-unclear');
}

const closing = new Set(['.', '!', ';', ':', ',', '…', ')']);
/** Marks that end a sentence, or nearly. */
const stops = new Set(['.', ';', '!', ':', '–', '=']);
/** Marks around an aside. */
const asides = new Set([',', '–', '(', ')']);

/** Whether a sentence ends elsewhere, right before a condition: “within 4 hours. If …” and “within 4 hours if …”. */
function cutsCondition(gone: readonly string[], come: readonly string[], { tokens, after }: Sides): boolean {
  const ends = (marks: readonly string[]) => marks.some((mark) => mark === '.' || mark === ';' || mark === '!');
  return ends(gone) !== ends(come) && tokens[after]?.kind === 'condition';
}

function bindsTo(token: Token | undefined): boolean {
  return token?.kind === 'condition' || token?.kind === 'joint' || token?.kind === 'negation';
}

function judgeComma({ tokens, before, after }: Sides): WordsVerdict {
  const sentence = sentenceAround(tokens, before, after);
  const [last, next] = [tokens[before], tokens[after]];
  if (last === undefined || next === undefined) return isHarmless('words-marks');
  if (next.kind === 'joint') return judgeCommaBeforeJoint(sentence, { tokens, before, after });
  // “that” binds what follows to what stands before it, comma or not; a name has no need of being told apart.
  if (relatives.has(next.text)) return isSubject(last) ? isHarmless('words-marks') : isMaterial('words-scope');
  const isAside = [next.key, last.key, tokens[after - 1]?.key ?? ''].some((key) => asideWords.has(key));
  const isLone = sentence.filter(({ key, kind }) => kind === 'mark' && key === ',').length <= 1;
  const isBeforeVerb = isLone && (next.kind === 'modal' || next.key === 'be' || next.key === 'have');
  if (next.text === 'that' || isAside || isBeforeVerb) return isHarmless('words-marks');
  if (isOpening(sentence, last, next)) return isHarmless('words-marks');
  const isSimple = sentence.every(({ kind }) => kind !== 'joint');
  return clauseWords.has(next.key) && isSimple ? isHarmless('words-marks') : isUnclear('words-marks-unclear');
}

/** Before “and” and “or” a comma tells what a later word belongs to: nothing where none follows, or a new clause begins. */
function judgeCommaBeforeJoint(sentence: readonly Token[], { tokens, before, after }: Sides): WordsVerdict {
  const joints = new Set(sentence.filter(({ kind }) => kind === 'joint').map(({ key }) => key));
  if (joints.size > 1) return isMaterial('words-scope');
  const behind = sentence.slice(sentence.indexOf(tokens[after] as Token) + 1).filter(isContent);
  const isLast =
    behind.length <= 3 && behind.every(({ kind, key }) => plainKinds.has(kind) && !openers.has(key) && key !== 'that');
  const isClause = isSubject(contentAfter(tokens, after));
  return isLast || isClause || isSerial(tokens, before) ? isHarmless('words-marks') : isUnclear('words-marks-unclear');
}

/** Words of these kinds name things, and tell nothing about others. */
const plainKinds: ReadonlySet<Token['kind']> = new Set([
  'word',
  'thing',
  'deed',
  'term',
  'party',
  'role',
  'name',
] as const);

const relatives = new Set(['whose', 'where', 'who', 'which']);
const asideWords = new Set([
  'eg',
  'ie',
  'etc',
  'however',
  'therefore',
  'too',
  'please',
  'also',
  'though',
  'otherwise',
  'respectively',
]);
const clauseWords = new Set(['if', 'unless', 'because', 'but', 'so', 'although', 'though', 'yet']);
const openers = new Set([
  'in',
  'on',
  'at',
  'for',
  'with',
  'as',
  'of',
  'under',
  'over',
  'through',
  'then',
  'now',
  'here',
  'today',
  'finally',
  'because',
  'although',
  'like',
  'upon',
]);
const pronouns = new Set(['then', 'it', 'they', 'we', 'he', 'she', 'you', 'i', 'this', 'there', 'everybody']);

function isSubject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'party' || token.kind === 'role' || token.kind === 'term' || pronouns.has(token.key);
}

/** A comma before the last of three or more: another one stands shortly before it. */
function isSerial(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at >= Math.max(0, before - 7); at--) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    return token.key === ',';
  }
  return false;
}

/** A comma behind the opening words: “After the call, the SDR …”. Beside a figure it may decide what the figure belongs to. */
function isOpening(sentence: readonly Token[], last: Token, next: Token): boolean {
  const first = sentence.find(isContent);
  if (first === undefined) return false;
  const at = sentence.indexOf(next);
  const opening = sentence.slice(0, at).filter(({ key }) => key !== ',');
  if (opening.some(({ kind }) => kind === 'mark')) return false;
  const opens =
    (first.kind === 'rhythm' && opening.length <= 2) ||
    first.kind === 'condition' ||
    first.kind === 'relation' ||
    openers.has(first.key) ||
    first.text.endsWith('ly');
  const isFigure = ({ kind }: Token) => kind === 'amount' || kind === 'date' || kind === 'time' || kind === 'rhythm';
  if (!opens || isFigure(next)) return false;
  if (isFigure(last) && opening.filter(isContent).length > 2) return false;
  return isSubject(next) || next.kind === 'thing' || next.kind === 'group';
}

function contentAfter(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(at + 1, at + 4).find(isContent);
}

function sentenceAround(tokens: readonly Token[], before: number, after: number): readonly Token[] {
  const isStop = (token: Token | undefined) => token?.kind === 'mark' && /^[.?!;]$/.test(token.key);
  let start = Math.max(0, before);
  while (start > 0 && !isStop(tokens[start - 1])) start -= 1;
  let end = Math.min(tokens.length, after);
  while (end < tokens.length && !isStop(tokens[end])) end += 1;
  return tokens.slice(start, end);
}
