import { describeDate, type IsoDate } from '../parse/index.ts';

/** A day as sentences for people say it: “6 November 2026”. */
export function dayWords(date: IsoDate): string {
  return describeDate({ form: 'date', date });
}
