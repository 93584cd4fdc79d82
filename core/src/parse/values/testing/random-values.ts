import fc from 'fast-check';
import { daysInMonth, isoDate } from '../calendar.ts';
import { type Weekday, weekdays } from '../calendar-names.ts';
import type { Duration } from '../duration.ts';
import type { FiscalPeriod } from '../fiscal-period.ts';
import type { Frequency } from '../frequency.ts';
import type { MonthDay } from '../month-day.ts';
import type { ValueKind, ValueTypes } from '../parse-value.ts';
import type { Period } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import { compareQuantities, type Range } from '../range.ts';
import type { Recurrence } from '../recurrence.ts';
import type { Comparator, Target } from '../target.ts';

const noun = fc.constantFrom('leads', 'MQLs', 'qualified sign-ups', 'e-mails', 'demo requests', 'SQLs of grade B2');
const amount = fc.oneof(
  fc.integer({ min: 1, max: 10 ** 9 }),
  fc.integer({ min: 1, max: 10 ** 6 }).map((n) => n / 100),
);
const whole = fc.integer({ min: 1, max: 500 });
const year = fc.integer({ min: 1900, max: 2199 });
const hour = fc.integer({ min: 0, max: 23 });
const time = fc.tuple(hour, fc.integer({ min: 0, max: 59 })).map((parts) => parts.map(twoDigits).join(':'));
const monthDay: fc.Arbitrary<MonthDay> = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ month, day }) => day <= daysInMonth(2025, month));
const days: fc.Arbitrary<Weekday[]> = fc.subarray([...weekdays], { minLength: 1 });

const money = fc.record({ amount, currency: fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'CAD', 'PLN', 'JPY') });
const percent = fc.record({ percent: amount, of: noun }, { requiredKeys: ['percent'] });
const count = fc.record({ amount, noun }, { requiredKeys: ['amount'] });

const calendarSpan = fc.record({
  form: fc.constant('span' as const),
  amount,
  unit: fc.constantFrom(
    'minute' as const,
    'hour' as const,
    'day' as const,
    'week' as const,
    'month' as const,
    'quarter' as const,
    'year' as const,
  ),
  clock: fc.constant('calendar' as const),
});
const businessSpan = fc.record({
  form: fc.constant('span' as const),
  amount,
  unit: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
  clock: fc.constant('business' as const),
});
const span = fc.oneof(calendarSpan, businessSpan);
const duration: fc.Arbitrary<Duration> = fc.oneof(
  span,
  span.map((value) => ({ ...value, upTo: true as const })),
  span.map((value) => ({ ...value, consecutive: true as const })),
  fc.constantFrom<Duration>(
    { form: 'same-day' },
    { form: 'same-business-day' },
    { form: 'next-business-day' },
    { form: 'first-business-day' },
    { form: 'first-business-day', after: 'the meeting' },
  ),
);

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  money.map((value) => ({ kind: 'money' as const, ...value })),
  percent.map((value) => ({ kind: 'percent' as const, ...value })),
  count.map((value) => ({ kind: 'count' as const, ...value })),
  span.map((value) => ({ kind: 'duration' as const, ...value })),
);
const range: fc.Arbitrary<Range> = fc
  .tuple(quantity, amount)
  .map(
    ([low, other]) => [low, low.kind === 'percent' ? { ...low, percent: other } : { ...low, amount: other }] as const,
  )
  .map(([one, other]) =>
    (compareQuantities(one, other) ?? 0) > 0 ? { low: other, high: one } : { low: one, high: other },
  );
const comparator = fc.constantFrom<Comparator>('at-least', 'at-most', 'more-than', 'less-than', 'exactly');
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ comparator, quantity }),
  quantity.map((value) => ({
    comparator: value.kind === 'duration' ? ('at-most' as const) : ('at-least' as const),
    quantity: value,
    implied: true as const,
  })),
  range.map((value) => ({ comparator: 'between' as const, ...value })),
);

