import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { type Handbook, slug } from '../../resolve/index.ts';
import { lineEndOf } from '../actions/lines.ts';
import { freePath } from '../free-path.ts';
import { definitionText } from './definition-text.ts';
import type { NewTerm } from './new-term.ts';

/** A file to be made. */
export interface NewFile {
  /** Below the root of the handbook; no file of the handbook has it. */
  readonly path: string;
  readonly text: string;
  /** The part of the text that a person has to write. */
  readonly blank: Range;
}

/**
 * A file of the glossary that defines a term for all agreements. Its meaning is the blank.
 * @param from the file that the term stands in; the new one has its line ends.
 * @returns undefined where the name makes no name of a file.
 */
export function defineInGlossary(term: NewTerm, from: ParsedFile, handbook: Handbook): NewFile | undefined {
  const name = slug(term.shown).replace(/^-+|-+$/g, '');
  if (name === '') return undefined;
  const { keys, means } = definitionText(term, { flow: false, quote: undefined });
  const newLine = lineEndOf(from.text);
  const before = `${['---', ...keys, 'means: '].join(newLine)}${means.before}`;
  const text = `${before}${means.blank}${means.after}${newLine}---${newLine}`;
  return {
    path: freePath('glossary', term.shown, name, handbook.paths),
    text,
    blank: { start: before.length, end: before.length + means.blank.length },
  };
}
