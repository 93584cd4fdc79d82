import {
  type IsoDate,
  type MonthDay,
  type PeriodBounds,
  type PeriodUnit,
  parsePeriod,
  periodBounds,
  type ResultAmount,
  type ResultPeriod,
} from '../../../parse/index.ts';
import { remembered } from '../../../read/index.ts';
import { type Goal, goalFields } from '../../../resolve/index.ts';

/** How a period of results lies to the periods that a goal is counted per. */
export type PeriodFit = 'fits' | 'too long' | 'only a part';

/**
 * Whether a value can be counted for one period of its goal: it lies inside one, and where it is only a part of it, it can be
 * added up. A bare percentage, or a length of time, of a part says nothing about the whole.
 */
export function periodFit(period: ResultPeriod, amount: ResultAmount, per: PeriodUnit, starts: MonthDay): PeriodFit {
  const whole = boundsAt(period.from, per, starts);
  if (whole === undefined) return 'fits';
  if (period.until > whole.until) return 'too long';
  const isWhole = period.from === whole.from && period.until === whole.until;
  const addsUp = amount.kind === 'count' || amount.kind === 'money' || amount.kind === 'share';
  return isWhole || addsUp ? 'fits' : 'only a part';
}

/**
 * What a goal is counted per, in its field or its sentence; undefined for any other goal, and for periods that roll. A
 * goal has many rows, and reading a sentence for each of them would take most of the time that results take.
 */
export const perOf: (goal: Goal) => PeriodUnit | undefined = remembered((goal) => {
  const period = parsePeriod(goal.field('per')?.text ?? goalFields(goal).per ?? '');
  return period.ok && period.value.form === 'each' ? period.value.unit : undefined;
});

/** The period of a unit that a day lies in. */
function boundsAt(day: IsoDate, unit: PeriodUnit, starts: MonthDay): PeriodBounds | undefined {
  if (unit === 'day' || unit === 'business-day') return { from: day, until: day };
  return periodBounds({ form: 'relative', which: 'this', unit }, starts, day);
}
