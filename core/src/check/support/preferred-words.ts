import type { Range } from '../../read/index.ts';
import { pluralOf, type Term, type TermUse } from '../../resolve/index.ts';

/**
 * What to write in place of a word that a definition sets aside: the abbreviation of the term, else its name; in the
 * plural where the word is, with a capital where the word has one and the name does not. An article before the word is
 * taken along where it has to change (“a hot lead”, “an MQL”).
 */
export function preferredWords({ file, range, term }: TermUse): { readonly text: string; readonly range: Range } {
  const word = file.text.slice(range.start, range.end);
  const words = likeWord(isPlural(word, term) ? pluralForm(term) : singularForm(term), word, term);
  const before = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(file.text.slice(Math.max(0, range.start - 12), range.start));
  const [whole = '', article = '', gap = ''] = before ?? [];
  const wanted = articleFor(words);
  if (before === null || article.toLowerCase() === wanted) return { text: words, range };
  const written = article.startsWith('A') ? `A${wanted.slice(1)}` : wanted;
  return { text: `${written}${gap}${words}`, range: { start: range.start - whole.length, end: range.end } };
}

/** A word is plural if it is not the one in the list but its plural, or if the list itself holds a plural. */
function isPlural(word: string, term: Term): boolean {
  const listed = term.avoid.find((avoid) => tidy(avoid.value) === tidy(word));
  return listed === undefined || (/[^suia]s$/.test(tidy(word)) && !/s$/.test(tidy(term.name.value)));
}

function singularForm(term: Term): string {
  return term.abbreviation?.value ?? term.name.value;
}

function pluralForm(term: Term): string {
  if (term.abbreviation !== undefined) return pluralOf(term.abbreviation.value);
  return term.plural?.value ?? pluralOf(term.name.value);
}

/** A name that is a plain word (“Recovery plan”) takes the first letter of the word it replaces; an acronym or a title keeps its own. */
function likeWord(words: string, word: string, term: Term): string {
  const [first = '', ...rest] = words;
  const isTitle = term.abbreviation !== undefined || /\p{Lu}/u.test(rest.join(''));
  if (isTitle) return words;
  return (/^\p{Lu}/u.test(word) ? first.toUpperCase() : first.toLowerCase()) + rest.join('');
}

/** By the sound of the first letter: “an MQL”, because it is read out as letters. */
export function articleFor(words: string): 'a' | 'an' {
  const isSpelled = /^\p{Lu}{2}/u.test(words);
  return (isSpelled ? /^[AEFHILMNORSX]/ : /^[aeio]|^u(?!n[ei]|s[ei]|t)/i).test(words) ? 'an' : 'a';
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .trim()
    .toLowerCase();
}
