import { type Block, type DataMap, field, type ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { Agreement } from '../handbook.ts';
import { type MarkNames, markNamesOf } from './names.ts';
import { leadsIn, type ObligingPlace, placeAbove } from './obliging-places.ts';
import { deedIn } from './obliging-words.ts';
import { type PlainText, placeIn, plainTextOf } from './plain-text.ts';
import { sentencesOf } from './split-sentences.ts';
import { deedOpening, isGoalSentence, isTersePromise } from './terse-promises.ts';

/** A sentence in the text of an agreement that binds somebody. */
export interface Obligation {
  /** The sentence as a reader sees it: without marks, on one line. */
  readonly text: string;
  /** Where it stands in the file. */
  readonly range: Range;
  /** Where each of its characters stands in the file. */
  readonly offsets: readonly number[];
  /** The heading or the line above a list that makes a promise of it; undefined where its own words do. */
  readonly place: ObligingPlace | undefined;
}

/**
 * The sentences of an agreement's text that bind somebody, in the order of the text: those whose words do, the items of a
 * list below “Goals” or “Sales will:”, and a paragraph there that begins with a deed (“Double the pipeline”). Quotations, examples, tables and code bind nobody, nor do sentences that
 * send the reader to what stands among the keys. The text alone decides, so they are read once for each file.
 */
export function obligationsOf(agreement: Pick<Agreement, 'file' | 'root' | 'parties'>): readonly Obligation[] {
  const { file } = agreement;
  const known = made.get(file);
  if (known !== undefined) return known;
  const blocks = file.parts.blocks.filter((block) => mayBind(block) && isWorthReading(file, block));
  const mark = blocks.length > 0 ? markNamesOf(agreement) : undefined;
  const found = mark === undefined ? [] : obligationsIn(file, blocks, mark);
  const binding = found.filter(({ text }) => !isToldByKeys(text, agreement.root));
  made.set(file, binding);
  return binding;
}

const made = new WeakMap<ParsedFile, readonly Obligation[]>();

/** An example shows what might be. A note and a fold of details bind like any other text. */
function mayBind({ kind, quoted, inside }: Block): boolean {
  return kind !== 'table-cell' && !quoted && !inside.includes('Example');
}

/** Most paragraphs can be left out at a glance. */
function isWorthReading(file: ParsedFile, { kind, range }: Block): boolean {
  if (kind === 'list-item') return true;
  const words = file.text.slice(range.start, range.end);
  return bindingWord.test(words) || deedOpening.test(words);
}

const bindingWord =
  /\b(?:will|shall|must|should)\b|\b(?:is|are)\s+to\b|[’']ll\b|\b(?:has|have|needs?|agrees?|agreed|ought|obliged|bound|required|expected)\s+to\b|commit|undertak|responsib|accountable|answerable|in\s+charge|\bowe|promise|pledge|ensure|guarantee|\bsure\b|\bduty\b|\btask\b|\bjob\b|\brole\b|\bup to\b/i;

function obligationsIn(file: ParsedFile, blocks: readonly Block[], mark: MarkNames): Obligation[] {
  let [before, place]: [Block | undefined, ObligingPlace | undefined] = [undefined, undefined];
  return blocks.flatMap((block) => {
    // The items of a list have one place above them, which is read once.
    if (before === undefined || !standsInListOf(before, block)) place = placeAbove(file, block, mark);
    before = block;
    return obligationsInBlock(file, block, place, mark);
  });
}

function standsInListOf(one: Block, other: Block): boolean {
  const areItems = one.kind === 'list-item' && other.kind === 'list-item';
  return areItems && one.section === other.section && one.lead?.start === other.lead?.start;
}

function obligationsInBlock(
  file: ParsedFile,
  block: Block,
  place: ObligingPlace | undefined,
  mark: MarkNames,
): Obligation[] {
  if (place === undefined && !bindingWord.test(file.text.slice(block.range.start, block.range.end))) return [];
  const plain = plainTextOf(file, block.range);
  if (leadsIn(plain.text, mark)) return [];
  return sentencesOf(plain.text).flatMap((sentence, at) => {
    const text = plain.text.slice(sentence.start, sentence.end);
    // The first sentence of an item is the promise; the others explain it, unless their words bind.
    const promised = place !== undefined && isPromised(file, block, text, at, place);
    if (pointsElsewhere.test(text) || showsAnother.test(text) || (!promised && !isBinding(text, mark))) return [];
    return [obligation(plain, sentence, text, promised ? place : undefined)];
  });
}

/** Whether a sentence below words that make promises is one of them. */
function isPromised(file: ParsedFile, { kind, range }: Block, text: string, at: number, place: ObligingPlace): boolean {
  if (kind !== 'list-item') return isGoalSentence(text);
  if (at > 0 || linkAlone.test(file.text.slice(range.start, range.end).trim())) return false;
  if (isTersePromise(text)) return true;
  // “Sales will:” goes on in each item; “Goals” may stand above a list of labels.
  return isPromise(text) || (place.goesOn && / /.test(text) && !/[:?]$/.test(text));
}

/** An entry of a list of contents. */
const linkAlone = /^(?:(?:[-*+]|\d+[.)])\s+)?\[[^[\]]*\]\([^()\s]*\)[.;,]?$/;

function isBinding(text: string, mark: MarkNames): boolean {
  return bindingWord.test(text) && deedIn(mark(text)) !== undefined;
}

function obligation(plain: PlainText, sentence: Range, text: string, place: ObligingPlace | undefined): Obligation {
  return { text, range: placeIn(plain, sentence), offsets: plain.offsets.slice(sentence.start, sentence.end), place };
}

/** An item of one or two words is a label, one that ends in a colon announces others, and a definition binds nobody. */
function isPromise(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}%$€£][^\s]*/gu)?.length ?? 0;
  return (
    words > 2 &&
    !/[:?]$/.test(text) &&
    !/^[^.,;]{1,40}(?: is| are| means|:) (?:an?|the|whatever|what|when|who)\b/i.test(text)
  );
}

