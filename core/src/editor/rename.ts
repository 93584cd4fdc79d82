import type { Edit } from '../check/index.ts';
import type { ParsedFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { Handbook } from '../resolve/index.ts';
import { subjectAt } from './definition-subject.ts';
import { nameTarget, renameName } from './rename/name.ts';
import { renameTerm, termTarget } from './rename/term.ts';

/** What can be renamed at a place: the words there, and the name as its declaration writes it. */
export interface RenameTarget {
  readonly range: Range;
  readonly name: string;
}

/** Why something cannot be renamed: a sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

/** The edits of a rename, no two of which meet; they are made all together or not at all. */
export interface Renaming {
  readonly edits: readonly Edit[];
}

/** What the words at an offset let a person rename, or why they do not. */
export function renameTarget(file: ParsedFile, handbook: Handbook, offset: number): RenameTarget | Refusal {
  const subject = subjectAt(file, handbook, offset);
  if (subject === undefined) return { refusal: nothingHere };
  return subject.kind === 'term' ? termTarget(subject, file) : nameTarget(subject, file);
}

/**
 * Gives the thing that the words at an offset name another name, everywhere in the handbook.
 *
 * A term is renamed in the form that stands at the offset: its name, its abbreviation or one of its aliases. The plural
 * follows the name, and each use keeps its capitals. The file of a shared term keeps its name, so that its address and
 * the links to it stay; a link to a heading whose words change follows it. What conditions compare with, and what other
 * systems call a thing, are no uses of the term, and stay.
 *
 * A party, a stage, a goal, a calendar or a role is renamed by its id.
 * @returns a refusal where the name is taken, cannot stand there, or would change what other words mean.
 */
export function renameAt(file: ParsedFile, handbook: Handbook, offset: number, newName: string): Renaming | Refusal {
  const subject = subjectAt(file, handbook, offset);
  if (subject === undefined) return { refusal: nothingHere };
  const name = newName.replace(/\s+/g, ' ').trim();
  if (name === '') return { refusal: 'A name cannot be empty.' };
  return subject.kind === 'term' ? renameTerm(subject, file, handbook, name) : renameName(subject, handbook, name);
}

const nothingHere =
  'There is no name here that could be changed. Put the cursor on a term, or on the id of a party, a stage, a goal, a calendar or a role.';
