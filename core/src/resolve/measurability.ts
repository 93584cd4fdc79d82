import { type FoundValue, scanValues } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { Goal } from './handbook.ts';
import { readSentence, type Sentence } from './sentence.ts';

/**
 * Whether a third person could decide from the words alone if a goal was met: what is counted, how much, and by when
 * or per what (the three parts of FORMAT: "What makes a goal measurable").
 */
export interface Measurability {
  readonly metric: Evidence | undefined;
  readonly target: Evidence | undefined;
  readonly time: Evidence | undefined;
  readonly measurable: boolean;
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
  const sentence = isComplete ? fields : readStatement(goal, facts);
  const metric = fields.metric ?? sentence.metric;
  const target = fields.target ?? sentence.target;
  const time = fields.time ?? sentence.time;
  return { metric, target, time, measurable: metric !== undefined && target !== undefined && time !== undefined };
}

const targetFields = [['target'], ['by-segment', '0', 'target'], ['clock', 'within'], ['by-segment', '0', 'within']];
const timeFields = [['per'], ['by'], ['clock', 'within'], ['clock', 'limit'], ['steps', '0', 'by']];

function fieldEvidence(goal: Omit<Goal, 'measurability'>, paths: readonly string[][]): Evidence | undefined {
  for (const path of paths) {
    const scalar = goal.field(...path);
    if (scalar !== undefined) return { range: scalar.range, from: 'field' };
  }
  return undefined;
}

function readStatement(
  goal: Omit<Goal, 'measurability'>,
  facts: FileFacts,
): Record<keyof Sentence, Evidence | undefined> {
  const { range } = goal.statement;
  const words = facts.file.text.slice(range.start, range.end);
  const values: readonly FoundValue[] = scanValues(words);
  const names = goal.agreement.parties.flatMap((party) => party.name.toLowerCase().split(/\s+/));
  const sentence = readSentence(words, values, new Set(names));
  const evidence = (part: Range | undefined): Evidence | undefined =>
    part && { range: { start: part.start + range.start, end: part.end + range.start }, from: 'statement' };
  return { metric: evidence(sentence.metric), target: evidence(sentence.target), time: evidence(sentence.time) };
}
