import { pluralOf, type Term } from '../../resolve/index.ts';
import type { Completion } from './completion.ts';
import { isOld, pluralNameOf, termsIn } from './terms-in.ts';
import type { Writing } from './writing.ts';

/**
 * Terms for the words that are being written in running text: a name, its short form and plurals as they are, another name
 * for it or a word to avoid as the one to write instead. Words in front of the cursor count together: “marketing qu”.
 * @param from where the text begins: words before it are none of it.
 */
export function termCompletions(
  writing: Pick<Writing, 'file' | 'handbook' | 'offset' | 'asked'>,
  from: number,
): Completion[] {
  const { file, offset, asked } = writing;
  const lead = leadBefore(file.text, from, offset);
  const isWord = /[\p{L}\p{N}]$/u.test(lead);
  if (isWord ? letters(lead) < 2 : !asked.byHand) return [];
  const terms = termsIn(writing);
  const found = [...terms.filter((term) => !isOld(term)), ...terms.filter(isOld)].flatMap((term) => {
    return formsOf(term).flatMap((form) => completionOf(form, term, lead, file.text, offset) ?? []);
  });
  // The more of what was typed a name takes up, the likelier it is meant.
  return firstOfEach(found.sort((one, other) => one.range.start - other.range.start));
}

interface FormOfTerm {
  /** What somebody may begin to write. */
  readonly begins: string;
  /** What is then written. */
  readonly text: string;
  readonly detail: string | undefined;
}

function formsOf(term: Term): FormOfTerm[] {
  const { name, abbreviation, aliases, avoid } = term;
  const one = abbreviation?.value ?? name.value;
  const several = abbreviation === undefined ? pluralNameOf(term) : pluralOf(abbreviation.value);
  const same = (text: string, detail?: string): FormOfTerm => ({ begins: text, text, detail });
  return [
    ...(abbreviation === undefined
      ? []
      : [same(abbreviation.value, name.value), same(several, `several: ${name.value}`)]),
    same(name.value, abbreviation?.value),
    same(pluralNameOf(term), 'several'),
    ...aliases.map(({ value }) => ({ begins: value, text: name.value, detail: `instead of “${value}”` })),
    ...avoid.flatMap(({ value }) => [
      { begins: value, text: one, detail: `“${value}” is to be avoided` },
      { begins: pluralOf(value), text: several, detail: `“${pluralOf(value)}” is to be avoided` },
    ]),
  ];
}

function completionOf(
  form: FormOfTerm,
  term: Term,
  lead: string,
  source: string,
  offset: number,
): Completion | undefined {
  const typed = typedOf(form.begins, lead);
  // Where nothing was typed, each term stands once, by what is to be written.
  if (typed === undefined || (typed === '' && form.begins !== form.text)) return undefined;
  const range = { start: offset - typed.length, end: wordEnd(source, offset) };
  const text = likeTyped(form.text, typed, term);
  if (source.slice(range.start, range.end) === text) return undefined;
  const filter = typed + form.begins.slice(typed.length);
  const { means } = term;
  return {
    label: text,
    kind: 'term',
    detail: form.detail,
    says: means?.value,
    range,
    template: [text],
    filter,
    deprecated: isOld(term),
  };
}

/** The longest end of what was written that the name begins with; undefined where there is none. */
function typedOf(name: string, lead: string): string | undefined {
  if (!/[\p{L}\p{N}]$/u.test(lead)) return '';
  const lower = name.toLowerCase();
  for (const { index } of lead.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const end = lead.slice(index);
    if (letters(end) >= 2 && lower.startsWith(end.toLowerCase())) return end;
  }
  return undefined;
}

/** A name that is a plain word takes the first letter that was typed; a short form or a title keeps its own. */
function likeTyped(text: string, typed: string, { abbreviation }: Term): string {
  const isTitle = text === abbreviation?.value || /\p{Lu}/u.test(text.slice(1));
  if (isTitle || !/^\p{Ll}/u.test(typed)) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The last words before the cursor in its line: no name has more. */
function leadBefore(text: string, from: number, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(Math.max(from, lineStart, offset - 80), offset);
}

function wordEnd(text: string, offset: number): number {
  return offset + (/^[\p{L}\p{N}]+/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0);
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function firstOfEach(completions: readonly Completion[]): Completion[] {
  const seen = new Set<string>();
  return completions.filter(({ label, range, filter }) => {
    const mark = `${label}\n${range.start}\n${filter}`;
    const isNew = !seen.has(mark);
    seen.add(mark);
    return isNew;
  });
}
