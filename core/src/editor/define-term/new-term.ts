import type { Finding } from '../../check/index.ts';
import type { ParsedFile } from '../../parse/index.ts';
import { contains, type Range } from '../../read/index.ts';
import { type Handbook, pluralOf, type Term } from '../../resolve/index.ts';

/** A term that is to be defined. */
export interface NewTerm {
  /** As it stands in the text, but in the singular. */
  readonly shown: string;
  /** The words it is defined under: those that the short form stands for, where the file spells it out. */
  readonly name: string;
  /** undefined where the name is all there is. */
  readonly abbreviation: string | undefined;
}

/** The term that a finding misses a definition of; undefined for any other finding. @param finding one of this file. */
export function undefinedTerm({ rule, range }: Finding, file: ParsedFile): NewTerm | undefined {
  if (!rulesOfTerms.has(rule)) return undefined;
  const words = file.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return newTerm(singularOf(words), file);
}

const rulesOfTerms: ReadonlySet<string> = new Set([
  'undefined-acronym',
  'undefined-term',
  'undefined-term-in-definition',
]);

/**
 * The words that somebody has selected, as a term to define.
 * @returns undefined where they are none: more than a few words, a sentence, a piece of a word, what is no text for people, or
 *   what is defined already.
 */
export function selectedTerm(file: ParsedFile, handbook: Handbook, selection: Range): NewTerm | undefined {
  const written = file.text.slice(selection.start, Math.min(selection.end, selection.start + longest + 40));
  const words = written.trim();
  const start = selection.start + written.indexOf(words);
  const range = { start, end: start + words.length };
  if (words.length > longest || selection.end > range.end + 40 || !termWords.test(words)) return undefined;
  if (isLetter(file.text[range.start - 1]) || isLetter(file.text[range.end])) return undefined;
  if (!isProse(file, handbook, range) || isDefined(words, file, handbook)) return undefined;
  return newTerm(words.replace(/\s+/g, ' '), file);
}

/** Longer ones are sentences. */
const longest = 60;

/** One to six words of letters and digits, with what may join them. */
const termWords = /^\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[\s&/'’-]{1,3}|\.)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,5}$/u;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}

function isProse(file: ParsedFile, handbook: Handbook, range: Range): boolean {
  const spans = [...(handbook.files.get(file.path)?.prose ?? []), ...file.parts.prose];
  return spans.some((span) => contains(span.range, range));
}

function isDefined(words: string, file: ParsedFile, handbook: Handbook): boolean {
  const wanted = tidy(words);
  const home = file.kind === 'agreement' ? file.id : undefined;
  return handbook.terms.some(
    (term) => (term.agreement === undefined || term.agreement === home) && namesOf(term).includes(wanted),
  );
}

function namesOf({ name, abbreviation, plural, aliases }: Term): string[] {
  const all = [name, abbreviation, plural, ...aliases].flatMap((place) => place?.value ?? []);
  return [...all, ...all.map(pluralOf)].map(tidy);
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').toLowerCase();
}

function newTerm(shown: string, file: ParsedFile): NewTerm {
  const spelled = spelledOut(shown, file.text);
  return { shown, name: spelled ?? shown, abbreviation: spelled === undefined ? undefined : shown };
}

/** “Sales Qualified Opportunity (SQO)”: the words before a short form in brackets whose first letters make it. */
function spelledOut(short: string, text: string): string | undefined {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return undefined;
  const at = text.indexOf(`(${short})`);
  const before = text.slice(Math.max(0, at - 200), Math.max(0, at));
  const words = [...before.matchAll(/\p{L}+/gu)].slice(-short.length);
  const initials = words.map(([word]) => word.charAt(0).toUpperCase()).join('');
  const phrase = before.slice(words[0]?.index ?? before.length).trim();
  return initials === short && /^[\p{L} -]+$/u.test(phrase) ? phrase : undefined;
}

/** “SQOs” and “Target Accounts” are defined as “SQO” and “Target Account”; “Board Status” stays as it is. */
function singularOf(words: string): string {
  const ends = [words.replace(/ies$/, 'y'), words.replace(/es$/, ''), words.replace(/s$/, '')];
  if (/(?:ss|us|is)$/.test(words)) return words;
  return ends.find((end) => end !== words && pluralOf(end) === words) ?? words;
}
