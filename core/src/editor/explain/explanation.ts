import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';

/** What there is to say about a place in a file: about the word itself first, then about what it stands in. */
export interface Explanation {
  /** The words that are explained. */
  readonly range: Range;
  /** One for each thing that the words are, such as a term within the statement of a goal. At least one. */
  readonly sections: readonly Section[];
}

/** What is said about one thing: its lines, the first of which names it. */
export interface Section {
  readonly range: Range;
  readonly lines: readonly Line[];
}

/** A paragraph, or an item of a list; its words follow each other without anything between them. */
export interface Line {
  readonly item: boolean;
  readonly words: readonly Words[];
}

/** Words in one manner. They come from authors, so whoever shows them escapes them for the place where that is. */
export interface Words {
  readonly text: string;
  readonly manner: 'plain' | 'strong' | 'code';
  /** Where a click on them leads; undefined for words that lead nowhere. */
  readonly place?: Place | undefined;
}

/** A place in a file of the handbook. */
export interface Place {
  readonly file: ParsedFile;
  readonly range: Range;
}

/** A paragraph. What is given as text is plain; what is undefined is left out. */
export function line(...words: readonly (Words | string | undefined)[]): Line {
  return { item: false, words: words.flatMap(asWords) };
}

/** An item of a list. */
export function item(...words: readonly (Words | string | undefined)[]): Line {
  return { item: true, words: words.flatMap(asWords) };
}

/** Words that name what a section is about. */
export function strong(text: string): Words {
  return { text, manner: 'strong' };
}

/** Words as they are typed into a file. */
export function code(text: string): Words {
  return { text, manner: 'code' };
}

/** Words that lead somewhere. */
export function link(text: string, place: Place): Words {
  return { text, manner: 'plain', place };
}

/** Things in a row, with the same words between each two. */
export function inRow<T>(
  things: readonly T[],
  between: string,
  words: (thing: T) => Words | string,
): (Words | string)[] {
  return things.flatMap((thing, at) => (at === 0 ? [words(thing)] : [between, words(thing)]));
}

function asWords(words: Words | string | undefined): Words[] {
  if (words === undefined || words === '') return [];
  return [typeof words === 'string' ? { text: words, manner: 'plain' } : words];
}
