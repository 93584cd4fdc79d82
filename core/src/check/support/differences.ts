import {
  type CalendarDate,
  type DataScalar,
  type FiscalPeriod,
  type FoundValue,
  type Quantity,
  scanValues,
} from '../../parse/index.ts';
import type { FieldsAround } from './fields-around.ts';
import { parsedAs } from './parsed-as.ts';
import { mayBeSameLength } from './same-length.ts';
import { shareAWord } from './same-thing.ts';

/** A value in a sentence, and the field that says another one. */
export interface Difference {
  readonly found: FoundValue;
  readonly field: DataScalar;
}

/** The values of a sentence that are not those of the fields. Where it holds two of a kind, nobody can know which is meant. */
export function differences(words: string, fields: FieldsAround): Difference[] {
  const { target, within, by } = fields;
  // Most sentences repeat what the fields say, and to find that out is much cheaper than to look for all values.
  const open = [target, within, by].map((node) =>
    node?.kind === 'scalar' && !repeats(words, node) ? node : undefined,
  );
  if (open.every((node) => node === undefined)) return [];
  const values = scanValues(words);
  const found = [differingAmount(fields, values), differingLength(fields, values), differingDay(fields, values)];
  return open.flatMap((field, at) => {
    const value = found[at];
    return field !== undefined && value !== undefined && !isStep(words, value) ? [{ found: value, field }] : [];
  });
}

/** Whether the first number of a field and the words behind it stand in the sentence as they are. */
function repeats(words: string, { text }: DataScalar): boolean {
  const figure = /\d.*$/.exec(text)?.[0];
  const at = figure === undefined ? -1 : words.indexOf(figure);
  if (figure === undefined || at < 0) return false;
  return (
    !/[\d.,]/.test(words.charAt(at - 1)) &&
    !/^(?:\d|[.,]\d)/.test(words.slice(at + figure.length, at + figure.length + 2))
  );
}

function differingAmount(
  { target, agreement, metric }: FieldsAround,
  values: readonly FoundValue[],
): FoundValue | undefined {
  const value = parsedAs(agreement.facts, target, 'target');
  if (value === undefined || value.comparator === 'between') return undefined;
  const { quantity } = value;
  const numbers = values.filter(({ kind }) => kind === 'range' || kind === 'quantifier' || kind === quantity.kind);
  const [found] = numbers;
  if (numbers.length !== 1 || found === undefined) return undefined;
  return differs(quantity, found, metric?.text) ? found : undefined;
}

function differs(wanted: Quantity, found: FoundValue, metric: string | undefined): boolean {
  if (wanted.kind === 'money' && found.kind === 'money') {
    return wanted.currency === found.value.currency && wanted.amount !== found.value.amount;
  }
  if (wanted.kind === 'percent' && found.kind === 'percent') return wanted.percent !== found.value.percent;
  if (wanted.kind !== 'count' || found.kind !== 'count' || wanted.amount === found.value.amount) return false;
  // “the 5 SDRs hold meetings” counts something else than the target does.
  const counted = metric ?? wanted.noun;
  const noun = found.value.noun?.split(' ').slice(0, 2).join(' ');
  return counted === undefined || (noun !== undefined && shareAWord(counted, noun));
}

function differingLength(
  { within, agreement, handbook }: FieldsAround,
  values: readonly FoundValue[],
): FoundValue | undefined {
  const wanted = parsedAs(agreement.facts, within, 'duration');
  const [found, second] = values.filter((value) => value.kind === 'duration');
  if (wanted === undefined || found?.kind !== 'duration' || second !== undefined) return undefined;
  if (found.role !== 'response-time') return undefined;
  return mayBeSameLength(wanted, found.value, handbook) === false ? found : undefined;
}

function differingDay({ by, agreement }: FieldsAround, values: readonly FoundValue[]): FoundValue | undefined {
  const wanted: CalendarDate | FiscalPeriod | undefined = parsedAs(agreement.facts, by, 'when');
  const [found, second] = values.filter((value) => value.kind === 'date');
  if (wanted?.form !== 'date' || found?.kind !== 'date' || second !== undefined) return undefined;
  if (found.role !== 'deadline' || found.value.form !== 'date') return undefined;
  return found.value.date === wanted.date ? undefined : found;
}

/** “by 10%”, “from 38%” and “of 500 leads” say how far, or from where, and not what is to be reached. */
function isStep(words: string, { kind, range }: FoundValue): boolean {
  return (
    kind !== 'date' &&
    kind !== 'duration' &&
    /\b(?:by|from|of|above|below|over|under|than)\s+$/i.test(words.slice(0, range.start))
  );
}
