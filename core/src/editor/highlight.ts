import type { ParsedFile } from '../parse/index.ts';
import type { Handbook } from '../resolve/index.ts';
import { subjectAt } from './definition-subject.ts';
import { type NamedPlace, placesNaming } from './references.ts';

/** The places of one file that name the same thing as the words at an offset; empty where those name nothing. */
export function highlightsAt(file: ParsedFile, handbook: Handbook, offset: number): NamedPlace[] {
  const subject = subjectAt(file, handbook, offset);
  const facts = handbook.files.get(file.path);
  return subject === undefined || facts === undefined ? [] : placesNaming(subject, handbook, [facts]);
}
