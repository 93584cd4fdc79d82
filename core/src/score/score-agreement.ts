import type { IsoDate, ResultValue } from '../parse/index.ts';
import { consequencesOf } from './follow/consequences.ts';
import { goalNames } from './follow/goal-name.ts';
import { goalScore } from './follow/goal-score.ts';
import { type HeldReview, reviewDue } from './follow/review-due.ts';
import type { ScoredLine } from './follow/scored-line.ts';
import { standingOf } from './follow/standing.ts';
import { scorePeriod } from './judge/score-period.ts';
import { type GoalLine, goalLines } from './plan/goal-lines.ts';
import { type PeriodAt, periodFinder } from './plan/named-period.ts';
import { planPeriods } from './plan/plan-periods.ts';
import { rowsByLine } from './plan/rows-by-line.ts';
import { type Timeline, timelineOf } from './plan/timeline.ts';
import type { Scorecard } from './scorecard.ts';
import type { ScoringText } from './scoring-text.ts';
import { beginOf, textOn } from './text-on.ts';

/** What an agreement is scored from. */
export interface ScoreSource {
  /** Its texts, the newest first; at least one. One that was written after the day plays no part. */
  readonly texts: readonly ScoringText[];
  /** Its values, in any order. One for days that are still to come plays no part. */
  readonly results: readonly ResultValue[];
  /** The reviews that were held of it. */
  readonly reviews: readonly HeldReview[];
  /** The day it is told for. */
  readonly at: IsoDate;
}

/** Where the two sides of an agreement stand on a day: each value by the text in force in its period. */
export function scoreAgreement({ texts, results, reviews, at }: ScoreSource): Scorecard {
  const known = texts.filter(({ authored }) => authored === undefined || authored <= at);
  const timeline = timelineOf(known);
  const inForce = timeline.on(at).text;
  const lead = inForce ?? textOn(at, known) ?? known[0] ?? texts[0];
  const ordered = lead === undefined ? [] : [lead, ...known.filter((text) => text !== lead && text.binds)];
  const lines = goalLines(ordered);
  const rows = rowsByLine(
    lines,
    results.filter(({ period }) => period.until <= at),
    timeline,
    known,
  );
  const periodAt = periodFinder();
  const nameOf = goalNames(lines);
  const scored = lines.map((line) => scoreLine(line, rows.get(line) ?? [], { timeline, at, periodAt }));
  const consequences = consequencesOf(scored, timeline, at);
  const goals = scored
    .map((line) => goalScore(line, { inForce, consequences, timeline, nameOf, periodAt, at }))
    .filter(({ isCurrent, periods }) => isCurrent || periods.length > 0);
  const review = reviewDue(inForce, reviews, consequences, at);
  const counted = [...rows.values()].some((each) => each.length > 0);
  return {
    agreement: lead?.agreement ?? '',
    title: lead?.title ?? '',
    at,
    version: inForce?.version,
    parties: lead?.parties ?? [],
    ...standingOf({
      inForce,
      lead,
      begins: nextBegin(known.length > 0 ? known : texts, at),
      goals,
      consequences,
      isEmpty: !counted,
      at,
    }),
    goals,
    consequences,
    review,
  };
}

/** The first day after another on which a text that binds begins; undefined where none does. */
function nextBegin(texts: readonly ScoringText[], at: IsoDate): IsoDate | undefined {
  const days = texts.flatMap((text) => (text.binds ? (beginOf(text) ?? []) : []));
  return days.filter((day) => day > at).sort()[0];
}

function scoreLine(
  line: GoalLine,
  rows: readonly ResultValue[],
  planning: { readonly timeline: Timeline; readonly at: IsoDate; readonly periodAt: PeriodAt },
): ScoredLine {
  const planned = planPeriods(line, rows, planning);
  const scored = planned.map((each) => ({ planned: each, score: scorePeriod(each, { rows, ...planning }) }));
  return { line, rows, scored };
}
