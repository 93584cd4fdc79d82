import type { Consequence, GoalScore, PartScore, PeriodScore, Scorecard } from '../../score/index.ts';
import { forJson } from '../escape.ts';

/** What `sla status --format json` prints; its JSON Schema is `scorecard`. Paths count from the handbook's root. */
export function statusJson(scorecards: readonly Scorecard[]): string {
  return forJson({ version: formatVersion, scorecards: scorecards.map(scorecardData) });
}

/** Raised when a program that reads the report would have to change. */
const formatVersion = 1;

/** A scorecard as data for JSON: what is not there is null. */
export function scorecardData(scorecard: Scorecard): object {
  const { agreement, title, at, version, parties, standing, sentence, goals, consequences, review } = scorecard;
  return {
    agreement,
    title,
    at,
    version: version ?? null,
    parties: parties.map(({ id, name }) => ({ id, name })),
    standing,
    sentence,
    goals: goals.map(goalData),
    consequences: consequences.map(consequenceData),
    review: { due: review.due ?? null, isOverdue: review.isOverdue, broughtForward: review.broughtForward ?? null },
  };
}

function goalData(goal: GoalScore): object {
  const { key, name, statement, owners, isCurrent, binding, asks, counts, missesInARow } = goal;
  return {
    key,
    name,
    statement,
    owners,
    isCurrent,
    binding,
    asks,
    periods: goal.periods.map(periodData),
    latest: goal.latest === undefined ? null : periodData(goal.latest),
    counts,
    missesInARow,
    missesLeft: goal.missesLeft ?? null,
    trend: goal.trend ?? null,
    runRate: goal.runRate ?? null,
  };
}

function periodData(score: PeriodScore): object {
  const { period, name, state, due, why, rows } = score;
  return {
    unit: period.unit,
    from: period.from,
    until: period.until,
    name,
    state,
    version: score.version ?? null,
    target: score.target ?? null,
    amount: score.amount ?? null,
    attainment: score.attainment ?? null,
    share: score.share ?? null,
    parts: score.parts.map(partData),
    due,
    why,
    asked: score.asked ?? null,
    rows: rows.map(({ file, line, note }) => ({ file, line, note: note ?? null })),
  };
}

function partData({ name, target, amount, state }: PartScore): object {
  return { name, target, amount: amount ?? null, state };
}

function consequenceData(consequence: Consequence): object {
  const { kind, then, goal, because, since, by, state, sentence } = consequence;
  return {
    kind,
    then,
    version: consequence.version ?? null,
    goal,
    because,
    since,
    by,
    actBy: consequence.actBy ?? null,
    state,
    overSince: consequence.overSince ?? null,
    sentence,
  };
}
