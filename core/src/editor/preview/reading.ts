import {
  type DataScalar,
  describeDate,
  describeTarget,
  describeValue,
  parseDate,
  type Target,
} from '../../parse/index.ts';
import type { Page } from './page.ts';

/** The plain reading of a value: “at least 560”, “31 January 2027”. What cannot be read stays as it was written. */
export function readingOf(scalar: DataScalar, { facts }: Page): string {
  const parsed = facts.values.get(scalar);
  if (parsed === undefined || !parsed.result.ok) return scalar.text;
  const { kind, result } = parsed;
  return kind === 'target' ? readTarget(result.value as Target) : describeValue(kind, result.value as never);
}

/** A day in words; a text that is no day stays as it is. */
export function dayInWords(day: string): string {
  const parsed = parseDate(day);
  return parsed.ok ? describeDate(parsed.value) : day;
}

/** A length of time as how often: “every 2 weeks”. */
export function everyInWords(reading: string | undefined): string | undefined {
  return reading === undefined || reading.startsWith('every') ? reading : `every ${reading}`;
}

/** A target never hides whether it is a floor or a ceiling: where none was written, the reading says which one holds. */
function readTarget(target: Target): string {
  const reading = describeTarget(target);
  if (target.comparator === 'between' || target.implied === undefined) return reading;
  const { quantity } = target;
  const whole = quantity.kind === 'percent' && quantity.percent === 100;
  return whole ? reading : `${target.comparator.replace('-', ' ')} ${reading}`;
}
