import type { FoundValue } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import { changeVerbs, deliverableVerbs, vagueVerbs } from './sentence-words.ts';

/** The words of one sentence that say what is counted, how much, and by when. Ranges are offsets into the sentence. */
export interface Sentence {
  readonly metric: Range | undefined;
  readonly target: Range | undefined;
  readonly time: Range | undefined;
}

/**
 * Reads a plain sentence. @param values the values that stand in it, in order.
 *
 * A quantity of something is a target and names its metric ("560 MQLs", "95% of MQLs"). A deed that leaves a trace is a
 * metric, and with a time a definite yes or no ("Share the campaign calendar by the 25th"). A change needs where it
 * starts from ("from 20% to 25%").
 */
export function readSentence(words: string, values: readonly FoundValue[]): Sentence {
  const time = values.find(isTime);
  const quantity = values.find(isQuantity);
  const deed = findVerb(words, deliverableVerbs);
  const vague = findVerb(words, vagueVerbs);
  const change = findVerb(words, changeVerbs);
  const counted = quantity && (quantity.kind === 'money' || hasNoun(words, quantity)) ? quantity.range : undefined;
  const metric = counted ?? (vague === undefined ? deed : undefined);
  const definite = time !== undefined && change === undefined && vague === undefined ? deed : undefined;
  const target = change === undefined ? (quantity?.range ?? definite) : targetOfChange(words, values);
  return { metric, target, time: time?.range };
}

function isTime(value: FoundValue): boolean {
  return value.kind === 'period' || value.kind === 'recurrence' || value.kind === 'frequency' || isDeadline(value);
}

function isDeadline(value: FoundValue): boolean {
  if (value.kind === 'date' || value.kind === 'fiscal-period') return true;
  return value.kind === 'duration' && value.role !== undefined;
}

function isQuantity({ kind }: FoundValue): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'count' || kind === 'range' || kind === 'quantifier';
}

/** Something must follow a number for it to count something: a word that is not a mark of time. */
function hasNoun(words: string, value: FoundValue): boolean {
  return (
    /\p{L}{2,}/u.test(words.slice(value.range.start, value.range.end)) ||
    /^[\s-]*\p{L}{2,}/u.test(words.slice(value.range.end))
  );
}

/** A change is decided by where it ends, if where it starts is said too: "from 31 to 40", "over last quarter". */
function targetOfChange(words: string, values: readonly FoundValue[]): Range | undefined {
  const quantities = values.filter(isQuantity);
  const baseline =
    /\bfrom\b|\b(?:compared|over|versus|vs|against)\b.*\b(?:last|previous|same)\b|\b(?:qoq|mom|yoy)\b|\bto\s+[$€£]?\d/i;
  return baseline.test(words) ? quantities.at(-1)?.range : undefined;
}

function findVerb(words: string, verbs: ReadonlySet<string>): Range | undefined {
  for (const match of words.matchAll(/\p{L}+/gu)) {
    if (verbs.has(match[0].toLowerCase())) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
