import type { ParsedFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { Handbook } from '../resolve/index.ts';
import { subjectAt } from './definition-subject.ts';
import { linkAt } from './links.ts';

/** Where something is defined, and the words that asked. */
export interface DefinitionPlace {
  /** The words at the offset. */
  readonly from: Range;
  readonly path: string;
  /** Its name in the definition. */
  readonly name: Range;
  /** The whole definition. */
  readonly whole: Range;
}

/**
 * Where the thing is defined that the words at an offset name: a term, a party, a stage, a goal, a calendar, a role, an
 * agreement, or what a link leads to. Several places where several agreements have a thing of that name; empty where the
 * words name nothing, or lead to the web.
 */
export function definitionsAt(file: ParsedFile, handbook: Handbook, offset: number): DefinitionPlace[] {
  const link = linkAt(file, handbook, offset);
  if (link?.kind === 'file') {
    const place = link.at ?? { start: 0, end: 0 };
    return [{ from: link.range, path: link.path, name: place, whole: place }];
  }
  const subject = subjectAt(file, handbook, offset);
  if (subject === undefined) return [];
  const from = subject.range;
  if (subject.kind === 'term') {
    const { term } = subject;
    return [{ from, path: term.file.path, name: term.name.range, whole: wholeOf(term.node.range, term.name.range) }];
  }
  return subject.declarations.map((each) => {
    return { from, path: each.file.path, name: each.range, whole: wholeOf(each.whole, each.range) };
  });
}

/** Around the name in any case, as editors demand it, though broken keys may have odd ranges. */
function wholeOf(whole: Range, name: Range): Range {
  return { start: Math.min(whole.start, name.start), end: Math.max(whole.end, name.end) };
}
