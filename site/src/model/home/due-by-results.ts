import type { IsoDate } from '@living-sla/core';
import type { Scorecard } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import { lastDue } from '../scorecard/standing.ts';
import { listed } from '../sentences.ts';
import type { Due } from './due-in-agreement.ts';

/** What the results of an agreement make due: remedies with a day, and values that nobody has recorded. */
export function dueByResults(scorecard: Scorecard): Due[] {
  return [...remedies(scorecard), ...missingValues(scorecard)];
}

function remedies({ agreement, title, consequences }: Scorecard): Due[] {
  return consequences.flatMap((each): Due[] =>
    each.state !== 'running' || each.actBy === undefined
      ? []
      : [{ kind: 'Remedy', day: each.actBy, what: each.then, address: addresses.scorecard(agreement), where: title }],
  );
}

/** One line for all values of an agreement that were due on the same day. */
function missingValues({ agreement, title, goals, standing }: Scorecard): Due[] {
  if (standing === 'no results' || standing === 'not in force') return [];
  const byDay = new Map<IsoDate, string[]>();
  for (const goal of goals.filter(({ isCurrent, binding }) => isCurrent && binding)) {
    const score = lastDue(goal);
    if (score?.state !== 'unknown' || score.amount !== undefined) continue;
    byDay.set(score.due, [...(byDay.get(score.due) ?? []), score.name]);
  }
  return [...byDay].map(([day, names]) => ({
    kind: 'Value',
    day,
    what: `Record ${names.length === 1 ? 'a value' : `${names.length} values`} of ${listed([...new Set(names)])}`,
    address: addresses.scorecard(agreement),
    where: title,
  }));
}
