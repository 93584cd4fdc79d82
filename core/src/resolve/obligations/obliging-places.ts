import type { Block, Heading, ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { MarkNames } from './names.ts';
import { deedIn } from './obliging-words.ts';
import { plainTextOf } from './plain-text.ts';
import { isPromiseHeading, isSubjectAlone } from './promise-headings.ts';
import { sentencesOf } from './split-sentences.ts';

/** Words above a list that make a promise of each of its items: a heading, or a line such as “Sales will:”. */
export interface ObligingPlace {
  readonly text: string;
  readonly range: Range;
  /** Whether the items go on with its sentence, as those below “Sales will:” do. */
  readonly goesOn: boolean;
}

/**
 * What makes promises of the items of a list: the line right above it, or the heading that it stands under. Of a paragraph
 * only the heading right above does.
 */
export function placeAbove(file: ParsedFile, block: Block, mark: MarkNames): ObligingPlace | undefined {
  if (block.kind === 'paragraph' && block.lead === undefined) {
    const nearest = file.parts.headings.slice(0, block.section).at(-1);
    return nearest !== undefined && isPromise(nearest.text, mark) ? placeOf(nearest) : undefined;
  }
  if (block.kind !== 'list-item') return undefined;
  const line = block.lead && plainTextOf(file, block.lead).text;
  if (block.lead !== undefined && line !== undefined) {
    if (leadsIn(line, mark)) return { text: line, range: block.lead, goesOn: line.endsWith(':') };
    // A line of another kind, such as “Not included:”, says itself what the list is.
    if (line.endsWith(':') && !/\b(?:goals?|targets?|commit|commitments?|promises?|owes?|following)\b/i.test(line))
      return undefined;
  }
  return obligingHeading(file.parts.headings.slice(0, block.section), mark);
}

/** Whether a line makes promises of the list below it: “In return, Sales will:”, “Marketing’s commitments”. */
export function leadsIn(line: string, mark: MarkNames): boolean {
  if (!line.endsWith(':') && (line.length > 120 || /[.!?]$/.test(line))) return false;
  const last = sentencesOf(line).at(-1);
  const words = last === undefined ? '' : line.slice(last.start, last.end).trim();
  if (words.length > 200) return false;
  if (isPromise(words, mark)) return true;
  if (!words.endsWith(':')) return false;
  // “Sales will:” has no deed of its own; “Sales will send these reports:” has, and is read as a sentence.
  return deedIn(mark(words.replace(/(?: do)?(?: the following| as follows)?:$/i, ''))) === '';
}

/** The nearest heading where it is about promises; where it only names somebody, the one above it. */
function obligingHeading(headings: readonly Heading[], mark: MarkNames): ObligingPlace | undefined {
  const nearest = headings.at(-1);
  if (nearest === undefined) return undefined;
  if (isPromise(nearest.text, mark)) return placeOf(nearest);
  const above = headings.findLast(({ depth }) => depth < nearest.depth);
  const isOneOfIts = above !== undefined && isSubjectAlone(mark(nearest.text.trim()));
  return isOneOfIts && isPromise(above.text, mark) ? placeOf(above) : undefined;
}

function placeOf({ text, range }: Heading): ObligingPlace {
  return { text, range, goesOn: false };
}

function isPromise(heading: string, mark: MarkNames): boolean {
  const words = heading
    .replace(/^(?:\d+[.)]?)+ +/, '')
    .replace(/:$/, '')
    .trim();
  return words.length <= 120 && !words.endsWith('?') && isPromiseHeading(mark(words));
}
