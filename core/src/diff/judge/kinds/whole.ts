import { parseDuration, parseTarget } from '../../../parse/index.ts';
import type { Plain } from '../../snapshot/snapshot.ts';
import { isList, isMap, plainAt, textAt } from '../books/plain.ts';
import type { Direction } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { sayItem } from '../say/item.ts';
import { partyNames } from '../say/parties.ts';
import { plainSentence } from '../say/sentences.ts';
import { thingName } from '../say/thing.ts';
import { sentence } from '../say/words.ts';
import { compareLengths, dayHoursOf } from '../values/compare-lengths.ts';
import { compareTargets } from '../values/compare-targets.ts';
import { saysAlready } from '../values/said-already.ts';
import { clarifying, material, mirrored } from '../verdicts.ts';

/** Something that came or went whole: a goal, a commitment, an exception, a block of them. */
export function judgeWhole(matter: Matter): Verdict {
  const { before, after } = matter.difference;
  if (isClockSaid(matter, after ?? before ?? null)) return clarifying('said-already', sayMove(matter));
  if (before !== undefined && after !== undefined) return material('new-duty', 'different', plainSentence(matter));
  const coming = directionOf(matter, after ?? before ?? null);
  const next = matter.row.ordered && stoodBefore(matter) ? nextOf(matter) : undefined;
  // What stands behind it in the list comes later now, or sooner: the first that fits decides.
  if (next !== undefined) return material('order-decides', 'different', `${sayMove(matter)} ${sayPlace(matter, next)}`);
  if (before === undefined) return material('new-duty', coming, sayMove(matter));
  return material('duty-gone', mirrored(coming), sayMove(matter));
}

/** Something that must come along, or a reason that may be given. */
export function judgeDemand(matter: Matter): Verdict {
  const { difference, row } = matter;
  const more = row.more ?? 'different';
  const { before, after } = difference;
  const direction = before === undefined ? more : after === undefined ? mirrored(more) : 'different';
  return material('how-much', direction, plainSentence(matter));
}

/** Whether a clock that came or went says no more than the sentence of its goal: how soon, by the usual calendar. */
function isClockSaid({ difference, before, after }: Matter, clock: Plain): boolean {
  const within = textAt(clock, 'within');
  if (difference.field !== 'goals/*/clock' || !isMap(clock) || within === undefined) return false;
  const isAll = Object.keys(clock).every((key) => key === 'within' || (key === 'calendar' && clock[key] === 'default'));
  return (
    isAll &&
    [before, after].every(({ goal }) => goal !== undefined && saysAlready(goal.statement, within, ['duration']))
  );
}

/** The entry behind it in the list; undefined where it is the last one. */
function nextOf({ here }: Matter): Plain | undefined {
  const at = here.steps?.at(-1);
  if (here.steps === undefined || typeof at !== 'number') return undefined;
  return plainAt(here.file?.fields, [...here.steps.slice(0, -1), at + 1]);
}

/** Whether its list stood there before and stands there still: in a new one nothing comes later than it did. */
function stoodBefore({ here, before, after }: Matter): boolean {
  const { steps } = here;
  if (steps === undefined) return false;
  const isInside = typeof steps[1] === 'number' && steps.length > 2;
  return [before, after].every(({ file, item }) => {
    const list = isInside ? plainAt(item, steps.slice(2, -1)) : plainAt(file?.fields, steps.slice(0, -1));
    return isList(list) && list.length > 0;
  });
}

function sayPlace({ difference, row }: Matter, next: Plain): string {
  const name = sayItem(difference.field, next);
  return difference.kind === 'added'
    ? `It stands before the ${row.called} ${name}.`
    : `The ${row.called} ${name} takes its place.`;
}

/** What it means that it comes. For a row of cases the goal itself tells, which holds for these cases without it. */
function directionOf(matter: Matter, plain: Plain): Direction {
  const more = matter.row.more ?? 'different';
  return matter.difference.field === 'goals/*/by-segment/*' ? ofSegment(matter, plain) : more;
}

function ofSegment({ here }: Matter, row: Plain): Direction {
  const goal = here.goal?.fields;
  const found = new Set<Direction>();
  for (const key of ['within', 'limit']) {
    const [own, general] = [parseDuration(textAt(row, key) ?? ''), parseDuration(textAt(goal, 'clock', key) ?? '')];
    if (!own.ok || !general.ok) continue;
    const change = compareLengths(general.value, own.value, dayHoursOf(here.book));
    if (change !== 'same' && change !== 'close')
      found.add(change === 'less' ? 'stricter' : change === 'more' ? 'weaker' : 'different');
  }
  const [own, general] = [parseTarget(textAt(row, 'target') ?? ''), parseTarget(textAt(goal, 'target') ?? '')];
  if (own.ok && general.ok) {
    const isShare = own.value.comparator !== 'between' && own.value.quantity.kind === 'percent';
    const change = isShare ? compareTargets(general.value, own.value, undefined) : 'narrower';
    if (change !== 'same') found.add(change === 'narrower' ? 'stricter' : change === 'wider' ? 'weaker' : 'different');
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'different';
}

/** “New goal of Marketing: “Deliver 40 opportunities every quarter”.” */
function sayMove(matter: Matter): string {
  const { difference, row, owe, get } = matter;
  const { field, before, after } = difference;
  // The grid and the points are one of a kind in an agreement: “The cap on points is gone” says whose it is.
  const isDeep = !/^[^/]+(?:\/\*)?$|^(?:qualification|scoring)\//.test(field);
  const inside = isDeep ? ` of ${thingName(matter)}` : '';
  const of = row.more === 'weaker' || row.ordered ? 'for' : 'of';
  // A whole block concerns everybody; so does a party that comes.
  const isTold =
    inside === '' && owe.length > 0 && field.includes('/') && !/^(?:parties|qualification|scoring)/.test(field);
  const who = isTold ? ` ${of} ${partyNames(matter, owe)}` : inside;
  if (field === 'needs/*' && get.length > 0) return sayNeed(matter);
  const whom = get.length === 0 ? '' : ` to ${partyNames(matter, get)}`;
  const words = sayItem(field, after ?? before);
  if (before === undefined) return sentence(`new ${row.called}${who}${whom}: ${words}.`);
  return sentence(`the ${row.called}${who}${whom} ${row.many ? 'are' : 'is'} gone: ${words}.`);
}

/** “New need of Sales, for Marketing to meet: “Read access to the pipeline”.” */
function sayNeed(matter: Matter): string {
  const { difference, owe, get } = matter;
  const words = sayItem(difference.field, difference.after ?? difference.before);
  const who = `of ${partyNames(matter, get)}, for ${partyNames(matter, owe)} to meet`;
  return difference.before === undefined ? `New need ${who}: ${words}.` : `The need ${who}, is gone: ${words}.`;
}
