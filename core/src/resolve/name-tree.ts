import type { TermUse } from './handbook.ts';
import type { Words } from './words-in.ts';

/** One way to write a term. `Named` is whatever stands for the term. */
export interface Form<Named> {
  readonly term: Named;
  readonly form: TermUse['form'];
  readonly written: string;
  /** Its words in lower case, except short forms in capitals: “SAL” is a term, “sal” is not. */
  readonly words: readonly string[];
  /** Whether one of them is a short form in capitals. */
  readonly hasShortForm: boolean;
}

/**
 * Names by their words, in lower case: each word leads one step deeper. A text is read along it word by word, so that
 * ten thousand names that begin alike are not tried one after the other.
 */
export interface NameTree<Named> {
  /** The names that end here, in the order in which they win; undefined where none does. */
  forms: Form<Named>[] | undefined;
  next: Map<string, NameTree<Named>> | undefined;
}

/** Reads one way to write a term. A text without letters and digits has no words. */
export function makeForm<Named>(term: Named, written: string, form: TermUse['form']): Form<Named> {
  const words = (written.match(word) ?? []).map((each) => (isShortForm(each) ? each : each.toLowerCase()));
  return { term, form, written, words, hasShortForm: words.some(isShortForm) };
}

/** @param forms in the order in which they win where two are the same words; each has one word at least. */
export function makeNameTree<Named>(forms: readonly Form<Named>[]): NameTree<Named> {
  const root: NameTree<Named> = { forms: undefined, next: undefined };
  for (const form of forms) {
    let node = root;
    for (const each of form.words) node = stepTo(node, each.toLowerCase());
    if (node.forms === undefined) node.forms = [form];
    else node.forms.push(form);
  }
  return root;
}

function stepTo<Named>(node: NameTree<Named>, word: string): NameTree<Named> {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made: NameTree<Named> = { forms: undefined, next: undefined };
  node.next.set(word, made);
  return made;
}

/** The longest name that a text has from one of its words on; undefined where there is none. */
export function longestName<Named>(
  tree: NameTree<Named>,
  text: string,
  words: Words,
  at: number,
): Form<Named> | undefined {
  let longest: Form<Named> | undefined;
  let node: NameTree<Named> | undefined = tree;
  for (let step = at; step < words.length; step++) {
    if (node.next === undefined || (step > at && !isJoined(text, words.end(step - 1), words.start(step)))) break;
    node = node.next.get(text.slice(words.start(step), words.end(step)).toLowerCase());
    if (node === undefined) break;
    longest = node.forms?.find((form) => !form.hasShortForm || hasItsCapitals(form, text, words, at)) ?? longest;
  }
  return longest;
}

function hasItsCapitals(form: Form<unknown>, text: string, words: Words, at: number): boolean {
  return form.words.every((each, step) => {
    const found = text.slice(words.start(at + step), words.end(at + step));
    return found === each || !isShortForm(each);
  });
}

/** Between nearly all words of names stands one space. */
function isJoined(text: string, start: number, end: number): boolean {
  return (end === start + 1 && text.charCodeAt(start) === space) || joint.test(text.slice(start, end));
}

const space = 32;

/** What may stand between two words of one name: white space and hyphens, or the marks of “Buyer's”, “R&D”, “win / loss”. */
const joint = /^(?:[\s\u2010\u2011-]{1,80}|['’.]| ?[/&] ?)$/;

const word = /[\p{L}\p{N}]+/gu;

function isShortForm(text: string): boolean {
  return /\p{Lu}\p{N}*\p{Lu}/u.test(text);
}
