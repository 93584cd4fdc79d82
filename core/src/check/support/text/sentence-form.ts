import type { FoundValue } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import { peopleIn } from './things.ts';

/** A sentence without its values: what two promises of the same thing have in common. */
export interface SentenceForm {
  /** The words that may name who does it, as names that can be compared; what is done follows them. */
  readonly words: readonly string[];
  /** How many words at the beginning name people that every handbook knows. */
  readonly named: number;
  /** How many of them name somebody if the handbook knows them: “Customer Success answers …”. */
  readonly capitals: number;
  /** The periods it speaks of, whatever words say so: “monthly” and “every month”. */
  readonly periods: readonly string[];
  /** For each value, whether it is the least or the most that is fine. */
  readonly sides: readonly ('least' | 'most' | undefined)[];
}

/**
 * The form of a sentence. Periods are taken out wherever they stand, and “at least” is told apart from the words.
 * @param found the values in it, in order. @param markOf what stands for a value; undefined leaves its words.
 */
export function sentenceForm(
  text: string,
  found: readonly FoundValue[],
  markOf: (found: FoundValue) => string | undefined,
): SentenceForm {
  const [pieces, periods, sides]: [string[], string[], SentenceForm['sides'][number][]] = [[], [], []];
  let at = 0;
  const marked = found.filter((each) => isPeriod(each) || markOf(each) !== undefined);
  for (const each of marked) {
    const mark = isPeriod(each) ? undefined : markOf(each);
    const before = text.slice(at, each.range.start);
    const bound = mark === undefined ? undefined : boundBefore.exec(before);
    pieces.push(mark === undefined ? before.replace(/\bin\s*$/i, '') : before.replace(boundBefore, ''));
    at = each.range.end;
    if (isPeriod(each)) periods.push(periodOf(each));
    if (mark === undefined) continue;
    const behind = boundBehind.exec(text.slice(at));
    at += behind?.[0].length ?? 0;
    pieces.push(` ${mark} `);
    sides.push(sideOf(`${bound?.[0] ?? ''} ${behind?.[0] ?? ''}`));
  }
  pieces.push(text.slice(at));
  return { ...namedFirst(pieces.join(' ')), periods: periods.sort(), sides };
}

const boundBefore =
  /\b(?:at (?:the )?(?:least|most)|a (?:minimum|maximum) of|(?:no|not) (?:fewer|less|more|higher|lower) than|at or (?:above|below))\s*$/i;
const boundBehind =
  /^ (?:(?:or|and) (?:more|less|fewer|lower|higher|above|below|better)|at (?:the )?(?:least|most))\b/i;

/** Whether the words around a value make it the least or the most that is fine; undefined where they do neither. */
export function sideAt(text: string, { start, end }: Range): 'least' | 'most' | undefined {
  return sideOf(`${boundBefore.exec(text.slice(0, start))?.[0] ?? ''} ${boundBehind.exec(text.slice(end))?.[0] ?? ''}`);
}

function sideOf(words: string): 'least' | 'most' | undefined {
  if (/at (?:the )?most|maximum|more than|higher than|(?<!than )\b(?:or|and) (?:less|fewer|lower|below)/i.test(words))
    return 'most';
  return /least|minimum|fewer than|less than|lower than|or above|(?:or|and) (?:more|higher|better)/i.test(words)
    ? 'least'
    : undefined;
}

function isPeriod({ kind }: FoundValue): boolean {
  return kind === 'period';
}

function periodOf(found: FoundValue): string {
  return found.kind === 'period' ? JSON.stringify(found.value) : '';
}

/** The words of a sentence, and how many of the first ones name somebody. */
function namedFirst(text: string): Pick<SentenceForm, 'words' | 'named' | 'capitals'> {
  const written = text.match(/#?[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[:;()]/gu) ?? [];
  const plain = written.filter((word) => !/^the$/i.test(word));
  const runOf = (isName: (word: string) => boolean) => {
    const end = plain.slice(0, mostNames).findIndex((word) => !isName(word));
    return Math.max(end, 0);
  };
  return {
    words: plain.map(wordName),
    named: runOf((word) => /^(?:and|our)$/i.test(word) || peopleIn(word).length > 0),
    capitals: runOf((word) => /^\p{Lu}/u.test(word)),
  };
}

/** A word as it is compared: without the ending of a plural, or of a verb behind a name. */
export function wordName(word: string): string {
  const name = sameName(word.replace(/(?<=[cs]h|ss|x|zz)es$/i, ''));
  return word.startsWith('#') ? word : name || word;
}

/** No name of a team has more words. */
const mostNames = 5;
