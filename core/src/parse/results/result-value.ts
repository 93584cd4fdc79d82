import type { IsoDate } from '../values/index.ts';

/** A stretch of days for which a value holds; both ends belong to it. */
export interface ResultPeriod {
  readonly unit:
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'half'
    | 'year'
    | 'fiscal-quarter'
    | 'fiscal-half'
    | 'fiscal-year'
    | 'span';
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/**
 * What was measured. Money and counts of the parts of a period add up to that of the whole; a share does so where its
 * cases are known: `hits` of `cases`, none of none where there was no case. A bare share or length of time does not.
 */
export type ResultAmount =
  | { readonly kind: 'count'; readonly amount: number; readonly noun: string | undefined }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'share'; readonly hits: number; readonly cases: number }
  | {
      readonly kind: 'duration';
      readonly amount: number;
      readonly unit: string;
      readonly clock: 'calendar' | 'business';
    };

/** One value of results/<agreement>.csv, read: what scoring needs of a row. Plain data. */
export interface ResultValue {
  readonly goal: string;
  readonly period: ResultPeriod;
  readonly amount: ResultAmount;
  /** The cases it is about, where it is about some of them only: `{ source: 'demo request' }`. Empty for all cases. */
  readonly segment: Readonly<Record<string, string>>;
  readonly source: string | undefined;
  readonly note: string | undefined;
  /** What the note says behind `excepted:`: the words of an exception (see `namesException`); undefined where it names none. */
  readonly excepted: string | undefined;
  /** Where it stands: the file below the handbook's root, and its line, counted from 1. */
  readonly file: string;
  readonly line: number;
}
