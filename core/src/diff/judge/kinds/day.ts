import { parseDate, parseFiscalPeriod, periodDeadline } from '../../../parse/index.ts';
import type { Direction } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { partyNames } from '../say/parties.ts';
import { plainSentence, readings } from '../say/sentences.ts';
import { thingName } from '../say/thing.ts';
import { sentence } from '../say/words.ts';
import { fiscalYearStart } from '../values/fiscal-year.ts';
import { material, mirrored } from '../verdicts.ts';
import { judgeRhythm } from './rhythm.ts';

/** A day or a period. A deadline that comes is stricter, a later one weaker; a first day is only another one. */
export function judgeDay(matter: Matter): Verdict {
  const { difference, row, before, after } = matter;
  const later = row.more ?? 'different';
  if (difference.before === undefined || difference.after === undefined) {
    const coming: Direction = later === 'weaker' ? 'stricter' : 'different';
    return material('by-when', difference.before === undefined ? coming : mirrored(coming), plainSentence(matter));
  }
  const [then, now] = [dayOf(difference.before, before), dayOf(difference.after, after)];
  if (then === undefined || now === undefined) return judgeRhythm(matter);
  const direction = then === now ? 'different' : now > then ? later : mirrored(later);
  return material('by-when', direction, sayMove(matter));
}

/** The day that a date or a period with its year names, in ISO form, so that texts compare as days do. */
function dayOf(plain: unknown, { book }: Matter['before']): string | undefined {
  if (typeof plain !== 'string') return undefined;
  const date = parseDate(plain);
  if (date.ok) return date.value.date;
  const period = parseFiscalPeriod(plain);
  return period.ok ? periodDeadline(period.value, fiscalYearStart(book)) : undefined;
}

/** “Marketing now has until 31 December 2026 instead of 30 September 2026 for new business.” */
function sayMove(matter: Matter): string {
  const { owe, row } = matter;
  const [then, now] = readings(matter);
  if (row.more !== 'weaker' || owe.length === 0) return plainSentence(matter);
  const has = owe.length > 1 ? 'have' : 'has';
  return sentence(`${partyNames(matter, owe)} now ${has} until ${now} instead of ${then} for ${thingName(matter)}.`);
}
