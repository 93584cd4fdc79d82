import type { ParsedFile } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { Handbook, Term } from '../../resolve/index.ts';

/** How a definition writes what a text writes in another way. */
export interface Spelling {
  readonly term: Term;
  readonly written: string;
}

/**
 * The short form or name that one word is another spelling of: “Mql” and “MQLS” for “MQL”, “HealthScore” for
 * “Health score”. undefined where the word is written as defined, is plain, or could stand for two terms.
 * @param file the file that the word stands in: an agreement's own terms come before shared ones.
 */
function spellingMeant(word: string, file: ParsedFile, handbook: Handbook): Spelling | undefined {
  const { shared, own } = indexesOf(handbook);
  const key = word.toLowerCase();
  const home = file.kind === 'agreement' ? own.get(file.id) : undefined;
  const found = home?.has(key) ? home.get(key) : shared.get(key);
  return found === undefined || found === ambiguous || found.written === word ? undefined : found;
}

/** The spelling that is meant, where the word can be nothing else; undefined where it may be a word of its own. */
export function certainSpelling(word: string, file: ParsedFile, handbook: Handbook): Spelling | undefined {
  const meant = spellingMeant(word, file, handbook);
  return meant !== undefined && isCertain(word, meant.written) ? meant : undefined;
}

/** “Sal” may be a person and “Healthscore” begin a sentence; “Sdr”, “MQLS” and “HealthScore” can be nothing else. */
function isCertain(word: string, written: string): boolean {
  if (/[\s-]/.test(written)) return /[a-z][A-Z]/.test(word);
  const isWord = /[aeiouy]/i.test(word) && !/^(?:kpi|sla|icp)s?$/i.test(word);
  return !isWord || /^[A-Z\d]+S$/.test(word);
}

/** Words in lower case, with the spelling that is meant. */
type Index = Map<string, Spelling | typeof ambiguous>;

const ambiguous = undefined;

/** Made once for a handbook, so that asking word by word stays linear. */
const indexesOf = remembered(
  (handbook: Handbook): { readonly shared: Index; readonly own: ReadonlyMap<string, Index> } => {
    const shared: Index = new Map();
    const own = new Map<string, Index>();
    for (const term of handbook.terms) {
      if (term.status === 'retired') continue;
      const index = term.agreement === undefined ? shared : (own.get(term.agreement) ?? new Map());
      if (term.agreement !== undefined) own.set(term.agreement, index);
      for (const written of spellingsOf(term)) {
        const key = written.toLowerCase().replace(/[\s\u2010\u2011-]+/g, '');
        const other = index.get(key);
        index.set(key, index.has(key) && other?.term !== term ? ambiguous : { term, written });
      }
    }
    return { shared, own };
  },
);

/** Short forms, with their plural, and names of several words. A name of one word is found in any casing already. */
function spellingsOf({ name, abbreviation, aliases }: Term): string[] {
  const all = [name, abbreviation, ...aliases].flatMap((place) => place?.value.replace(/\s+/g, ' ').trim() ?? []);
  return all.flatMap((written) => {
    if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(written)) return [written, `${written}s`];
    return /^[\p{L}\p{N}]+(?:[\s-][\p{L}\p{N}]+)+$/u.test(written) ? [written] : [];
  });
}
