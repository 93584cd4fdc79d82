import type { Plain } from '../../snapshot/snapshot.ts';
import type { Matter } from '../matter.ts';
import { schemaField } from '../renames.ts';
import { readingOf } from '../values/same-value.ts';
import { aroundChange } from './around.ts';
import { sayItem } from './item.ts';
import { partyNames } from './parties.ts';
import { thingName } from './thing.ts';
import { quoted, sentence, withArticle } from './words.ts';

/**
 * What happened, in the words of the table: “For the cancellation of the agreement, the notice before the end is now 60
 * days instead of 30 days.” Of a list: “For MQL, “competitors” is a new case that does not count.”
 */
export function plainSentence(matter: Matter): string {
  const { difference, row } = matter;
  const thing = isItself(matter) ? '' : `for ${thingName(matter)}, `;
  const [before, after] = readings(matter);
  if (row.is === 'name' && before !== undefined && after !== undefined) {
    return sentence(`${before} is now called ${after}.`);
  }
  const isOfList =
    difference.field.endsWith('/*') && !keyed.test(difference.field) && (before === undefined || after === undefined);
  if (isOfList && after !== undefined) return sentence(`${thing}${after} is ${withArticle(`new ${row.called}`)}.`);
  if (isOfList && before !== undefined) return sentence(`${thing}${before} is no longer ${withArticle(row.called)}.`);
  const subject = `${thing}${subjectOf(matter)}`;
  if (before === undefined && after === undefined) return sentence(`${subject} empty.`);
  if (before === undefined) return sentence(`${subject} now ${after}; there was none before.`);
  if (after === undefined)
    return sentence(`${subject} no longer stated: ${row.many ? 'they were' : 'it was'} ${before}.`);
  return sentence(`${subject} now ${after} instead of ${before}.`);
}

/** Places whose entries stand under a key each: the calls of a follow-up, a cell of the grid. */
const keyed = /\/(?:when|attempts|cells)\/\*$/;

/** “For first contact, the time is written differently and means the same: “4 working hours”.” */
export function sameSentence(matter: Matter): string {
  const { row, difference } = matter;
  const { after, field } = difference;
  const words = typeof after === 'string' ? quoted(after) : sayItem(field, after);
  const mean = row.many ? 'mean' : 'means';
  const thing = isItself(matter) ? '' : `for ${thingName(matter)}, `;
  return sentence(`${thing}${subjectOf(matter)} written differently and ${mean} the same: ${words}.`);
}

/** Whether what differs is what its thing is called by: a title, the sentence of a goal, an entry that came whole. */
function isItself(matter: Matter): boolean {
  const { row, difference, here } = matter;
  if (row.is === 'heading' || row.is === 'party-name') return true;
  if (here.term === undefined && /^[^/]+\/\*$/.test(difference.field)) return true;
  const words = difference.after ?? difference.before;
  return typeof words === 'string' && thingName(matter).endsWith(quoted(words, 70));
}

/** “the target is”, “what is counted is”, “the working days are”. */
function subjectOf(matter: Matter): string {
  const { row, difference } = matter;
  const called = difference.field === 'goals/*/statement' && isItself(matter) ? 'goal' : row.called;
  const article = /^wh(?:at|o) /.test(called) ? '' : 'the ';
  return `${article}${called} ${row.many ? 'are' : 'is'}`;
}

/** What stood and stands there, read by its kind: “30 days”; words in quotation marks. undefined where nothing does. */
export function readings(matter: Matter): readonly [string | undefined, string | undefined] {
  const { difference, here } = matter;
  const { before, after, field } = difference;
  const { value: kinds = [], ref = [] } = schemaField(here.file?.kind, field) ?? {};
  if (ref.includes('party')) return [sayParties(matter, before), sayParties(matter, after)];
  if (typeof before === 'string' && typeof after === 'string' && kinds.length === 0 && !isNumber(before)) {
    return aroundChange(before, after);
  }
  const read = (plain: Plain | undefined) => {
    if (plain === undefined || plain === null) return undefined;
    if (typeof plain !== 'string') return sayItem(field, plain);
    const reading = readingOf(kinds, plain) ?? '';
    const isAddress = kinds.includes('url') || kinds.includes('path');
    return (kinds.length > 0 && !isAddress) || isNumber(reading) ? reading : quoted(reading);
  };
  return [read(before), read(after)];
}

/** The names of parties by their ids; roles and other names as they are written. */
function sayParties(matter: Matter, plain: Plain | undefined): string | undefined {
  const names = (Array.isArray(plain) ? plain : [plain]).filter((each) => typeof each === 'string');
  return names.length === 0 ? undefined : partyNames(matter, names);
}

function isNumber(text: string): boolean {
  return /^[−-]?[\d.,]+$/.test(text);
}
