import type { Weekday } from './calendar-names.ts';
import { type Condition, describeCondition, parseCondition } from './condition.ts';
import { type Count, describeCount, parseCount } from './count.ts';
import { type Currency, describeCurrency, parseCurrency } from './currency.ts';
import { type CalendarDate, describeDate, parseDate } from './date.ts';
import { type Duration, describeDuration, parseDuration } from './duration.ts';
import { describeEmail, type EmailAddress, parseEmail } from './email.ts';
import { describeFrequency, type Frequency, parseFrequency } from './frequency.ts';
import { describeHours, type Hours, parseHours } from './hours.ts';
import { describeMoney, type Money, parseMoney } from './money.ts';
import { describeMonthDay, type MonthDay, parseMonthDay } from './month-day.ts';
import { describePath, type HandbookPath, parsePath } from './path.ts';
import { describePercent, type Percent, parsePercent } from './percent.ts';
import { describePeriod, type Period, parsePeriod } from './period.ts';
import { describeRange, parseRange, type Range } from './range.ts';
import { describeRecurrence, parseRecurrence, type Recurrence } from './recurrence.ts';
import { describeTarget, parseTarget, type Target } from './target.ts';
import { describeTimeZone, parseTimeZone, type TimeZone } from './time-zone.ts';
import { describeUrl, parseUrl, type SafeUrl } from './url.ts';
import type { ValueResult } from './value-result.ts';
import { describeVersion, parseVersion, type Version } from './version.ts';
import { describeWeekdays, parseWeekdays } from './weekdays.ts';
import { describeWhen, parseWhen, type When } from './when.ts';

/** What each kind of value parses to. */
export type ValueTypes = {
  money: Money;
  percent: Percent;
  count: Count;
  range: Range;
  target: Target;
  duration: Duration;
  date: CalendarDate;
  period: Period;
  when: When;
  recurrence: Recurrence;
  condition: Condition;
  version: Version;
  frequency: Frequency;
  email: EmailAddress;
  url: SafeUrl;
  path: HandbookPath;
  hours: Hours;
  weekdays: Weekday[];
  'time-zone': TimeZone;
  'month-day': MonthDay;
  currency: Currency;
};

/** The kinds of value that an author writes as text. */
export type ValueKind = keyof ValueTypes;

/** The parser of each kind. A path is read from the handbook's root; for another folder call `parsePath`. */
export const valueParsers: { readonly [Kind in ValueKind]: (text: string) => ValueResult<ValueTypes[Kind]> } = {
  money: parseMoney,
  percent: parsePercent,
  count: parseCount,
  range: parseRange,
  target: parseTarget,
  duration: parseDuration,
  date: parseDate,
  period: parsePeriod,
  when: parseWhen,
  recurrence: parseRecurrence,
  condition: parseCondition,
  version: parseVersion,
  frequency: parseFrequency,
  email: parseEmail,
  url: parseUrl,
  path: (text) => parsePath(text),
  hours: parseHours,
  weekdays: parseWeekdays,
  'time-zone': parseTimeZone,
  'month-day': parseMonthDay,
  currency: parseCurrency,
};

/**
 * The plain reading of a parsed value: "4 business hours", "at least 95%", "$2,000,000", "every Monday at 10:00".
 * `parsed` is what the parser of the same kind gave. Parsing the reading gives the same value again.
 */
export function describeValue<Kind extends ValueKind>(kind: Kind, parsed: ValueTypes[Kind]): string {
  return valueDescribers[kind](parsed);
}

const valueDescribers: { readonly [Kind in ValueKind]: (value: ValueTypes[Kind]) => string } = {
  money: describeMoney,
  percent: describePercent,
  count: describeCount,
  range: describeRange,
  target: describeTarget,
  duration: describeDuration,
  date: describeDate,
  period: describePeriod,
  when: describeWhen,
  recurrence: describeRecurrence,
  condition: describeCondition,
  version: describeVersion,
  frequency: describeFrequency,
  email: describeEmail,
  url: describeUrl,
  path: describePath,
  hours: describeHours,
  weekdays: describeWeekdays,
  'time-zone': describeTimeZone,
  'month-day': describeMonthDay,
  currency: describeCurrency,
};
