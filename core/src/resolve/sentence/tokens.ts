import type { Range } from '../../read/index.ts';

/** One word, number or sign, in lower case, at its place in the sentence. */
export interface Token {
  readonly text: string;
  readonly range: Range;
  /** Whether it is a word, and not a number or a sign. */
  readonly isWord: boolean;
}

/** The words, numbers and signs of a text, in order. Offsets are those of the text. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}\d’'-]*|\d[\d.,:/]*\d|\d|[^\s\p{L}\d]/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    range: { start: match.index, end: match.index + match[0].length },
    isWord: /\p{L}/u.test(match[0]),
  }));
}

/** The words of a text, in order. Offsets are those of the text. */
export function wordsOf(text: string): Token[] {
  return tokensOf(text).filter(({ isWord, text: word }) => isWord || word === '&');
}

/**
 * The words that name a thing, from a place on: “the next board meeting in May” gives “the next board meeting”. It ends
 * at a sign and at a word that cannot belong to a name. Empty where no name begins there.
 */
export function nameFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  while (end < tokens.length && end - from < longestName) {
    const token = tokens[end] as Token;
    // “an A/B test”, “a Q&A session”
    const isLink = /^[/&]$/.test(token.text) && end > from && tokens[end + 1]?.isWord === true;
    const isStop = token.isWord ? endsName.has(token.text) : !isLink && !/^\d/.test(token.text);
    const isLetter = /^[/&]$/.test(tokens[end + 1]?.text ?? '');
    if (isStop || (end > from && !isLetter && beginsName.has(token.text))) break;
    end += 1;
  }
  return tokens.slice(from, end);
}

/** A name that may begin with each, every, any, all or both. */
export function nameWithQuantifier(tokens: readonly Token[], from: number): readonly Token[] {
  const isQuantified = /^(?:each|every|any|all|both)$/.test(tokens[from]?.text ?? '');
  const name = nameFrom(tokens, isQuantified ? from + 1 : from);
  return isQuantified && name.length > 0 ? tokens.slice(from, from + 1 + name.length) : name;
}

/** A word without the ending that makes it several or somebody’s: “meetings” and “season’s” too. */
export function singular(word: string): string {
  const bare = word.replace(/['’]s?$/u, '');
  if (/ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/.test(bare)) return bare.slice(0, -2);
  return /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare;
}

const longestName = 6;

/** A further name begins. */
const beginsName = new Set('the a an our their its his her my your this that these those some no'.split(' '));

/** Words after which the name of a thing is over. */
const endsName = new Set(
  [
    'and or but nor so if then than as when while where who whom which that whose what how why because since though although unless',
    'of in on at to by for from with within without into onto over under through during against between among about around across along',
    'before after until till upon following via per toward towards behind beyond despite except like near off out up down',
    'is are was were be been being am has have had do does did will would shall should can could may might must ought gets get got goes go',
    'it they we you he she i them us him me itself themselves not never only also too either neither each every all any both',
    'ends end closes begins starts finishes opens leaves arrives takes comes lasts runs gives sends makes keeps',
  ].flatMap((line) => line.split(' ')),
);
