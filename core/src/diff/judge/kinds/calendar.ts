import { parseHours, parseWeekdays } from '../../../parse/index.ts';
import type { AgreementBook } from '../books/agreement-book.ts';
import { calendarReach } from '../calendar-reach.ts';
import type { Direction, PartyEffect, Reach } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { sayPlaces } from '../say/reach.ts';
import { plainSentence } from '../say/sentences.ts';
import { material, mirrored } from '../verdicts.ts';

/**
 * Working days and hours, the financial year, the currency: what lengths of time, periods and amounts are counted in. More
 * working time lets limits in working time pass sooner on the wall, so they are harder to keep.
 */
export function judgeCalendar(matter: Matter): Verdict {
  const { before, after, difference } = matter;
  const reaches = calendarReach(matter);
  const direction = directionOf(difference.field, difference.before, difference.after);
  const agreements = reaches.flatMap(({ agreement }) => {
    return after.book.agreements.get(agreement) ?? before.book.agreements.get(agreement) ?? [];
  });
  const message = `${plainSentence(matter)}${sayPlaces(matter, reaches)}`;
  const effects = effectsOf(agreements, reaches, direction);
  return { ...material('working-time', effects.length === 0 ? 'none' : direction, message), effects, reaches };
}

function effectsOf(
  agreements: readonly AgreementBook[],
  reaches: readonly Reach[],
  direction: Direction,
): readonly PartyEffect[] {
  const parties = new Set<string>();
  for (const agreement of agreements) {
    const keys = reaches.find((reach) => reach.agreement === agreement.id)?.goals ?? [];
    const owners = agreement.goals.filter(({ key }) => keys.includes(key)).flatMap((goal) => goal.owners);
    for (const party of owners.length > 0 ? owners : agreement.parties.map(({ id }) => id)) parties.add(party);
  }
  return [...parties].map((party) => ({ party, direction }));
}

function directionOf(field: string, before: unknown, after: unknown): Direction {
  if (/holidays(?:\/\*)?$/.test(field)) {
    if (before === undefined) return 'weaker';
    return after === undefined ? 'stricter' : 'different';
  }
  if (typeof before !== 'string' || typeof after !== 'string') return 'different';
  const more = field.endsWith('/days')
    ? moreDays(before, after)
    : field.endsWith('/hours')
      ? moreHours(before, after)
      : 0;
  return more === 0 ? 'different' : more > 0 ? 'stricter' : mirrored('stricter');
}

/** Above zero where days were only added, below it where some only went, and zero otherwise. */
function moreDays(before: string, after: string): number {
  const [then, now] = [parseWeekdays(before), parseWeekdays(after)];
  if (!then.ok || !now.ok || then.value.length === now.value.length) return 0;
  const grows = then.value.every((day) => now.value.includes(day));
  const shrinks = now.value.every((day) => then.value.includes(day));
  return grows ? 1 : shrinks ? -1 : 0;
}

function moreHours(before: string, after: string): number {
  const [then, now] = [parseHours(before), parseHours(after)];
  if (!then.ok || !now.ok) return 0;
  const grows = now.value.from <= then.value.from && now.value.until >= then.value.until;
  const shrinks = now.value.from >= then.value.from && now.value.until <= then.value.until;
  return grows === shrinks ? 0 : grows ? 1 : -1;
}
