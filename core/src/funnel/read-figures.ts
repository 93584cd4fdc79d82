import {
  type CalendarDate,
  type DataNode,
  type Duration,
  type FiscalPeriod,
  field,
  type IsoDate,
  type Money,
  type Percent,
  periodBounds,
  type QuantityRange,
  type TimeSpan,
} from '../parse/index.ts';
import { type FileFacts, fiscalYearStart, type HandbookView, textField } from '../resolve/index.ts';
import type { Funnel, FunnelRate, Spread } from './funnel.ts';

/** A share between two stages; undefined where it is missing, cannot be read, or is none that lets anybody through. */
export function readRate(step: DataNode, facts: FileFacts): FunnelRate | undefined {
  const share = shareOf(facts, field(step, 'rate'));
  if (share === undefined || share.low <= 0 || share.high > 100) return undefined;
  return { low: share.low / 100, high: share.high / 100, source: textField(step, 'source')?.value };
}

/** What a sale is worth on average; undefined where it is missing or no amount of money. */
export function readSale(node: DataNode | undefined, facts: FileFacts): Funnel['averageSale'] {
  const money = moneyOf(facts, field(node, 'value'));
  return money && { ...money, source: textField(node, 'source')?.value };
}

/** The time from the first stage to an order, in days of the calendar: a month counts 30 of them, 5 working days 7. */
export function readCycle(node: DataNode | undefined, facts: FileFacts): Funnel['cycleDays'] {
  const value = valueAt(facts, field(node, 'value'));
  const source = textField(node, 'source')?.value;
  if (value?.kind === 'duration') {
    const duration = value.value as Duration;
    return duration.form === 'span' ? { low: daysOf(duration), high: daysOf(duration), source } : undefined;
  }
  if (value?.kind !== 'range') return undefined;
  const { low, high } = value.value as QuantityRange;
  if (low.kind !== 'duration' || high.kind !== 'duration') return undefined;
  return { low: daysOf(low), high: daysOf(high), source };
}

/** The first or the last day that a field names; a date is both. undefined for a period without a year. */
export function edgeOf(
  facts: FileFacts,
  node: DataNode | undefined,
  handbook: HandbookView,
  edge: 'from' | 'until',
): IsoDate | undefined {
  const read = valueAt(facts, node);
  if (read?.kind !== 'date' && read?.kind !== 'when') return undefined;
  return edgeOfWhen(read.value as CalendarDate | FiscalPeriod, handbook, edge);
}

/** The first or the last day of a date or a period; undefined for a period without a year. */
export function edgeOfWhen(
  when: CalendarDate | FiscalPeriod,
  handbook: HandbookView,
  edge: 'from' | 'until',
): IsoDate | undefined {
  if (when.form === 'date') return when.date;
  const bounds = periodBounds(when, fiscalYearStart(handbook.settings.facts));
  return when.edge === 'start' ? bounds?.from : bounds?.[edge];
}

/** The value of a field as the schema's kind says it; undefined where it is missing or cannot be read. */
export function valueAt(
  facts: FileFacts,
  node: DataNode | undefined,
): { readonly kind: string; readonly value: unknown } | undefined {
  const parsed = node && facts.values.get(node);
  return parsed?.result.ok ? { kind: parsed.kind, value: parsed.result.value } : undefined;
}

const dayLengths = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 90, year: 365 } as const;

function daysOf({ amount, unit, clock }: TimeSpan): number {
  const days = amount * dayLengths[unit];
  return clock === 'business' && unit === 'day' ? Math.round((days * 7) / 5) : days;
}

function shareOf(facts: FileFacts, node: DataNode | undefined): Spread | undefined {
  const value = valueAt(facts, node);
  if (value?.kind === 'percent') {
    const { percent } = value.value as Percent;
    return { low: percent, high: percent };
  }
  if (value?.kind !== 'range') return undefined;
  const { low, high } = value.value as QuantityRange;
  return low.kind === 'percent' && high.kind === 'percent' ? { low: low.percent, high: high.percent } : undefined;
}

function moneyOf(facts: FileFacts, node: DataNode | undefined): (Spread & { readonly currency: string }) | undefined {
  const value = valueAt(facts, node);
  if (value?.kind === 'money') {
    const { amount, currency } = value.value as Money;
    return { low: amount, high: amount, currency };
  }
  if (value?.kind !== 'range') return undefined;
  const { low, high } = value.value as QuantityRange;
  if (low.kind !== 'money' || high.kind !== 'money' || low.currency !== high.currency) return undefined;
  return { low: low.amount, high: high.amount, currency: low.currency };
}
