import { parseTimeOfDay, type TimeOfDay } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { sameName } from '../same-thing.ts';
import type { Passage } from './passage.ts';
import { clock, spokenHoursIn } from './spoken-hours.ts';

/** When somebody opens or closes, as a text says it. */
export interface HourClaim {
  readonly passage: Passage;
  readonly edge: 'opens' | 'closes';
  readonly time: TimeOfDay;
  readonly text: string;
  readonly range: Range;
  /** Who opens, in words that can be compared. */
  readonly label: string;
}

/** The opening and closing times in one passage; those of single days and seasons are left alone. */
export function hourClaimsIn(passage: Passage): HourClaim[] {
  if (!/\d/.test(passage.text) || isForSomeDays(passage.text)) return [];
  return passage.cells === undefined ? sentenceHours(passage) : rowHours(passage, passage.cells);
}

function isForSomeDays(text: string): boolean {
  return single.test(text.replace(/\bmon(?:days?)? ?(?:to|through|[–-]) ?fri(?:days?)?\b/gi, ''));
}

const single =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|holidays?|january|february|march|april|june|july|august|september|october|november|december|by (?:chat|e-?mail|phone)|was|were|meets?|meeting|summer|winter|eve|except|exceptions?|if|until 20\d\d)\b/i;

const spoken = new RegExp(
  `^(?:.*[,:;] )?(?:the |our )?((?:(?!(?:is|are)\\b)[\\p{L}-]+ ){1,3}?)(?:opens?(?: (?:its|their) doors)?|starts|is open|are open|is staffed|is reachable|is closed|are closed|closes|shuts|picks up the phone|takes calls|answers calls)(?: (?:before|after|from|between|at|again at|only at|until|every day from|daily from))? ${clock}(?: on (?:weekdays|working days|business days))?(?: (?:to|until|and|and (?:closes|finishes|ends|stops) at) ${clock})?(?! \\p{L}*(?:calls|minutes)\\b)`,
  'iu',
);

/** “Business hours are 9:00 to 17:00” speaks of the handbook's own calendar. */
const general = new RegExp(
  `^(?:our |the )?(business|working|office|opening) hours (?:are|run)(?: from)? ${clock}(?: to | until | ?[–-] ?)${clock}`,
  'iu',
);

function generalHours(passage: Passage): HourClaim[] {
  const match = general.exec(passage.text);
  const [whole = '', , from = '', until = ''] = match ?? [];
  if (match === null) return [];
  const start = whole.indexOf(from, whole.indexOf('hours'));
  return [
    ...claim(passage, 'opens', { start, end: start + from.length }, calendarLabel),
    ...claim(passage, 'closes', { start: whole.length - until.length, end: whole.length }, calendarLabel),
  ];
}

/** The name under which the calendar of a handbook is compared, if it has only one. */
export const calendarLabel = 'business hours';

function sentenceHours(passage: Passage): HourClaim[] {
  const inGeneral = generalHours(passage);
  if (inGeneral.length > 0) return inGeneral;
  const told = spokenHoursIn(passage.text);
  if (told !== undefined) {
    return [
      ...edgeClaim(passage, 'opens', told.from, told.label),
      ...edgeClaim(passage, 'closes', told.until, told.label),
    ];
  }
  const match = spoken.exec(passage.text);
  if (match === null) return [];
  const [whole, label = '', first = '', last] = match;
  const isClosing =
    (/\b(?:closes|shuts|until)\b/i.test(whole) || /\bclosed after\b/i.test(whole)) && last === undefined;
  const at = whole.lastIndexOf(last === undefined ? first : `${first} `) + match.index;
  return [
    ...claim(passage, isClosing ? 'closes' : 'opens', { start: at, end: at + first.length }, label),
    ...(last === undefined
      ? []
      : claim(
          passage,
          'closes',
          { start: match.index + whole.length - last.length, end: match.index + whole.length },
          label,
        )),
  ];
}

function edgeClaim(passage: Passage, edge: HourClaim['edge'], found: Range | undefined, label: string): HourClaim[] {
  return found === undefined ? [] : claim(passage, edge, found, label);
}

const cellHours = new RegExp(`^${clock}(?: to | until | ?[–-] ?)${clock}$`, 'i');

const oneTime = new RegExp(`^${clock}$`, 'i');

const edgeNames: readonly (readonly [HourClaim['edge'], RegExp])[] = [
  ['opens', /^(?:opens?(?: at)?|opening(?: time)?|open from)$/i],
  ['closes', /^(?:closes?(?: at)?|closing(?: time)?|open (?:until|till|to))$/i],
];

/** What a column of times is called; “from” and “to” say it only where the table is about hours. */
function columnName({ header, heading }: Passage, at: number): string {
  const name = header[at] ?? '';
  const isShort = /^(?:from|to|until|till)$/i.test(name);
  const isAboutHours = /\b(?:hours|open|opening|staffed)\b/i.test(`${heading?.text ?? ''} ${header[0] ?? ''}`);
  return isShort && isAboutHours ? `open ${name.toLowerCase()}` : name;
}

function rowHours(passage: Passage, cells: readonly Range[]): HourClaim[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const label = passage.text.slice(first.start, first.end);
  return rest.flatMap((cell, at) => {
    // A column for Saturdays says nothing of other days.
    if (isForSomeDays(passage.header[at + 1] ?? '')) return [];
    const written = passage.text.slice(cell.start, cell.end);
    const edge = edgeNames.find(([, name]) => name.test(columnName(passage, at + 1)))?.[0];
    if (edge !== undefined && oneTime.test(written)) return claim(passage, edge, cell, label);
    const match = cellHours.exec(written);
    const about = `${label} ${passage.header[at + 1] ?? ''} ${passage.heading?.text ?? ''}`;
    if (match === null || !/\b(?:open|opens|opening|hours|staffed|times?|desk|office|line)\b/i.test(about)) return [];
    const [, from = '', until = ''] = match;
    return [
      ...claim(passage, 'opens', { start: cell.start, end: cell.start + from.length }, label),
      ...claim(passage, 'closes', { start: cell.end - until.length, end: cell.end }, label),
    ];
  });
}

function claim(passage: Passage, edge: HourClaim['edge'], found: Range, label: string): HourClaim[] {
  const text = passage.text.slice(found.start, found.end);
  const time = timeOf(edge === 'closes' ? inTheEvening(text, passage.text.slice(0, found.start)) : text);
  return time === undefined
    ? []
    : [{ passage, edge, time, text, range: passage.placeOf(found), label: sameName(label) }];
}

function timeOf(text: string): TimeOfDay | undefined {
  return parseTimeOfDay(/^\d{1,2}$/.test(text) ? `${text}:00` : text.replace(/(\d)\.(\d)/, '$1:$2'));
}

/** “9 to 5”: the second time is one in the evening. @param before the words before it. */
function inTheEvening(text: string, before: string): string {
  const from = /(\d{1,2})(?:[:.]\d\d)?(?: ?a\.?m\.?)? ?(?:[–-]|\b(?:to|until|till|and|through)) ?$/i.exec(before)?.[1];
  const hour = /^(\d{1,2})(?:[:.]\d\d)?$/.exec(text)?.[1];
  if (from === undefined || hour === undefined || Number(hour) >= Number(from) || Number(hour) >= 12) return text;
  return text.replace(/^\d{1,2}/, String(Number(hour) + 12));
}