const periodUnit = fc.constantFrom(
  'day' as const,
  'business-day' as const,
  'week' as const,
  'month' as const,
  'quarter' as const,
  'year' as const,
  'fiscal-quarter' as const,
  'fiscal-year' as const,
);
const period: fc.Arbitrary<Period> = fc.oneof(
  periodUnit.map((unit) => ({ form: 'each' as const, unit })),
  fc.record({
    form: fc.constant('rolling' as const),
    amount: whole,
    unit: fc.constantFrom('day' as const, 'month' as const),
  }),
  fc.record({ form: fc.constant('to-date' as const), unit: fc.constantFrom('week' as const, 'fiscal-year' as const) }),
);
const edge = fc.constantFrom('start' as const, 'end' as const);
const namedYear = fc.oneof(fc.constant({ fiscal: true }), fc.record({ year, fiscal: fc.boolean() }));
const fiscalPeriodName: fc.Arbitrary<FiscalPeriod> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), namedYear)
    .map(([quarter, rest]) => ({ form: 'quarter' as const, quarter, ...rest })),
  fc.tuple(fc.integer({ min: 1, max: 2 }), namedYear).map(([half, rest]) => ({ form: 'half' as const, half, ...rest })),
  fc.record({ form: fc.constant('year' as const), year, fiscal: fc.boolean() }),
  fc.record(
    { form: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }), year },
    { requiredKeys: ['form', 'month'] },
  ),
  fc.record({
    form: fc.constant('relative' as const),
    which: fc.constantFrom('last' as const, 'this' as const, 'next' as const),
    unit: fc.constantFrom(
      'week' as const,
      'month' as const,
      'quarter' as const,
      'fiscal-quarter' as const,
      'fiscal-year' as const,
    ),
  }),
);
const fiscalPeriod: fc.Arbitrary<FiscalPeriod> = fc.oneof(
  fiscalPeriodName,
  fc.tuple(fiscalPeriodName, edge).map(([value, side]) => ({ ...value, edge: side })),
);
const date = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((parts) => ({ form: 'date' as const, date: isoDate(parts.year, parts.month, parts.day) }));

const recurrenceDays: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ form: fc.constant('every' as const), amount: whole, unit: periodUnit }),
  days.map((value) => ({ form: 'weekdays' as const, days: value })),
  fc.constant<Recurrence>({ form: 'weekdays', days: ['friday'], everyWeeks: 2 }),
  fc.record({
    form: fc.constant('day-of-period' as const),
    ordinal: fc.oneof(fc.constant('last' as const), fc.integer({ min: 1, max: 5 })),
    day: fc.constantFrom('day' as const, 'business-day' as const, 'monday' as const, 'sunday' as const),
    of: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  }),
  fc.record({ form: fc.constant('times' as const), times: fc.integer({ min: 2, max: 99 }), per: periodUnit }),
  fc.array(monthDay, { minLength: 1, maxLength: 4 }).map((dates) => ({ form: 'dates' as const, dates })),
);
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  recurrenceDays,
  fc.tuple(recurrenceDays, time).map(([value, at]) => ({ ...value, at })),
);
const frequencyPeriod = fc.record({
  amount: fc.integer({ min: 1, max: 99 }),
  unit: fc.oneof(periodUnit, fc.constant('hour' as const)),
});
const frequency: fc.Arbitrary<Frequency> = fc.record(
  { times: whole, noun: fc.constantFrom('e-mails', 'calls', 'follow-up calls'), per: frequencyPeriod },
  { requiredKeys: ['times'] },
);
const small = fc.integer({ min: 0, max: 999_999 });
const segment = fc.stringMatching(/^[a-zä][a-z0-9ä -]{0,8}[a-z0-9]$/u);

/** A random value of each kind, as its parser gives it. */
export const values: { [Kind in ValueKind]: fc.Arbitrary<ValueTypes[Kind]> } = {
  money,
  percent,
  count,
  range,
  target,
  duration,
  date,
  period,
  when: fc.oneof(date, fiscalPeriod),
  recurrence,
  condition: fc
    .tuple(fc.constantFrom('lead.score', 'deal.size', 'urgent'), fc.constantFrom('>=', '<', '=='), whole)
    .map(([path, sign, limit]) => ({ expression: `${path} ${sign} ${limit}`, variables: [path] })),
  version: fc.record({ major: small, minor: small, patch: small }),
  frequency,
  email: fc.constantFrom('demand@acme.example', 'first.last@sales.acme.example'),
  url: fc.constantFrom(
    { scheme: 'https' as const, address: 'https://acme.example/a?b=c#d' },
    { scheme: 'mailto' as const, address: 'mailto:a@acme.example' },
  ),
  path: fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.record({ path: fc.constant(names.join('/')), anchor: fc.constant('top') }, { requiredKeys: ['path'] }),
    ),
  hours: fc
    .tuple(time, time)
    .filter(([from, until]) => from < until)
    .map(([from, until]) => ({ from, until })),
  weekdays: days,
  'time-zone': fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
  'month-day': monthDay,
  currency: fc.constantFrom('USD', 'EUR', 'CHF'),
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
