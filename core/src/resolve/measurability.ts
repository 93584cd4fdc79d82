import { scanValues } from '../parse/index.ts';
import { type Range, recentAnswers, remembered } from '../read/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { Agreement, Goal } from './handbook.ts';
import type { Doubt } from './sentence/parts.ts';
import { openWordsOf, readSentence } from './sentence/read-sentence.ts';
import type { Vocabulary } from './sentence/vocabulary.ts';

/**
 * Whether a third person could decide from the words alone if a goal was met: what is counted, how much, and by when
 * or per what (the three parts of FORMAT: "What makes a goal measurable").
 */
export interface Measurability {
  readonly metric: Evidence | undefined;
  readonly target: Evidence | undefined;
  readonly time: Evidence | undefined;
  readonly measurable: boolean;
  /** The words of the sentence that leave open a part which no field gives; ranges are offsets into the file. */
  readonly doubts: readonly Doubt[];
}

/** The words that state a part. */
export interface Evidence {
  readonly range: Range;
  /** Whether they stand in a field of their own or in the sentence. */
  readonly from: 'field' | 'statement';
}

/** Reads the three parts of a goal: fields first, and its sentence where they leave one open. */
export function measure(goal: Omit<Goal, 'measurability'>, facts: FileFacts): Measurability {
  const fields = {
    metric: fieldEvidence(goal, [['metric']]),
    target: fieldEvidence(goal, targetFields),
    time: fieldEvidence(goal, timeFields),
  };
  const isComplete = fields.metric !== undefined && fields.target !== undefined && fields.time !== undefined;
  if (isComplete) return { ...fields, measurable: true, doubts: [] };
  return measureSentence(goal.statement.range, goal.agreement, facts, fields);
}

/** What fields beside a sentence say of its parts. */
export type FieldEvidence = Readonly<Partial<Record<'metric' | 'target' | 'time', Evidence | undefined>>>;

/** Reads the three parts from a sentence in a file, where fields leave them open. @param range where the sentence stands. */
export function measureSentence(
  range: Range,
  agreement: Pick<Agreement, 'parties' | 'vocabulary'>,
  facts: FileFacts,
  fields: FieldEvidence = {},
): Measurability {
  const inner = unquoted(facts.file.text, range);
  const { words, place } = onOneLine(facts.file.text, inner);
  const names = agreement.parties.flatMap((party) => party.name.toLowerCase().split(/\s+/));
  const sentence = readerFor(agreement.vocabulary)({ words, names });
  const metric = fields.metric ?? evidence(sentence.metric, place);
  const target = fields.target ?? evidence(sentence.target, place);
  const time = fields.time ?? evidence(sentence.time, place);
  const doubts = sentence.doubts
    .filter(({ part }) => fields[part] === undefined)
    .map((doubt) => ({ ...doubt, range: place(doubt.range) }));
  return { metric, target, time, measurable: !!metric && !!target && !!time, doubts };
}

/**
 * The words of a definition that leave open what counts: a list without an end (`open-list`), and words for a time that
 * set none. The same as those among the doubts of `measureSentence`, found faster. @param range where it stands.
 */
export function openWordsIn(range: Range, vocabulary: Agreement['vocabulary'], facts: FileFacts): Doubt[] {
  const { words, place } = onOneLine(facts.file.text, unquoted(facts.file.text, range));
  return openWordsReaderFor(vocabulary)(words).map((doubt) => ({ ...doubt, range: place(doubt.range) }));
}

/** A sentence and the words of the names of parties say all that a reader goes by. */
const readerFor = remembered((vocabulary: Vocabulary) =>
  recentAnswers(
    ({ words, names }: { readonly words: string; readonly names: readonly string[] }) => `${names.join(' ')}\n${words}`,
    ({ words, names }) => readSentence(words, scanValues(words), new Set(names), vocabulary),
  ),
);

const openWordsReaderFor = remembered((vocabulary: Vocabulary) =>
  recentAnswers(
    (words: string) => words,
    (words) => openWordsOf(words, scanValues(words), vocabulary),
  ),
);

const targetFields = [['target'], ['by-segment', '0', 'target'], ['clock', 'within'], ['by-segment', '0', 'within']];
const timeFields = [['per'], ['by'], ['clock', 'within'], ['clock', 'limit'], ['steps', '0', 'by']];

function fieldEvidence(goal: Omit<Goal, 'measurability'>, paths: readonly string[][]): Evidence | undefined {
  for (const path of paths) {
    const scalar = goal.field(...path);
    if (scalar !== undefined) return { range: scalar.range, from: 'field' };
  }
  return undefined;
}

/** A scalar without the quotation marks around it. Of a text beyond all sentences only the beginning is read. */
function unquoted(text: string, { start, end }: Range): Range {
  const first = text[start];
  const isQuoted = end - start > 1 && (first === '"' || first === "'") && text[end - 1] === first;
  const inner = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
  return { start: inner.start, end: Math.min(inner.end, inner.start + longestSentence) };
}

const longestSentence = 2000;

function evidence(part: Range | undefined, place: (range: Range) => Range): Evidence | undefined {
  return part && { range: place(part), from: 'statement' };
}

/** A sentence that runs over several lines is read as if it stood on one; `place` tells where words of it stand in the file. */
function onOneLine(text: string, { start, end }: Range): { words: string; place: (range: Range) => Range } {
  const written = text.slice(start, end);
  const gaps = [...written.matchAll(/\s{2,}/gu)];
  const words = written.replace(/\s+/gu, ' ');
  const inFile = (offset: number) => {
    let at = offset;
    for (const gap of gaps) {
      if (gap.index >= at) break;
      at += gap[0].length - 1;
    }
    return start + at;
  };
  return { words, place: (range) => ({ start: inFile(range.start), end: inFile(range.end) }) };
}
