import { type Duration, describeDuration, type FoundValue, scanValues } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';
import { type SentenceForm, sentenceForm } from './sentence-form.ts';

/** A promise with its values, as a sentence gives it: “Sales contacts 95% of MQLs within 4 business hours.” */
export interface ValueClaim extends SentenceForm {
  /** In the order of the sentence. Sentences of one form have as many, each of one kind. */
  readonly values: readonly ClaimedValue[];
}

/** One value of a sentence. */
export interface ClaimedValue {
  readonly kind: 'amount' | 'share' | 'time' | 'day';
  /** In one form, so that “1,000” and “1000” are the same. */
  readonly value: string;
  /** A share in percent or a length of time, for those who want to know which of two is more. */
  readonly percent: number | undefined;
  readonly duration: Duration | undefined;
  /** The author's words, and their place in the file. */
  readonly text: string;
  readonly range: Range;
}

/** Whether a passage may promise a value, by what is seen at once. Most that may do not hold in every case, and are read no further. */
export function mayPromiseValue(passage: Passage): boolean {
  return passage.cells === undefined && mayPromise(passage) && mayHoldValue.test(passage.text);
}

/** The promise of one passage with its values; undefined where it has no value, or so many that it is a table in disguise. */
export function valueClaimOf(passage: Passage): ValueClaim | undefined {
  const { text } = passage;
  const found = scanValues(text);
  const known = found.map((each) => ({ each, value: readValue(each) })).filter(({ value }) => value !== undefined);
  const isTable = known.filter(({ value }) => value?.kind !== 'day').length > 3;
  if (known.length === 0 || isTable || found.some(({ kind }) => kind === 'range')) return undefined;
  const values = known.map(({ each: { range }, value }): ClaimedValue => {
    const known = value as Valued;
    const words = text.slice(range.start, range.end);
    return { percent: undefined, duration: undefined, ...known, text: words, range: passage.placeOf(range) };
  });
  return { ...sentenceForm(text, found, markOf), values };
}

/** Whether a sentence stands where promises do: in a goal, a commitment, the summary or running text. */
function mayPromise({ path }: Passage): boolean {
  if (path === undefined) return true;
  const [key, , last] = path.map(String);
  return (
    key === 'summary' || ((key === 'goals' || key === 'commitments') && (last === undefined || last === 'statement'))
  );
}

const mayHoldValue =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:mon|tues|wednes|thurs|fri)day)\b/i;

type Valued = Pick<ClaimedValue, 'kind' | 'value'> & Partial<Pick<ClaimedValue, 'percent' | 'duration'>>;

function readValue(found: FoundValue): Valued | undefined {
  switch (found.kind) {
    case 'money':
    case 'count':
      return { kind: 'amount', value: String(found.value.amount) };
    case 'percent':
      return { kind: 'share', value: String(found.value.percent), percent: found.value.percent };
    case 'duration':
      if (found.role !== 'response-time') return undefined;
      return { kind: 'time', value: describeDuration(found.value), duration: found.value };
    case 'date':
      return found.role === 'deadline' ? { kind: 'day', value: JSON.stringify(found.value) } : undefined;
    case 'recurrence':
      if (found.role !== 'deadline' || found.value.form !== 'day-of-period') return undefined;
      return { kind: 'day', value: JSON.stringify(found.value) };
    default:
      return undefined;
  }
}

/** What stands for a value in the form of its sentence: what another value has to have in common with it. */
function markOf(found: FoundValue): string | undefined {
  if (readValue(found) === undefined) return undefined;
  if (found.kind === 'money') return `#${found.value.currency}`;
  if (found.kind === 'date') return `#${found.value.form}`;
  if (found.kind === 'recurrence')
    return found.value.form === 'day-of-period' ? `#day of ${found.value.of}` : undefined;
  return `#${found.kind}`;
}
