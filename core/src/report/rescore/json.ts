import type { NotRescored, Rescore } from '../../score/index.ts';

/** A re-scoring as data for JSON: what is not there is null. Its JSON Schema is `rescore` in `common`. */
export function rescoreData(rescore: Rescore): object {
  const { agreement, version, span, sentence, tally, goals, parties, consequences, left, doubts } = rescore;
  return {
    agreement,
    version: version ?? null,
    from: span.from,
    until: span.until,
    sentence,
    tally,
    goals: goals.map(({ key, statement, owners, asks, tally: own, kept, differs, periods }) => ({
      goal: key,
      statement,
      owners,
      asks,
      tally: own,
      kept,
      differs,
      periods: periods.map(({ name, from, until, reached, was, would }) => ({
        name,
        from,
        until,
        reached,
        was: was.state,
        would: would.state,
      })),
    })),
    parties: parties.map(({ party, outcome }) => ({ party, outcome })),
    consequences: consequences.map(({ kind, goal, because, was, would, sentence: told }) => ({
      kind,
      goal,
      because,
      was: was ?? null,
      would: would ?? null,
      sentence: told,
    })),
    left: left.map(leftData),
    doubts: doubts.map(leftData),
  };
}

function leftData({ goal, statement, periods, why }: NotRescored): object {
  return { goal, statement, periods, why };
}
