/**
 * What the matches of a pattern can begin with, as strings of up to three symbols: letters in lower case, `0` for a
 * digit, a space for any other sign of ASCII, `*` for what the pattern leaves open. There may be more than the pattern
 * finds, never less.
 * @param source of a pattern, as `RegExp.source` gives it. @returns undefined where there are too many to say.
 */
export function firstSymbols(source: string): ReadonlySet<string> | undefined {
  const reader: Reader = { source, at: 0 };
  const found = readChoice(reader);
  return found.size > mostBeginnings
    ? undefined
    : new Set([...found].map((each) => (isOver(each) ? each : `${each}*`)));
}

interface Reader {
  readonly source: string;
  at: number;
}

const mostBeginnings = 2_000;
const depth = 3;
const nothing: ReadonlySet<string> = new Set(['']);

/** What stands between `|`, up to the end of the source or the bracket that closes it. */
function readChoice(reader: Reader): ReadonlySet<string> {
  const found = new Set(readSequence(reader));
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    for (const each of readSequence(reader)) found.add(each);
  }
  return found;
}

function readSequence(reader: Reader): ReadonlySet<string> {
  let found = nothing;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) {
    const part = readAtom(reader);
    found = joined(found, repeated(part, readQuantifier(reader)));
  }
  return found;
}

/** Each beginning that is not over yet goes on with each of the next part. */
function joined(before: ReadonlySet<string>, next: ReadonlySet<string>): ReadonlySet<string> {
  if (before === nothing) return next;
  const found = new Set<string>();
  for (const each of before) {
    if (isOver(each)) found.add(each);
    else for (const more of next) found.add(cut(each + more));
    if (found.size > mostBeginnings) return new Set(['*']);
  }
  return found;
}

function cut(beginning: string): string {
  const end = beginning.search(/[ *]/);
  return beginning.slice(0, Math.min(depth, end === -1 ? depth : end + 1));
}

function isOver(beginning: string): boolean {
  return beginning.length >= depth || beginning.endsWith(' ') || beginning.endsWith('*');
}

function repeated(part: ReadonlySet<string>, { isOptional, isMany }: Quantifier): ReadonlySet<string> {
  const all = isMany ? joined(part, new Set(['', ...joined(part, new Set(['', ...part]))])) : part;
  return isOptional ? new Set(['', ...all]) : all;
}

interface Quantifier {
  readonly isOptional: boolean;
  readonly isMany: boolean;
}

function readQuantifier(reader: Reader): Quantifier {
  const match = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (match === null) return { isOptional: false, isMany: false };
  reader.at += match[0].length;
  const [, sign, least] = match;
  return { isOptional: sign === '?' || sign === '*' || least === '0', isMany: sign !== '?' };
}

function readAtom(reader: Reader): ReadonlySet<string> {
  const { source, at } = reader;
  const letter = source[at] as string;
  if (letter === '(') return readGroup(reader);
  if (letter === '[') return readClass(reader);
  if (letter === '\\') return readEscape(reader);
  reader.at += 1;
  if (letter === '^' || letter === '$') return nothing;
  return new Set([letter === '.' ? '*' : symbolOf(letter)]);
}

/** What looks around takes nothing; the one that ends a word at the end of a pattern says that the word is over. */
function readGroup(reader: Reader): ReadonlySet<string> {
  const rest = reader.source.slice(reader.at);
  const isWordEnd = /^\(\?!\[\\p\{L\}\\d[^\]]*\]\)$/.test(rest);
  const opening = (/^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest) as RegExpExecArray)[0];
  reader.at += opening.length;
  const found = readChoice(reader);
  reader.at += 1;
  if (isWordEnd) return new Set([' ']);
  return /[=!]$/.test(opening) ? nothing : found;
}

function readClass(reader: Reader): ReadonlySet<string> {
  const [whole, not, members] = /^\[(\^?)((?:\\.|[^\]\\])*)\]/u.exec(reader.source.slice(reader.at)) as RegExpExecArray;
  reader.at += whole.length;
  if (not === '^' || /\\[wWpPDS]/.test(members as string)) return new Set(['*']);
  const found = new Set<string>();
  const plain = (members as string)
    .replace(/\\d/g, '0-9')
    .replace(/\\s/g, ' ')
    .replace(/\\(?=[^\w])/g, '');
  for (const [, from, to] of plain.matchAll(/(.)(?:-(.))?/gsu)) addRange(found, from as string, to ?? (from as string));
  return found;
}

function addRange(found: Set<string>, from: string, to: string): void {
  const last = Math.min(to.charCodeAt(0), 128);
  for (let code = from.charCodeAt(0); code <= last; code++) found.add(symbolOf(String.fromCharCode(code)));
  if (to.charCodeAt(0) > 127) found.add('*');
}

function readEscape(reader: Reader): ReadonlySet<string> {
  const escaped = (
    /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/su.exec(
      reader.source.slice(reader.at, reader.at + 40),
    ) as RegExpExecArray
  )[0];
  reader.at += escaped.length;
  if (escaped === '\\b' || escaped === '\\B') return nothing;
  if (escaped === '\\d') return new Set(['0']);
  if (escaped === '\\s') return new Set([' ', '*']);
  return new Set([/^\\[^\w]/.test(escaped) ? symbolOf(escaped.slice(1)) : '*']);
}

function symbolOf(letter: string): string {
  const lower = letter.toLowerCase();
  if (/^[a-z]$/.test(lower)) return lower;
  if (/^\d$/.test(lower)) return '0';
  return lower.charCodeAt(0) > 127 ? '*' : ' ';
}
