import type { PeriodScore } from '@living-sla/core/score';
import { shortPeriod } from './short-period.ts';

/** Why a period is as it is. */
export interface Reason {
  readonly period: string;
  readonly why: string;
  readonly notes: readonly string[];
}

/** The sentence of a goal in a text that is no longer the present one. */
export interface Reading {
  /** “May 2026 to Jul 2026”. */
  readonly periods: string;
  readonly sentence: string;
}

/** Whether a verdict is not plain from the values, or a note was written. */
export function needsWords({ state, rows }: PeriodScore): boolean {
  if (state === 'excepted') return false;
  return state === 'missed' || state === 'partly' || state === 'unknown' || rows.some(({ note }) => note !== undefined);
}

/** Why the wanted periods of a row are as they are, with the notes that say more. */
export function reasons(row: readonly (PeriodScore | undefined)[], wanted: (score: PeriodScore) => boolean): Reason[] {
  return row.flatMap((score) => {
    if (score === undefined || !wanted(score)) return [];
    const notes = score.rows.flatMap(({ note }) => (note === undefined ? [] : [unsaid(note, score)]));
    return [{ period: score.name, why: score.why, notes: [...new Set(notes)].filter((note) => note !== '') }];
  });
}

/** What the goal of a row read in the texts that decided and are no longer the present one. */
export function readings(row: readonly (PeriodScore | undefined)[]): Reading[] {
  const scores = row.flatMap((score) => score ?? []);
  return [...Map.groupBy(scores, ({ asked }) => asked)].flatMap(([sentence, [first, ...others]]) => {
    if (sentence === undefined || first === undefined) return [];
    const last = others.at(-1);
    return [
      {
        sentence,
        periods: last ? `${shortPeriod(first)} to ${shortPeriod(last).replace(/^by /, '')}` : shortPeriod(first),
      },
    ];
  });
}

/** A note of an excepted period begins with the words of the exception, which the reason has told already. */
function unsaid(note: string, { state, why }: PeriodScore): string {
  const [mark = ''] = state === 'excepted' ? (/^\s*excepted:\s*/i.exec(note) ?? []) : [];
  if (mark === '') return note.trim();
  const words = note.slice(mark.length);
  const told = why.slice(why.indexOf(': ') + 2).replace(/\.$/, '');
  const repeats = words.toLowerCase().startsWith(told.toLowerCase());
  return repeats ? words.slice(told.length).replace(/^[\s.,;:]+/, '') : words;
}
