import type { ValueKind } from '@living-sla/schema';
import { describeValue, type FoundValue, parseTarget, scanValues, valueParsers } from '../../../parse/index.ts';

/**
 * Whether a sentence says a value already: the 560 of “at least 560” stands in “Deliver 560 MQLs every month”. Then a field
 * that spells it out brings nothing that was not there, and one that goes takes nothing away.
 * @param kinds the forms that the field may have.
 */
export function saysAlready(sentence: string, value: string, kinds: readonly ValueKind[]): boolean {
  const values = scanValues(sentence);
  if (kinds.includes('target')) return saysTarget(sentence, value, values);
  const found = values.flatMap(readingsOf);
  const readings = kinds.flatMap((kind) => {
    const parsed = valueParsers[kind](value);
    return parsed.ok ? [describeValue(kind, parsed.value as never)] : [];
  });
  return readings.some((reading) => found.includes(plain(reading)));
}

/** A floor says what the bare number says; a ceiling has to be said in so many words. */
function saysTarget(sentence: string, value: string, values: readonly FoundValue[]): boolean {
  const target = parseTarget(value);
  if (!target.ok || target.value.comparator === 'between') return false;
  const { comparator, quantity } = target.value;
  const amount = plain(describeValue(quantity.kind, withoutNoun(quantity) as never));
  return values.some((each) => {
    const isCeiling = ceiling.test(sentence.slice(0, each.range.start));
    return readingsOf(each).includes(amount) && isCeiling === (comparator === 'at-most' || comparator === 'less-than');
  });
}

/** Words right before a number that make it the most that is allowed. */
const ceiling = /\b(?:at most|no more than|not more than|up to|below|under|within|fewer than|less than) $/i;

function withoutNoun(quantity: { readonly kind: string }): object {
  return Object.fromEntries(
    Object.entries(quantity).filter(([key]) => key !== 'noun' && key !== 'of' && key !== 'kind'),
  );
}

/** The plain readings of a value in a text, by which it is known again; empty for values that need the words around them. */
export function readingsOf({ kind, value }: FoundValue): readonly string[] {
  switch (kind) {
    case 'count':
    case 'percent':
      return [plain(describeValue(kind, withoutNoun({ kind, ...value }) as never))];
    case 'money':
    case 'duration':
    case 'period':
    case 'recurrence':
    case 'frequency':
      return [plain(describeValue(kind, value as never))];
    case 'date':
      return value.form === 'date' ? [plain(describeValue('date', value))] : [];
    default:
      return [];
  }
}

/** “per month” and “every month” are one rhythm. */
function plain(reading: string): string {
  return reading.toLowerCase().replace(/^(?:per|every) /, 'per ');
}
