import { describeValue, type ParsedFile } from '../../parse/index.ts';
import {
  type Evidence,
  fileFacts,
  type Goal,
  type GoalFields,
  goalFields,
  type ParsedValue,
} from '../../resolve/index.ts';

/** The words that state each part of a goal; a part that is missing is undefined. */
export interface StatedParts {
  readonly metric: string | undefined;
  readonly target: string | undefined;
  readonly time: string | undefined;
}

/** Reads the parts from the fields of a goal, and from its sentence where it has no field for them. */
export function statedIn(goal: Goal): StatedParts {
  const { metric, target, time } = goal.measurability;
  const { file } = goal.agreement;
  const read = goalFields(goal);
  const part = (evidence: Evidence | undefined, inSentence: string | undefined, deed?: string) => {
    if (evidence === undefined) return undefined;
    if (evidence.from === 'field') return fieldWords(file, evidence);
    return inSentence ?? (isWhole(evidence, goal) ? deed : undefined) ?? wordsAt(file, evidence);
  };
  return {
    metric: part(metric, read.metric, 'whether it is done'),
    // A response time is no share: “95% within 4 hours” has its 95% in the sentence. A deed without a number is a yes or no.
    target: isTime(file, target) && read.target ? read.target : part(target, read.target, 'done or not done'),
    time: part(time, timeWords(read)),
  };
}

function isTime(file: ParsedFile, evidence: Evidence | undefined): boolean {
  return evidence?.from === 'field' && valueAt(file, evidence)?.kind === 'duration';
}

function timeWords({ by, within, per }: GoalFields): string | undefined {
  if (by !== undefined) return `by ${by}`;
  if (within !== undefined) return `within ${within}`;
  return per && `per ${per}`;
}

/** A field as a phrase: “by 31 January 2027”, “within 4 business hours”, “per month”. */
function fieldWords(file: ParsedFile, evidence: Evidence): string {
  const value = valueAt(file, evidence);
  if (!value?.result.ok) return wordsAt(file, evidence);
  const before = { by: 'by ', within: 'within ', limit: 'within ' }[String(value.path.at(-1))] ?? '';
  return before + describeValue(value.kind, value.result.value as never);
}

function valueAt(file: ParsedFile, { range }: Evidence): ParsedValue | undefined {
  return [...fileFacts(file).values.values()].find(({ node }) => node.range.start === range.start);
}

function wordsAt({ text }: ParsedFile, { range }: Evidence): string {
  const words = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
  return words.replace(/^(["'])(.*)\1$/, '$2');
}

/** A sentence without a number has its parts in all of its words. */
function isWhole({ range }: Evidence, { statement }: Goal): boolean {
  return range.end - range.start >= statement.value.trim().length;
}
