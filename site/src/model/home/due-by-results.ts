import type { Agreement, IsoDate } from '@living-sla/core';
import type { Scorecard } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import { makeClaims } from '../anchors.ts';
import { lastDue } from '../scorecard/standing.ts';
import { listed } from '../sentences.ts';
import { concerned, type Due, ofAll } from './due-in-agreement.ts';

/** What the results of an agreement make due: remedies with a day, and values that nobody has recorded. */
export function dueByResults(scorecard: Scorecard, agreement: Agreement): Due[] {
  return [...remedies(scorecard, agreement), ...missingValues(scorecard, agreement)];
}

function remedies({ title, consequences }: Scorecard, agreement: Agreement): Due[] {
  const claim = makeClaims();
  return consequences.flatMap((each): Due[] => {
    if (each.state !== 'running' || each.actBy === undefined) return [];
    return [
      {
        kind: 'Remedy',
        day: each.actBy,
        what: each.then,
        address: addresses.scorecard(agreement.id),
        where: title,
        // What was set off on another day is another remedy.
        id: claim(`${agreement.id}/remedy/${each.goal}/${each.since}`),
        agreements: [agreement.id],
        parties: concerned(each.by, [agreement]),
      },
    ];
  });
}

/** One line for all values of an agreement that were due on the same day. */
function missingValues({ title, goals, standing }: Scorecard, agreement: Agreement): Due[] {
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
    address: addresses.scorecard(agreement.id),
    where: title,
    id: `${agreement.id}/values/${day}`,
    ...ofAll(agreement),
  }));
}
