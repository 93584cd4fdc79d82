import { addDays, type IsoDate } from '../../parse/index.ts';
import type { ScoringText } from '../scoring-text.ts';
import { bindingTextOn } from '../text-on.ts';

/** Days in a row on which one text was in force, or none; both ends belong to it. */
export interface TextSpan {
  /** {@link firstOfAll} where it reaches back without end. */
  readonly from: IsoDate;
  /** {@link lastOfAll} where it goes on without end. */
  readonly until: IsoDate;
  readonly text: ScoringText | undefined;
}

/** What text was in force when. */
export interface Timeline {
  /** In the order of time, without gaps. */
  readonly spans: readonly TextSpan[];
  readonly on: (day: IsoDate) => TextSpan;
}

export const firstOfAll: IsoDate = '0001-01-01';
export const lastOfAll: IsoDate = '9999-12-31';

/** Lays the texts of an agreement out in time. @param texts the newest first. */
export function timelineOf(texts: readonly ScoringText[]): Timeline {
  const starts = texts.flatMap(({ from, until, authored }) => [
    ...[from, authored].flatMap((day) => day ?? []),
    ...(until === undefined ? [] : [addDays(until, 1)]),
  ]);
  const days = [...new Set([firstOfAll, ...starts])].filter((day) => day < lastOfAll).sort();
  const spans: TextSpan[] = [];
  for (const [at, from] of days.entries()) {
    const following = days[at + 1];
    const until = following === undefined ? lastOfAll : addDays(following, -1);
    const text = bindingTextOn(from, texts);
    const before = spans.at(-1);
    if (before !== undefined && before.text === text) spans[spans.length - 1] = { ...before, until };
    else spans.push({ from, until, text });
  }
  return { spans, on: (day) => spans[lastFrom(spans, day)] as TextSpan };
}

/** The place of the last span that begins on or before a day. */
function lastFrom(spans: readonly TextSpan[], day: IsoDate): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((spans[middle] as TextSpan).from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
