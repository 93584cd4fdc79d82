import type { ParsedFile } from '../parse/index.ts';
import { type Handbook, textField } from '../resolve/index.ts';
import { type OutlineSymbol, outlineOf } from './symbols.ts';

/** A symbol somewhere in a handbook. */
export interface FoundSymbol {
  readonly symbol: OutlineSymbol;
  readonly file: ParsedFile;
  /** What it belongs to, in words: the title of its agreement or page. */
  readonly within: string;
}

/**
 * The things of a handbook whose names hold the letters of a query in their order, in any casing; all of them for an
 * empty query. Blocks and nameless entries are only of use beside their text.
 */
export function findSymbols(handbook: Handbook, query: string): FoundSymbol[] {
  const letters = Array.from(query.toLowerCase()).filter((letter) => letter.trim() !== '');
  return [...handbook.files.values()].flatMap(({ file }) => {
    const named = flat(outlineOf(file)).filter(({ kind }) => kind !== 'block' && kind !== 'entry');
    const found = named.map(spelledOut).filter(({ name }) => holds(name.toLowerCase(), letters));
    if (found.length === 0) return [];
    const within = titleOf(file, handbook);
    return found.map((symbol) => ({ symbol, file, within }));
  });
}

function flat(symbols: readonly OutlineSymbol[]): OutlineSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

/** Outside of an outline a short id says too little, so what it promises stands behind it. */
function spelledOut(symbol: OutlineSymbol): OutlineSymbol {
  const isShort = symbol.kind === 'goal' || symbol.kind === 'commitment' || symbol.kind === 'remedy';
  return isShort && symbol.detail !== '' ? { ...symbol, name: `${symbol.name}: ${symbol.detail}` } : symbol;
}

function holds(name: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, at);
    if (found === -1) return false;
    at = found + letter.length;
  }
  return true;
}

function titleOf(file: ParsedFile, handbook: Handbook): string {
  if (file.kind === 'handbook') return handbook.settings.title;
  return textField(file.frontmatter?.root, 'title')?.value ?? file.path;
}
