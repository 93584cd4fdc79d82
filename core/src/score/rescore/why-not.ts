import { dequal } from 'dequal';
import { describePeriod, type Target } from '../../parse/index.ts';
import type { ScoredGoal, ScoringText } from '../scoring-text.ts';
import { isOneThing } from './mentions.ts';

/** A goal, and the text that it stands in. */
export interface GoalInText {
  readonly goal: ScoredGoal;
  readonly text: Pick<ScoringText, 'calendars'>;
}

/** Why two texts cannot be held against each other. */
export interface NotComparable {
  readonly why: string;
  /** Whether the newer text can judge the numbers all the same, only not period by period beside the older one. */
  readonly alone: boolean;
}

/** Why a number that was recorded for a goal as it was says nothing about it as it is; undefined where it does. */
export function whyNotComparable(then: GoalInText, proposed: GoalInText): NotComparable | undefined {
  const [was, is] = [then.goal, proposed.goal];
  const why =
    otherMeasure(was.metric, is.metric) ??
    otherBase(was.of, is.of) ??
    otherUnit(was.target, is.target) ??
    otherClock(then, proposed);
  if (why !== undefined) return { why, alone: false };
  const time = otherTime(was, is);
  return time === undefined ? undefined : { why: time, alone: true };
}

/** A plain sentence names what it counts in more words than a field does. */
function otherMeasure(was: string | undefined, is: string | undefined): string | undefined {
  if (was === undefined || is === undefined || isOneThing(was, is)) return undefined;
  return `It counts “${is}”, and the numbers of then are about “${was}”.`;
}

function otherBase(was: string | undefined, is: string | undefined): string | undefined {
  if (was === undefined || is === undefined || plain(was) === plain(is)) return undefined;
  return `It is a share of “${is}”, and the numbers of then are about “${was}”.`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function otherUnit(was: Target | undefined, is: Target | undefined): string | undefined {
  const [then, now] = [was && unitOf(was), is && unitOf(is)];
  if (then === undefined || now === undefined || then === now) return undefined;
  return `Its target is ${now}, and what was recorded is ${then}.`;
}

function unitOf(target: Target): string {
  const { kind } = target.comparator === 'between' ? target.low : target.quantity;
  return { money: 'an amount of money', percent: 'a share', duration: 'a length of time', count: 'a number' }[kind];
}

function otherTime(was: ScoredGoal, is: ScoredGoal): string | undefined {
  if (was.per === undefined && is.per === undefined) {
    return was.from === is.from ? undefined : 'It is counted from another day on, so the sums are not the same.';
  }
  if (dequal(was.per, is.per)) return undefined;
  return `It is counted ${timeOf(is)}, and was counted ${timeOf(was)}.`;
}

function timeOf({ per, by }: ScoredGoal): string {
  if (per !== undefined) return describePeriod(per);
  return by === undefined ? 'without a period' : `until a day (${by})`;
}

function otherClock(then: GoalInText, proposed: GoalInText): string | undefined {
  const [was, is] = [then.goal.clock, proposed.goal.clock];
  const why = 'Only shares were recorded, not the times behind them.';
  if (was === undefined && is === undefined) return undefined;
  if (was === undefined) return `Its time is measured by a clock that was not there then. ${why}`;
  if (is === undefined) return `The clock that its time was measured by is gone. ${why}`;
  // What its words mean is judged where texts are compared: here are the figures.
  if (!dequal({ ...was, starts: undefined }, { ...is, starts: undefined })) return `Its clock has changed. ${why}`;
  return dequal(hoursOf(then), hoursOf(proposed)) ? undefined : `Its working hours have changed. ${why}`;
}

/** Holidays are left out: a calendar gets those of the next year every year. */
function hoursOf({ goal, text }: GoalInText) {
  const calendar = text.calendars.find(({ id }) => id === goal.clock?.calendar);
  return calendar && { timeZone: calendar.timeZone, days: calendar.days, hours: calendar.hours };
}
