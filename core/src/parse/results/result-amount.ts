import { describeCount, parseCount } from '../values/count.ts';
import { type Currency, currencyOf, isCurrencyCode } from '../values/currency.ts';
import { type DurationUnit, describeDuration, parseDuration } from '../values/duration.ts';
import { describeMoney } from '../values/money.ts';
import { formatNumber, numberSource, parseNumber, parseNumberWithSuffix } from '../values/number.ts';
import { describePercent } from '../values/percent.ts';
import { parseQuantity } from '../values/quantity.ts';
import { quoted, readText } from '../values/read-text.ts';
import { accept, refuse, type ValueResult } from '../values/value-result.ts';
import type { ResultAmount } from './result-value.ts';

/**
 * Reads what was measured: `524`, `1,095,000`, `93%`, `480 of 505`, `3.5`. Never negative. `0 of 0` says that there
 * was no case.
 * @param unit the word beside it: what is counted, `%`, a currency, or a unit of time; empty or absent where the value says
 * it, or nothing does (then it is a count without a noun).
 * @param currency that of the handbook: what the units “money” and “amount” mean.
 */
export function parseResultAmount(value: string, unit = '', currency: Currency = 'USD'): ValueResult<ResultAmount> {
  return readText(value, forms, (tidy) => {
    if (/^[-−(] ?[\p{Sc}\d]/u.test(tidy)) {
      return refuse(`${quoted(tidy)} is below zero: write the total of the period, without a minus.`, forms);
    }
    const share = sharePattern.exec(tidy);
    if (share !== null) return readShare(tidy, share, unit.trim());
    const { result, isUnitKnown } = readWithUnit(tidy, unit.replace(/\s+/gu, ' ').trim(), currency);
    if (result !== undefined) return accept(result);
    return refuse(isUnitKnown ? explainPair(tidy, unit.trim()) : explain(tidy), forms);
  });
}

/** The plain reading of an amount: “524 MQLs”, “$1,095,000”, “93%”, “480 of 505”, “3.5 business hours”. */
export function describeResultAmount(amount: ResultAmount): string {
  switch (amount.kind) {
    case 'count':
      return describeCount(amount.noun === undefined ? { amount: amount.amount } : { ...amount, noun: amount.noun });
    case 'money':
      return describeMoney(amount);
    case 'percent':
      return describePercent(amount);
    case 'share':
      return `${formatNumber(amount.hits)} of ${formatNumber(amount.cases)}`;
    case 'duration':
      return describeDuration({ ...amount, form: 'span', unit: amount.unit as DurationUnit });
  }
}

/** What a word beside a number makes of it. */
export type UnitKind = 'none' | 'count' | 'percent' | 'money' | 'duration';

/** The kind of value that a unit stands for; `none` for an empty one. */
export function kindOfUnit(unit: string): UnitKind {
  const tidy = unit.replace(/\s+/gu, ' ').trim();
  if (tidy === '') return 'none';
  if (percentUnit.test(tidy)) return 'percent';
  if (currencyOfUnit(tidy, 'USD') !== undefined) return 'money';
  return parseDuration(`1 ${tidy}`).ok ? 'duration' : 'count';
}

const forms = ['524', '1,095,000', '93%', '480 of 505', '3.5'];

const sharePattern = new RegExp(`^(${numberSource}) (?:of|out of) (${numberSource})(?: (\\p{L}.*|%))?$`, 'iu');
const percentUnit = /^(?:%|percent|per cent|pct|percentage)$/i;

function readShare(
  text: string,
  [, first = '', second = '']: RegExpExecArray,
  unit: string,
): ValueResult<ResultAmount> {
  const [hits, cases] = [parseNumber(first), parseNumber(second)];
  const kind = kindOfUnit(unit);
  if (hits === undefined || cases === undefined || !Number.isInteger(hits) || !Number.isInteger(cases)) {
    return refuse(`${quoted(text)} counts cases: write two whole numbers, such as 480 of 505.`, forms);
  }
  if (kind === 'money' || kind === 'duration') return refuse(explainPair(text, unit), forms);
  if (hits > cases)
    return refuse(`${quoted(text)} has more hits than cases: the second number is that of all cases.`, forms);
  return accept({ kind: 'share', hits, cases });
}

interface Reading {
  readonly result: ResultAmount | undefined;
  /** Whether the value could be read without the unit: then the two of them do not go together. */
  readonly isUnitKnown: boolean;
}

function readWithUnit(text: string, unit: string, currency: Currency): Reading {
  const alone = amountIn(text);
  const kind = kindOfUnit(unit);
  if (kind === 'none') return { result: alone, isUnitKnown: false };
  const plain = parseNumber(text) ?? (kind === 'money' ? parseNumberWithSuffix(text) : undefined);
  const isUnitKnown = alone !== undefined;
  if (plain !== undefined) return { result: withUnit(plain, unit, kind, currency), isUnitKnown: true };
  if (alone === undefined || alone.kind === 'share') return { result: undefined, isUnitKnown };
  return { result: agrees(alone, unit, kind, currency) ? alone : undefined, isUnitKnown };
}

function withUnit(amount: number, unit: string, kind: UnitKind, handbook: Currency): ResultAmount | undefined {
  if (kind === 'percent') return { kind, percent: amount };
  if (kind === 'money') return { kind, amount, currency: currencyOfUnit(unit, handbook) ?? handbook };
  if (kind === 'count') return parseCount(`1 ${unit}`).ok ? { kind, amount, noun: unit } : undefined;
  const span = parseDuration(`1 ${unit}`);
  if (!span.ok || span.value.form !== 'span') return undefined;
  return { kind: 'duration', amount, unit: span.value.unit, clock: span.value.clock };
}

/** Whether a value that names its own unit goes with the word in the column beside it. */
function agrees(alone: ResultAmount, unit: string, kind: UnitKind, handbook: Currency): boolean {
  switch (alone.kind) {
    case 'percent':
    case 'share':
      // “93%” of “MQLs”.
      return kind === 'percent' || kind === 'count';
    case 'money':
      return kind === 'money' && currencyOfUnit(unit, handbook) === alone.currency;
    case 'count':
      return kind === 'count' && alone.noun?.toLowerCase() === unit.toLowerCase();
    case 'duration': {
      const span = parseDuration(`1 ${unit}`);
      return (
        span.ok && span.value.form === 'span' && span.value.unit === alone.unit && span.value.clock === alone.clock
      );
    }
  }
}

function amountIn(text: string): ResultAmount | undefined {
  const quantity = parseQuantity(text);
  switch (quantity?.kind) {
    case undefined:
      return undefined;
    case 'count':
      return { kind: 'count', amount: quantity.amount, noun: quantity.noun };
    case 'money':
      return { kind: 'money', amount: quantity.amount, currency: quantity.currency };
    case 'percent':
      return { kind: 'percent', percent: quantity.percent };
    case 'duration':
      return { kind: 'duration', amount: quantity.amount, unit: quantity.unit, clock: quantity.clock };
  }
}

function currencyOfUnit(unit: string, handbook: Currency): Currency | undefined {
  if (/^(?:money|amount|revenue|currency)$/i.test(unit)) return handbook;
  const code = unit.toUpperCase();
  return isCurrencyCode(code) ? code : currencyOf(unit);
}

function explainPair(text: string, unit: string): string {
  return `${quoted(text)} does not go with the unit ${quoted(unit)}: write a value in that unit, or its own unit.`;
}

function explain(text: string): string {
  if (/^[#=]/.test(text))
    return `${quoted(text)} is what a spreadsheet writes in place of a value: write the number itself.`;
  if (/^[\d.]+,\d{1,2}\D*$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}/.test(text)) {
    return `${quoted(text)} is not a number here: write a point before decimals, and commas between thousands or nothing.`;
  }
  if (/^\d(?:\.\d+)?e[+-]?\d+$/i.test(text)) {
    return `${quoted(text)} has been shortened by a spreadsheet: write all figures of the number.`;
  }
  if (/^(?:n\/?a|none|tbd|tbc|-+|\?+|unknown|null)$/i.test(text)) {
    return `${quoted(text)} is no value: leave the row out until there is one. A period without a value is shown as unknown.`;
  }
  return `${quoted(text)} is not a value: write a number, with its unit beside it or behind it.`;
}
