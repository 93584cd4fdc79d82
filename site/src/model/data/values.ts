import {
  type DataNode,
  type Duration,
  describeDuration,
  describePeriod,
  describeQuantity,
  describeResultAmount,
  describeTarget,
  type FileFacts,
  type Period,
  type Quantity,
  type ResultAmount,
  scalarField,
  type Target,
} from '@living-sla/core';

/** A number with its unit, for programs. A share is in percent: 93 is 93%. */
export interface QuantityData {
  readonly words: string;
  readonly kind: Quantity['kind'];
  readonly number: number;
  /** `%`, a currency, `business hours`, or the noun of what is counted; null for a bare number. */
  readonly unit: string | null;
  /** The currency of money; null for anything else. */
  readonly currency: string | null;
}

/** What a goal asks for. A range has two edges and no number. */
export interface TargetData {
  readonly words: string;
  readonly comparison: Target['comparator'];
  readonly kind: Quantity['kind'];
  readonly number: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
}

/** A length of time. Minutes are only told where they hang on no calendar: a business day has as many as its calendar says. */
export interface DurationData {
  readonly words: string;
  readonly minutes: number | null;
  readonly clock: 'calendar' | 'business' | null;
}

/** What something is counted per. */
export interface PeriodData {
  readonly words: string;
  readonly form: Period['form'];
  readonly unit: Period['unit'];
  readonly amount: number | null;
}

/** A value that was reached. Of a share whose cases are known both are told. */
export interface ReachedData {
  readonly words: string;
  readonly kind: ResultAmount['kind'];
  readonly number: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly hits: number | null;
  readonly cases: number | null;
}

/** A target in words and as a machine value. The words always say whether it is a floor or a ceiling. */
export function targetData(target: Target): TargetData {
  if (target.comparator === 'between') {
    const words = describeTarget(target);
    const [low, high] = [quantityData(target.low), quantityData(target.high)];
    const { kind, unit, currency } = low;
    const edges = { number: null, low: low.number, high: high.number };
    return { words, comparison: 'between', kind, ...edges, unit: unit ?? high.unit, currency };
  }
  const { comparator, quantity } = target;
  const words = describeTarget({ comparator, quantity });
  const { kind, number, unit, currency } = quantityData(quantity);
  return { words, comparison: comparator, kind, number, low: null, high: null, unit, currency };
}

/** A quantity in words and as a machine value. */
export function quantityData(quantity: Quantity): QuantityData {
  const number = quantity.kind === 'percent' ? quantity.percent : quantity.amount;
  return { words: describeQuantity(quantity), kind: quantity.kind, number, ...unitOf(quantity) };
}

/** What was reached, in words and as a machine value. */
export function reachedData(amount: ResultAmount): ReachedData {
  const words = describeResultAmount(amount);
  if (amount.kind !== 'share') {
    const number = amount.kind === 'percent' ? amount.percent : amount.amount;
    return { words, kind: amount.kind, number, ...unitOf(amount), hits: null, cases: null };
  }
  const { hits, cases } = amount;
  const number = cases === 0 ? null : Number(((100 * hits) / cases).toFixed(4));
  return { words, kind: 'share', number, unit: '%', currency: null, hits, cases };
}

/** A length of time in words and, where it hangs on no calendar, in minutes. */
export function durationData(duration: Duration): DurationData {
  const words = describeDuration(duration);
  if (duration.form !== 'span') return { words, minutes: null, clock: null };
  const { amount, unit, clock } = duration;
  const each = minutesOf[unit];
  const depends = clock === 'business' && unit !== 'minute' && unit !== 'hour';
  return { words, minutes: each === undefined || depends ? null : amount * each, clock };
}

/** A period in words and as a machine value. */
export function periodData(period: Period): PeriodData {
  const { form, unit } = period;
  return { words: describePeriod(period), form, unit, amount: period.form === 'rolling' ? period.amount : null };
}

/** What core read in the text of a field; undefined where there is none, or it could not be read. */
export function valueIn<Value>(facts: FileFacts, node: DataNode | undefined, key: string): Value | undefined {
  const scalar = scalarField(node, key);
  const result = scalar && facts.values.get(scalar)?.result;
  return result?.ok ? (result.value as Value) : undefined;
}

/** A month and a quarter have no fixed number of minutes. */
const minutesOf: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };

type WithUnit = Quantity | Exclude<ResultAmount, { kind: 'share' }>;

function unitOf(value: WithUnit): { unit: string | null; currency: string | null } {
  switch (value.kind) {
    case 'count':
      return { unit: value.noun ?? null, currency: null };
    case 'money':
      return { unit: value.currency, currency: value.currency };
    case 'percent':
      return { unit: '%', currency: null };
    case 'duration':
      return { unit: `${value.clock === 'business' ? 'business ' : ''}${value.unit}s`, currency: null };
  }
}
