import type { Weekday } from './calendar-names.ts';
import type { Count } from './count.ts';
import type { CalendarDate } from './date.ts';
import type { Duration } from './duration.ts';
import type { FiscalPeriod } from './fiscal-period.ts';
import type { Frequency } from './frequency.ts';
import type { Money } from './money.ts';
import type { MonthDay } from './month-day.ts';
import type { Percent } from './percent.ts';
import type { Period } from './period.ts';
import type { Range } from './range.ts';
import type { Recurrence } from './recurrence.ts';
import type { TimeOfDay } from './time-of-day.ts';
import type { TextSpan } from './value-result.ts';

/** What each kind of value in prose holds. */
export type FoundTypes = {
  money: Money;
  percent: Percent;
  count: Count;
  range: Range;
  duration: Duration;
  date: CalendarDate | NamedDay;
  'fiscal-period': FiscalPeriod;
  period: Period;
  recurrence: Recurrence;
  frequency: Frequency;
  quantifier: Quantifier;
};

/** The kinds of value that are looked for in prose. */
export type FoundKind = keyof FoundTypes;

/** A day that a reader finds by the calendar on the wall: "by Friday", "by Monday 10:00", "by 31 March". */
export type NamedDay = { form: 'weekday'; weekday: Weekday; at?: TimeOfDay } | ({ form: 'month-day' } & MonthDay);

/**
 * A word that says how many of a group: "every", "each" and "all" are 100 percent, "half" 50, "no", "none", "zero" 0.
 */
export type Quantifier = { word: string; percent: number };

/**
 * What a value does in its sentence: how soon after an event ("within 4 hours"), by when ("by Friday"), or per what.
 * Absent when the words around it do not tell.
 */
export type FoundRole = 'response-time' | 'deadline' | 'per';

/**
 * A value in running prose. `range` is where its words stand in the scanned text: the number with its unit, without the
 * "within" or "by" before it. A count covers the number only; what is counted is in `value.noun`.
 */
export type FoundValue = { [Kind in FoundKind]: Found<Kind> }[FoundKind];

type Found<Kind extends FoundKind> = { kind: Kind; range: TextSpan; value: FoundTypes[Kind]; role?: FoundRole };
