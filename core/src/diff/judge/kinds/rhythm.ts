import { parseTarget } from '../../../parse/index.ts';
import type { Plain } from '../../snapshot/snapshot.ts';
import { textAt } from '../books/plain.ts';
import type { Direction } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { plainSentence, readings } from '../say/sentences.ts';
import { thingName } from '../say/thing.ts';
import { sentence } from '../say/words.ts';
import { dayInPeriod, daysOfPeriod, timesAYear } from '../values/rates.ts';
import { material, mirrored } from '../verdicts.ts';

/** How often something is done: more often is more to do, or for the most that is allowed, less of a limit. */
export function judgeRhythm(matter: Matter): Verdict {
  const { difference, row } = matter;
  const oftener = row.is === 'rhythm' ? (row.more ?? 'different') : 'stricter';
  const { before, after } = difference;
  if (before === undefined || after === undefined) {
    const coming: Direction = oftener === 'different' ? 'different' : 'stricter';
    return material('by-when', before === undefined ? coming : mirrored(coming), plainSentence(matter));
  }
  const later = laterInPeriod(before, after);
  if (later !== undefined && row.is === 'day')
    return material('by-when', later ? 'weaker' : 'stricter', plainSentence(matter));
  const [then, now] = [before, after].map((plain) => (typeof plain === 'string' ? timesAYear(plain) : undefined));
  const known = then !== undefined && now !== undefined && then !== now;
  const direction = known ? (now > then ? oftener : mirrored(oftener)) : 'different';
  return material('by-when', direction, sayMove(matter));
}

/** The period that a goal is counted over. The same amount in a shorter one is more: 560 a month, 560 a quarter. */
export function judgePeriod(matter: Matter): Verdict {
  const { before, after } = matter.difference;
  const [then, now] = [before, after].map((plain) => (typeof plain === 'string' ? daysOfPeriod(plain) : undefined));
  if (then === undefined || now === undefined || then === now) {
    return material('by-when', 'different', plainSentence(matter));
  }
  return material('by-when', directionOf(matter, now > then), sayMove(matter));
}

/** Whether a day that comes in every period comes later in it now; undefined where that cannot be said. */
function laterInPeriod(before: Plain, after: Plain): boolean | undefined {
  const [then, now] = [before, after].map((plain) => (typeof plain === 'string' ? dayInPeriod(plain) : undefined));
  return then === undefined || then.of !== now?.of || then.day === now.day ? undefined : now.day > then.day;
}

function directionOf(matter: Matter, longer: boolean): Direction {
  const target = parseTarget(textAt(matter.here.goal?.fields, 'target') ?? '');
  if (!target.ok || target.value.comparator === 'between') return 'different';
  const { comparator, quantity } = target.value;
  // A share or a length of time says the same of a month as of a quarter.
  if (quantity.kind === 'percent' || quantity.kind === 'duration' || comparator === 'exactly') return 'different';
  const floor = comparator === 'at-least' || comparator === 'more-than';
  return floor === longer ? 'weaker' : 'stricter';
}

/** “Pipeline review is now every 2 weeks instead of every Monday.” */
function sayMove(matter: Matter): string {
  // A limit is no rhythm: nothing has to come that often.
  if (matter.difference.field.endsWith('/at-most')) return plainSentence(matter);
  const [then, now] = readings(matter);
  const verb = matter.row.is === 'period' ? 'is now counted' : 'now comes';
  return sentence(`${thingName(matter)} ${verb} ${now} instead of ${then}.`);
}
