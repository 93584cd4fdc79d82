import type { ParsedFile } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import { type HandbookView, namesByHome, type SeenTerm, seenTerms, type TermNames } from '../../resolve/index.ts';

/** How a definition writes what a text writes in another way. */
export interface Spelling {
  readonly term: SeenTerm;
  readonly written: string;
}

/** The spelling that is meant, where the word can be nothing else; undefined where it may be a word of its own. */
export function certainSpelling(word: string, file: ParsedFile, handbook: HandbookView): Spelling | undefined {
  const meant = spellingMeant(word, file, handbook);
  if (meant === undefined || !isCertain(word, meant.written)) return undefined;
  const [term] = handbook.lookUp(seenTerms, meant.key);
  return term && { term, written: meant.written };
}

/** A word in another spelling, and the key of the term that it stands for. */
interface Meant {
  readonly key: string;
  readonly written: string;
}

/**
 * The short form or name that one word is another spelling of: “Mql” and “MQLS” for “MQL”, “HealthScore” for
 * “Health score”. undefined where the word is written as defined, is plain, or could stand for two terms.
 * @param file the file that the word stands in: an agreement's own terms come before shared ones.
 */
function spellingMeant(word: string, file: ParsedFile, handbook: HandbookView): Meant | undefined {
  const key = word.toLowerCase();
  const home = file.kind === 'agreement' ? indexOf(handbook.lookUp(namesByHome, file.id)) : undefined;
  const found = home?.has(key) ? home.get(key) : indexOf(handbook.lookUp(namesByHome, '')).get(key);
  return found === undefined || found === ambiguous || found.written === word ? undefined : found;
}

/** “Sal” may be a person and “Healthscore” begin a sentence; “Sdr”, “MQLS” and “HealthScore” can be nothing else. */
function isCertain(word: string, written: string): boolean {
  if (/[\s-]/.test(written)) return /[a-z][A-Z]/.test(word);
  const isWord = /[aeiouy]/i.test(word) && !/^(?:kpi|sla|icp)s?$/i.test(word);
  return !isWord || /^[A-Z\d]+S$/.test(word);
}

/** Words in lower case, with the spelling that is meant. */
type Index = Map<string, Meant | typeof ambiguous>;

const ambiguous = undefined;

/** Made once for a list of names, so that asking word by word stays linear. */
const indexOf = remembered((names: readonly TermNames[]): Index => {
  const index: Index = new Map();
  for (const each of names) {
    if (each.isRetired) continue;
    for (const written of spellingsOf(each)) {
      const key = written.toLowerCase().replace(/[\s\u2010\u2011-]+/g, '');
      const other = index.get(key);
      index.set(key, index.has(key) && other?.key !== each.key ? ambiguous : { key: each.key, written });
    }
  }
  return index;
});

/** Short forms, with their plural, and names of several words. A name of one word is found in any casing already. */
function spellingsOf({ name, abbreviation, aliases }: TermNames): string[] {
  const all = [name, abbreviation, ...aliases].flatMap((place) => place?.value.replace(/\s+/g, ' ').trim() ?? []);
  return all.flatMap((written) => {
    if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(written)) return [written, `${written}s`];
    return /^[\p{L}\p{N}]+(?:[\s-][\p{L}\p{N}]+)+$/u.test(written) ? [written] : [];
  });
}
