import { goalsOf } from '../../check/index.ts';
import { stepAt } from '../../check/support/place.ts';
import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Goal, Handbook } from '../../resolve/index.ts';
import { type KeyPlace, keyPlaceAt, touches } from '../at-offset.ts';
import { type Subject, subjectAt } from '../definition-subject.ts';
import type { Explanation, Section } from './explanation.ts';
import { explainFunnel } from './funnel.ts';
import { explainGoal } from './goal.ts';
import { explainKey } from './key.ts';
import { explainName } from './name.ts';
import { explainTerm } from './term.ts';
import { explainValue } from './value.ts';
import { valueAtOffset } from './written-values.ts';

/**
 * Says what stands at an offset: the documentation of a key, the meaning of a term, the reading of a value, what a name
 * stands for, what the funnel asks for, and the parts of the goal around it. undefined where there is nothing to say.
 */
export function explainAt(file: ParsedFile, handbook: Handbook, offset: number): Explanation | undefined {
  const place = keyPlaceAt(file, offset);
  const goal = goalAround(file, handbook, offset, place);
  const sections = [
    ...(place?.onKey === undefined ? wordSections(file, handbook, offset, place) : [keySection(file, place)]),
    place && explainFunnel(file, handbook, place),
    goal && explainGoal(goal, handbook),
  ].filter((section) => section !== undefined);
  const [first] = sections;
  return first && { range: touches(first.range, offset) ? first.range : rangeOf(place, offset), sections };
}

/** Where what is told stands elsewhere, such as a goal that is asked by its id, the words are those at the offset. */
function rangeOf(place: KeyPlace | undefined, offset: number): Range {
  return place?.onKey?.keyRange ?? place?.node.range ?? { start: offset, end: offset };
}

function keySection(file: ParsedFile, { path, onKey }: KeyPlace): Section | undefined {
  return onKey && explainKey(file, path, onKey.keyRange);
}

/** What the word itself is; a word of a closed list is documented where its key is. */
function wordSections(
  file: ParsedFile,
  handbook: Handbook,
  offset: number,
  place: KeyPlace | undefined,
): (Section | undefined)[] {
  const subject = subjectAt(file, handbook, offset);
  const value = valueAtOffset(file, offset);
  const sections = [
    subject && subjectSection(subject, file, handbook),
    value && explainValue(value, file, handbook),
  ].filter((section) => section !== undefined);
  return sections.length > 0 ? sections : [place && wordOfListSection(file, place)];
}

function subjectSection(subject: Subject, file: ParsedFile, handbook: Handbook): Section | undefined {
  if (subject.kind === 'term') return explainTerm(subject, file, handbook);
  const [declaration] = subject.declarations;
  // Where a goal stands, its parts are told.
  const isHere = declaration.kind === 'goal' && declaration.file === file && declaration.range === subject.range;
  return isHere ? undefined : explainName(declaration, subject.range, handbook);
}

function wordOfListSection(file: ParsedFile, { path, node }: KeyPlace): Section | undefined {
  const isWord = node.kind === 'scalar' && node.value !== null && stepAt(file, path)?.field?.words !== undefined;
  return isWord ? explainKey(file, path, node.range) : undefined;
}

/** The goal whose statement or id an offset is on, or one of their keys. */
function goalAround(
  file: ParsedFile,
  handbook: Handbook,
  offset: number,
  place: KeyPlace | undefined,
): Goal | undefined {
  if (place?.path[0] !== 'goals' || place.path.length < 2) return undefined;
  const key = place.path[2];
  const isOnIt = key === undefined ? place.node.kind === 'scalar' : key === 'statement' || key === 'id';
  if (!isOnIt) return undefined;
  return goalsOf(file, handbook).find(({ node }) => touches(node.range, offset));
}
