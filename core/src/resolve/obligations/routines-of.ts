import type { Block, ParsedFile } from '../../parse/index.ts';
import { scanValues } from '../../parse/index.ts';
import { remembered } from '../../read/index.ts';
import type { Agreement } from '../handbook.ts';
import type { Doubt } from '../sentence/parts.ts';
import { measureWords } from './measure-obligation.ts';
import { type MarkNames, markNamesOf } from './names.ts';
import { type Obligation, obligationsOf } from './obligations-of.ts';
import { placeIn, plainTextOf } from './plain-text.ts';
import { sentencesOf } from './split-sentences.ts';
import { afterNamedSubject } from './subjects.ts';

/**
 * A sentence in the text of an agreement that tells what is done as a rule, and words in it that leave open when, whether
 * or how much of it: “The desk answers within 2 hours if time permits”.
 */
export interface OpenRoutine {
  readonly text: string;
  readonly range: Obligation['range'];
  /** Only ways out, lists without an end, and words for a time that set none; ranges are offsets into the file. */
  readonly doubts: readonly Doubt[];
}

/**
 * The sentences in the present tense that tell what a party does, a step of a procedure, or a case of a list, and leave it
 * open. They need not be complete, as a promise must: only words that take them back count.
 * What binds in so many words is none, for that is read as a promise.
 */
export const openRoutinesOf = remembered((agreement: Agreement): readonly OpenRoutine[] => {
  const { file } = agreement;
  const blocks = file.parts.blocks.filter((block) => mayTell(block) && openWord.test(textOf(file, block)));
  if (blocks.length === 0) return [];
  const promised = new Set(obligationsOf(agreement).map(({ range }) => range.start));
  const mark = markNamesOf(agreement);
  return blocks.flatMap((block) =>
    routinesIn(agreement, block, mark).filter(({ range }) => !promised.has(range.start)),
  );
});

function mayTell({ kind, quoted, inside }: Block): boolean {
  return kind !== 'table-cell' && !quoted && !inside.includes('Example');
}

/** Few blocks have one of these words, and only they are read. */
const openWord =
  /\b(?:etc|and so (?:on|forth)|the like|similar|possible|permit|permits|allow|allows|reasonabl\w+|efforts?|practicable|feasible|appropriate|necessary|needed|promptly|prompt|quick|quickly|swiftly|rapidly|speedily|timely|soon|delay|due (?:course|time)|good time|regularly|frequently|periodically|from time to time)\b/i;

function textOf({ text }: ParsedFile, { range }: Block): string {
  return text.slice(range.start, range.end);
}

function routinesIn(agreement: Agreement, block: Block, mark: MarkNames): OpenRoutine[] {
  const { file } = agreement;
  const plain = plainTextOf(file, block.range);
  return sentencesOf(plain.text).flatMap((sentence): OpenRoutine[] => {
    const text = plain.text.slice(sentence.start, sentence.end);
    if (text.length > longest || !openWord.test(text) || tellsNothing.test(text)) return [];
    const told = { file, block, text, mark };
    const doubts = measureWords(text, agreement).doubts.filter((doubt) => isOpen(doubt, told));
    if (doubts.length === 0) return [];
    const at = { text, offsets: plain.offsets.slice(sentence.start, sentence.end) };
    return [
      {
        text,
        range: placeIn(plain, sentence),
        doubts: doubts.map((each) => ({ ...each, range: placeIn(at, each.range) })),
      },
    ];
  });
}

const longest = 400;

/** Questions, announcements, memories, and what is only imagined. */
const tellsNothing =
  /[?:]["”’)]*$|\b(?:was|were|had|used to|would|could|might|may|ideally)\b|^(?:for example|for instance|e\.g|say)\b/i;

interface Told {
  readonly file: ParsedFile;
  readonly block: Block;
  readonly text: string;
  readonly mark: MarkNames;
}

function isOpen({ kind, part, range }: Doubt, told: Told): boolean {
  const { text } = told;
  if (kind === 'open-list') return isCase(told) || isRoutine(told);
  if (kind === 'escape') return range.start > 0 && (isRoutine(told) || isTimed(text));
  // “Sales calls every MQL promptly” praises; in a numbered step it is what has to be done. “How soon” asks.
  const isTime = kind === 'vague' && part === 'time' && !/\b(?:how|as) $/i.test(text.slice(0, range.start));
  return isTime && openWord.test(text.slice(range.start, range.end)) && isStep(told);
}

/** An item of a list of cases: “An SDR returns a lead when:”. */
function isCase({ file, block }: Told): boolean {
  if (block.kind !== 'list-item' || block.lead === undefined) return false;
  return /:\s*$|\b(?:if|when|unless)\W*$/i.test(file.text.slice(block.lead.start, block.lead.end));
}

/** What a party does, or a step of a procedure. */
function isRoutine({ file, block, text, mark }: Told): boolean {
  if (isStep({ file, block })) return true;
  const rest = afterNamedSubject(mark(text));
  return rest !== undefined && present.test(rest);
}

/** An item of a numbered list. */
function isStep({ file: { text }, block: { kind, range } }: Pick<Told, 'file' | 'block'>): boolean {
  const line = text.lastIndexOf('\n', range.start - 1) + 1;
  return kind === 'list-item' && /^\s*\d+[.)]\s/.test(text.slice(line, range.start + 6));
}

/** A verb in the present tense behind its subject: neither what is so nor what is not done. */
const present =
  /^ (?:also |always |then |never fails to |\p{L}+ly )*(?!(?:is|are|has|have|do|does|can|cannot|will|shall|must|should|need|needs|and|or|of|in|on|at|for|from|to|with|who|which|that|as|than|by)\b)\p{Ll}+(?<!ed)(?= )/u;

/** Whether a sentence sets a time or a rhythm, and so is meant to be kept. */
function isTimed(text: string): boolean {
  return scanValues(text).some(
    ({ kind, role }) => (kind === 'duration' && role !== undefined) || kind === 'frequency' || kind === 'recurrence',
  );
}
