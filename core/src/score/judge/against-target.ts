import {
  type Comparator,
  describeResultAmount,
  describeTarget,
  type Quantity,
  type ResultAmount,
  type Target,
} from '../../parse/index.ts';

/** How an amount stands to a target. */
export interface Held {
  readonly isMet: boolean;
  /** Reached against asked for; see `PeriodScore.attainment`. */
  readonly attainment: number;
}

/**
 * Holds an amount against a target.
 * @returns a sentence that says why they cannot be compared, where that is so: no number, another unit.
 */
export function againstTarget(amount: ResultAmount, target: Target): Held | string {
  if (amount.kind === 'share' && amount.cases === 0) return 'There were no cases.';
  if (target.comparator === 'between') {
    const [low, high] = [target.low, target.high].map((edge) => sameUnit(amount, edge));
    return low === undefined || high === undefined ? otherUnit(amount, target) : withinRange(low, high);
  }
  const pair = sameUnit(amount, target.quantity);
  return pair === undefined ? otherUnit(amount, target) : compared(pair, target.comparator);
}

/**
 * Whether a part of a period has decided it already, whatever the rest brings: a floor that is reached, a ceiling or the end
 * of a range that is passed. Only what adds up can. @returns undefined where the rest may still decide.
 */
export function decidedAlready(amount: ResultAmount, target: Target): 'met' | 'missed' | undefined {
  if (amount.kind !== 'count' && amount.kind !== 'money') return undefined;
  const edge = target.comparator === 'between' ? target.high : target.quantity;
  const pair = sameUnit(amount, edge);
  if (pair === undefined) return undefined;
  const comparator = target.comparator;
  if (comparator === 'at-least' || comparator === 'more-than')
    return compared(pair, comparator).isMet ? 'met' : undefined;
  const ceiling = comparator === 'less-than' ? comparator : 'at-most';
  return compared(pair, ceiling).isMet ? undefined : 'missed';
}

/** A value and what is asked for, as two numbers of one unit. */
interface Pair {
  readonly value: number;
  readonly asked: number;
}

/** A share is compared case by case: 95% of 505 cases are 479.75 of them. */
function sameUnit(amount: ResultAmount, asked: Quantity): Pair | undefined {
  switch (amount.kind) {
    case 'count':
      return asked.kind === 'count' && sameNoun(amount.noun, asked.noun)
        ? { value: amount.amount, asked: asked.amount }
        : undefined;
    case 'money':
      return asked.kind === 'money' && asked.currency === amount.currency
        ? { value: amount.amount, asked: asked.amount }
        : undefined;
    case 'percent':
      return asked.kind === 'percent' ? { value: amount.percent, asked: asked.percent } : undefined;
    case 'share':
      return asked.kind === 'percent' ? { value: (amount.hits * 100) / amount.cases, asked: asked.percent } : undefined;
    case 'duration':
      return asked.kind === 'duration' ? sameTime(amount, asked) : undefined;
  }
}

/** “MQLs” and “MQL”, “qualified leads” and “leads” count the same; where one side names nothing, the other is meant. */
function sameNoun(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [first, second] = [one, other].map((noun) =>
    (noun.split(/[\s-]/).at(-1) ?? '').toLowerCase().replace(/(?:es|s)$/, ''),
  );
  return first === second;
}

/** In minutes, days or months, as far as one is so many of the other whatever the day and the calendar. */
function sameTime(
  amount: ResultAmount & { kind: 'duration' },
  asked: Quantity & { kind: 'duration' },
): Pair | undefined {
  if (amount.clock !== asked.clock) return undefined;
  const scales = amount.clock === 'business' ? [hours, { day: 1 }] : [{ ...hours, day: 1440, week: 10_080 }, months];
  for (const scale of scales as Readonly<Record<string, number>>[]) {
    const [own, other] = [scale[amount.unit], scale[asked.unit]];
    if (own !== undefined && other !== undefined) return { value: amount.amount * own, asked: asked.amount * other };
  }
  return undefined;
}

const hours = { minute: 1, hour: 60 };
const months = { month: 1, quarter: 3, year: 12 };

function compared({ value, asked }: Pair, comparator: Comparator): Held {
  const isEqual = areEqual(value, asked);
  switch (comparator) {
    case 'at-least':
      return { isMet: isEqual || value > asked, attainment: floor(value, asked) };
    case 'more-than':
      return { isMet: !isEqual && value > asked, attainment: floor(value, asked) };
    case 'at-most':
      return { isMet: isEqual || value < asked, attainment: ceiling(value, asked) };
    case 'less-than':
      return { isMet: !isEqual && value < asked, attainment: ceiling(value, asked) };
    case 'exactly':
      return { isMet: isEqual, attainment: isEqual ? 1 : value < asked ? floor(value, asked) : ceiling(value, asked) };
  }
}

/** Inside it is all that was asked for; below its low edge that is the floor, above its high edge the ceiling. */
function withinRange(low: Pair, high: Pair): Held {
  if (!compared(low, 'at-least').isMet) return { isMet: false, attainment: floor(low.value, low.asked) };
  if (!compared(high, 'at-most').isMet) return { isMet: false, attainment: ceiling(high.value, high.asked) };
  return { isMet: true, attainment: 1 };
}

/** Value / target. Where nothing was asked for, anything is all of it. */
function floor(value: number, asked: number): number {
  return asked === 0 ? 1 : value / asked;
}

/** Target / value, at most 2. A ceiling of zero is kept or not: 1 or 0. */
function ceiling(value: number, asked: number): number {
  if (asked === 0) return value === 0 ? 1 : 0;
  return value === 0 ? mostAttained : Math.min(mostAttained, asked / value);
}

const mostAttained = 2;

/** Two numbers that differ by less than a machine can keep apart are one. */
function areEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function otherUnit(amount: ResultAmount, target: Target): string {
  return `${describeResultAmount(amount)} cannot be held against ${describeTarget(target)}: the units differ.`;
}
