import { type Beginnings, beginnings, either, foreign, goingOn, joined, nothing, repeated } from './beginnings.ts';

/**
 * What the matches of a pattern can begin with, as strings of up to five symbols: letters in lower case, `0` for a
 * digit, a space for any other sign of ASCII, `*` for what the pattern leaves open. There may be more than the pattern
 * finds, never less. What begins with a letter beyond ASCII is left out: such places of a text are always tried.
 * @param source of a pattern, as `RegExp.source` gives it.
 */
export function firstSymbols(source: string): ReadonlySet<string> {
  const found = readChoice({ source, at: 0 });
  return new Set([...found.over, ...goingOn(found)]);
}

interface Reader {
  readonly source: string;
  at: number;
}

/** What stands between `|`, up to the end of the source or the bracket that closes it. */
function readChoice(reader: Reader): Beginnings {
  const choices = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    choices.push(readSequence(reader));
  }
  return choices.length === 1 ? (choices[0] as Beginnings) : either(choices);
}

function readSequence(reader: Reader): Beginnings {
  let found = nothing;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) {
    const part = readAtom(reader);
    found = joined(found, repeated(part, readQuantifier(reader)));
  }
  return found;
}

const quantifier = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const once: Quantifier = { isOptional: false, isMany: false };

/** What a sticky pattern finds at the place of the reader. */
function next({ source, at }: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

interface Quantifier {
  readonly isOptional: boolean;
  readonly isMany: boolean;
}

function readQuantifier(reader: Reader): Quantifier {
  const match = '?*+{'.includes(reader.source[reader.at] ?? '-') ? next(reader, quantifier) : null;
  if (match === null) return once;
  reader.at += match[0].length;
  const [, sign, least] = match;
  return { isOptional: sign === '?' || sign === '*' || least === '0', isMany: sign !== '?' };
}

function readAtom(reader: Reader): Beginnings {
  const { source, at } = reader;
  const letter = source[at] as string;
  if (letter === '(') return readGroup(reader);
  if (letter === '[') return readClass(reader);
  if (letter === '\\') return readEscape(reader);
  reader.at += 1;
  if (letter === '^' || letter === '$') return nothing;
  return beginnings([letter === '.' ? '*' : symbolOf(letter)]);
}

/** What looks around takes nothing; the one that ends a word at the end of a pattern says that the word is over. */
function readGroup(reader: Reader): Beginnings {
  const isWordEnd = next(reader, wordEnd) !== null;
  const opening = (next(reader, groupStart) as RegExpExecArray)[0];
  reader.at += opening.length;
  const found = readChoice(reader);
  reader.at += 1;
  if (isWordEnd) return beginnings([' ']);
  return /[=!]$/.test(opening) ? nothing : found;
}

const wordEnd = /\(\?!\[\\p\{L\}\\d[^\]]*\]\)$/y;
const groupStart = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;

function readClass(reader: Reader): Beginnings {
  const [whole, not, members] = next(reader, characterClass) as RegExpExecArray;
  reader.at += whole.length;
  if (not === '^' || /\\[wWpPDS]/.test(members as string)) return beginnings(['*']);
  const found = new Set<string>();
  const plain = (members as string)
    .replace(/\\d/g, '0-9')
    .replace(/\\s/g, ' ')
    .replace(/\\(?=[^\w])/g, '');
  for (const [, from, to] of plain.matchAll(/(.)(?:-(.))?/gsu)) addRange(found, from as string, to ?? (from as string));
  return beginnings([...found]);
}

const characterClass = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;

function addRange(found: Set<string>, from: string, to: string): void {
  const last = Math.min(to.charCodeAt(0), 128);
  for (let code = from.charCodeAt(0); code <= last; code++) found.add(symbolOf(String.fromCharCode(code)));
}

function readEscape(reader: Reader): Beginnings {
  const [escaped] = next(reader, escapeSequence) as RegExpExecArray;
  reader.at += escaped.length;
  if (escaped === '\\b' || escaped === '\\B') return nothing;
  if (escaped === '\\d') return beginnings(['0']);
  if (escaped === '\\s') return beginnings([' ', '*']);
  return beginnings([/^\\[^\w]/.test(escaped) ? symbolOf(escaped.slice(1)) : '*']);
}

const escapeSequence = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/suy;

function symbolOf(letter: string): string {
  const lower = letter.toLowerCase();
  if (/^[a-z]$/.test(lower)) return lower;
  if (/^\d$/.test(lower)) return '0';
  return lower.charCodeAt(0) > 127 ? foreign : ' ';
}