/** The reader is sent to what stands among the keys, or elsewhere. */
const pointsElsewhere =
  /\b(?:as|that|which|what|than|where) (?:the |its |their |this |our )?(?:[\p{L}\p{N}’-]+ ){0,3}?(?:goals?|targets?|commitments?|definitions?|handoffs?|clocks?|agreement|table|matrix|ladder|list|plan|glossary|calendar|section|remed(?:y|ies)|rules?)(?: [\p{L}\p{N}-]+)? (?:says?|states?|names?|gives?|sets?|describes?|defines?|allows?|asks?|demands?)\b|\b(?:stated|described|named|listed|given|defined|set out|written|set|shown|agreed|promised|laid down|see|says?|steps|goals?|commitments?|definitions?|clock|numbers?|table|matrix|ladder|remed(?:y|ies)|tracks|plan|list|rows?)(?: \p{L}+)? (?:above|below)(?![\p{L} ]{0,12}\d| (?:the |our )?(?:plan|targets?|quota|average|budget|forecast|last|previous)\b)|\b(?:as|see) (?:above|below)\b/iu;

/** “A bad goal: Sales will follow up quickly.” shows how it is not done, and “For example: …” what might be. */
const showsAnother =
  /^[^:]{0,40}\b(?:(?:bad|poor|wrong|weak|vague|unclear|good|better) (?:goals?|examples?|sentences?|promises?|wordings?|commitments?)|(?:do not|don[’']t|never) (?:write|say)|instead of|for example|not like this)(?: [\p{L}-]+){0,2}: /iu;

/** What happens when a goal is missed, and the like, is told by a block of its own where there is one. */
function isToldByKeys(text: string, root: DataMap | undefined): boolean {
  return consequences.some(({ key, words }) => words.test(text) && field(root, key) !== undefined);
}

const consequences: readonly { readonly key: string; readonly words: RegExp }[] = [
  {
    key: 'remedies',
    words:
      /^(?:if|when|whenever|once|where|should)\b[^,]*\b(?:miss(?:es|ed)?|fails?|failed|falls? short|fallen short|below|not (?:met|kept|reached))\b/i,
  },
  {
    key: 'escalation',
    words: /^(?:if|when|whenever|once|where|should)\b[^,]*\b(?:agree|disagree|dispute|settle|conflict|stuck)/i,
  },
  { key: 'exceptions', words: /^(?:except|unless|in exceptional)\b/i },
  { key: 'cancellation', words: /\b(?:cancel|terminat)(?:e|es|ed|led|s)?\b[^.]*\bagreement\b/i },
];
