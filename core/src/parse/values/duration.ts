import { formatNumber, numberSource, parseNumber } from './number.ts';
import { quoted, readText } from './read-text.ts';
import { accept, refuse, type ValueResult } from './value-result.ts';

/** What a length of time is counted in. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Whether every hour counts, or only those in which the handbook's calendar is open. */
export type Clock = 'calendar' | 'business';

/**
 * An amount of time. `upTo` is there when "up to" was written, `consecutive` when "consecutive" or "in a row" was.
 * The business clock goes with minutes, hours and days only.
 */
export type TimeSpan = {
  form: 'span';
  amount: number;
  unit: DurationUnit;
  clock: Clock;
  upTo?: true;
  consecutive?: true;
};

/** A limit that is a day and not a number of hours: "same day" is not 24 hours. */
export type DayLimit =
  | { form: 'same-day' }
  | { form: 'same-business-day' }
  | { form: 'next-business-day' }
  | { form: 'first-business-day'; after?: string };

/** A length of time, or a limit that is a day. `after` names the event behind "first business day after". */
export type Duration = TimeSpan | DayLimit;

/** Reads a length of time: "4 business hours", "one (1) working day", "up to 40 days", "same business day". */
export function parseDuration(text: string): ValueResult<Duration> {
  return readText(text, forms, (tidy) => {
    const limit = parseDayLimit(tidy);
    if (limit) return accept(limit);
    const match = spanPattern.exec(tidy);
    return match ? readSpan(tidy, match) : refuse(explain(tidy), forms);
  });
}

/**
 * The plain reading of a length of time: "4 business hours", "first business day after arrival". Parses to the same.
 */
export function describeDuration(duration: Duration): string {
  if (duration.form === 'first-business-day') {
    return duration.after === undefined ? 'first business day' : `first business day after ${duration.after}`;
  }
  if (duration.form !== 'span') return duration.form.replaceAll('-', ' ');
  const { amount, unit, upTo, consecutive, clock } = duration;
  const kind = `${consecutive ? 'consecutive ' : ''}${clock === 'business' ? 'business ' : ''}`;
  return `${upTo ? 'up to ' : ''}${formatNumber(amount)} ${kind}${amount === 1 ? unit : `${unit}s`}`;
}

/** Source of a pattern (for the flag `i`) that matches the word before a unit: which hours count. */
export const clockSource = '(?:business|working|calendar|bus\\b\\.?|biz\\b\\.?)';

/** Source of a pattern (for the flag `i`) that matches a unit of time, in the singular or the plural. */
export const durationUnitSource = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?)';

const forms = ['4 business hours', '1 business day', '30 minutes', '10 days', 'same business day'];

const spanPattern = new RegExp(
  `^(up to )?(half an?|an?|${numberSource})(?: \\(([\\d,.]+)\\))? (consecutive )?(?:(${clockSource}) )?` +
    `(${durationUnitSource})( in a row)?$`,
  'i',
);

function readSpan(text: string, match: RegExpExecArray): ValueResult<Duration> {
  const [, upTo, amountText = '', figure, consecutive, clockWord, unitText = '', inARow] = match;
  const amount = /^an?$/i.test(amountText)
    ? 1
    : /^half/i.test(amountText)
      ? readHalf(amountText)
      : parseNumber(amountText);
  if (amount === undefined) return refuse(explain(text), forms);
  if (figure !== undefined && parseNumber(figure) !== amount) {
    return refuse(`In ${quoted(text)} the word and the figure are not the same number: correct one of them.`, forms);
  }
  if (amount === 0) return refuse(`${quoted(text)} is no time at all: write a number above zero.`, forms);
  const unit = unitOf(unitText);
  const clock = clockWord && clockWord.toLowerCase() !== 'calendar' ? 'business' : 'calendar';
  if (clock === 'business' && !businessUnits.includes(unit)) {
    return refuse(
      `${quoted(text)} mixes working time and a ${unit}: count working time in minutes, hours or days.`,
      forms,
    );
  }
  const span: TimeSpan = { form: 'span', amount, unit, clock };
  if (upTo) span.upTo = true;
  if (consecutive || inARow) span.consecutive = true;
  return accept(span);
}

const businessUnits: readonly DurationUnit[] = ['minute', 'hour', 'day'];

function readHalf(text: string): number | undefined {
  return /^half(?: an?)?$/i.test(text) ? 0.5 : parseNumber(text);
}

function unitOf(text: string): DurationUnit {
  const lower = text.toLowerCase();
  if (lower.startsWith('min')) return 'minute';
  if (lower.startsWith('h')) return 'hour';
  return lower.replace(/s$/, '') as DurationUnit;
}

const dayLimitPattern =
  /^(?:(?:on|during|within|by) )?(?:the )?(?:(same)(?: (business|working))? day|(first|next|following) (?:business|working) day(?: after (\p{L}.*))?)$/iu;

function parseDayLimit(text: string): DayLimit | undefined {
  const match = dayLimitPattern.exec(text);
  if (!match) return undefined;
  const [, same, business, which, after] = match;
  if (same) return { form: business ? 'same-business-day' : 'same-day' };
  if (which?.toLowerCase() === 'first')
    return after ? { form: 'first-business-day', after } : { form: 'first-business-day' };
  return after ? { form: 'first-business-day', after } : { form: 'next-business-day' };
}

function explain(text: string): string {
  if (/^[\d.,]+ ?\p{L}{1,2}$/u.test(text)) {
    return `${quoted(text)} is not a length of time: write the unit as a word.`;
  }
  if (/^[\d.,]+$/.test(text))
    return `${quoted(text)} has no unit: write what it counts, such as hours or business days.`;
  if (/\bsec(?:ond)?s?$/i.test(text)) return `${quoted(text)} counts seconds: the shortest unit is a minute.`;
  return `${quoted(text)} is not a length of time: write a number and a unit.`;
}
