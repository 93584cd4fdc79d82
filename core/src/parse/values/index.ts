export * from './calendar.ts';
export { describeWeekday, parseWeekday, type Weekday, weekdays } from './calendar-names.ts';
export { type Condition, describeCondition, parseCondition } from './condition.ts';
export { casesOfCondition, opposed, type Requirement } from './condition-cases.ts';
export { allowedFunctions } from './condition-environment.ts';
export { type Count, describeCount, parseCount } from './count.ts';
export { type Currency, describeCurrency, isCurrencyCode, parseCurrency } from './currency.ts';
export * from './date.ts';
export type { DayHolder, DayName, DayOfPeriod } from './day-of-period.ts';
export {
  type Clock,
  type DayLimit,
  type Duration,
  type DurationUnit,
  describeDuration,
  parseDuration,
  type TimeSpan,
} from './duration.ts';
export * from './email.ts';
export * from './evaluate-condition.ts';
export * from './fiscal-period.ts';
export * from './found-value.ts';
export { describeFrequency, type Frequency, type FrequencyPeriod, parseFrequency } from './frequency.ts';
export * from './hours.ts';
export { describeMoney, type Money, parseMoney } from './money.ts';
export { describeMonthDay, type MonthDay, parseMonthDay } from './month-day.ts';
export { daysBetween, nextAfter } from './next-date.ts';
export { formatNumber, parseNumber } from './number.ts';
export { formatOrdinal, parseNumberWords, parseOrdinal } from './number-words.ts';
export * from './parse-value.ts';
export * from './path.ts';
export * from './percent.ts';
export { describePeriod, type Period, type PeriodUnit, parsePeriod, type RollingUnit, unitsAYear } from './period.ts';
export * from './period-bounds.ts';
export * from './quantity.ts';
export { describeRange, parseRange, type Range as QuantityRange } from './range.ts';
export { longestValueText } from './read-text.ts';
export * from './recurrence.ts';
export { scanValues } from './scan.ts';
export { type Comparator, describeTarget, parseTarget, type Target } from './target.ts';
export { parseTimeOfDay, type TimeOfDay } from './time-of-day.ts';
export * from './time-zone.ts';
export * from './url.ts';
export type { TextSpan, ValueProblem, ValueResult } from './value-result.ts';
export * from './version.ts';
export * from './weekdays.ts';
export * from './when.ts';
