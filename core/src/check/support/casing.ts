import { pluralOf, type TermUse } from '../../resolve/index.ts';

/**
 * How a use of a name of several words should be written, where its capitals follow no pattern: “marketing Qualified
 * lead”. undefined where they do: all small, the first word or every word with a capital, all capitals, or as defined.
 * @param names words that have a capital of their own, in lower case: those of the parties.
 */
export function tidyCasing(use: TermUse, names: Pick<ReadonlySet<string>, 'has'>): string | undefined {
  const text = use.file.text.slice(use.range.start, use.range.end);
  // Without a capital behind the first letter there is nothing to look at, which is nearly always so.
  if (!/\p{Lu}/u.test(text.slice(1))) return undefined;
  const words = text.match(word) ?? [];
  const defined = writtenForms(use).map((form) => ({ form, words: form.match(word) ?? [] }));
  const same = defined.filter((each) => isSame(each.words, words));
  // Of “Marketing Qualified Lead” and “marketing-qualified lead” the one with the same hyphens is meant.
  const meant = (same.find(({ form }) => form.toLowerCase() === text.toLowerCase()) ?? same[0])?.words;
  if (words.length < 2 || meant === undefined || same.some((form) => form.words.join() === words.join())) {
    return undefined;
  }
  const free = words.filter(
    (each, at) => at === 0 || !(small.has(each.toLowerCase()) || names.has(each.toLowerCase())),
  );
  const [, ...rest] = free.map(isCapital);
  if (rest.every((capital) => !capital) || free.every(isCapital)) return undefined;
  // A definition in sentence case says nothing of its first letter inside a sentence.
  const isTitle = meant.slice(1).some(isCapital);
  let at = 0;
  const tidy = text.replace(word, (each) => {
    const wanted = at === 0 && !isTitle ? each : (meant[at] ?? each);
    at += 1;
    return wanted;
  });
  return tidy === text ? undefined : tidy;
}

const word = /[\p{L}\p{N}]+/gu;

const small = new Set('a an and as at by for from in of on or s the to with'.split(' '));

function writtenForms({ term }: TermUse): string[] {
  const { name, plural, aliases } = term;
  const singular = [name, ...aliases].map((place) => place.value);
  return [...singular, ...(plural ? [plural.value] : []), ...singular.map(pluralOf)];
}

function isSame(form: readonly string[], words: readonly string[]): boolean {
  return form.join().toLowerCase() === words.join().toLowerCase();
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
