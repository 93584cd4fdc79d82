import { type DataScalar, describeDate, parseDate } from '../../parse/index.ts';
import { plainReading } from '../../resolve/index.ts';
import type { Page } from './page.ts';

/** The plain reading of a value: “at least 560”, “31 January 2027”. What cannot be read stays as it was written. */
export function readingOf(scalar: DataScalar, { facts }: Page): string {
  const parsed = facts.values.get(scalar);
  return parsed === undefined ? scalar.text : plainReading(parsed);
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
