import { type Duration, type FoundValue, scanValues } from '../../../parse/index.ts';

/** A length of time as it is written in a sentence; “a month” is mostly a period. */
export const lengthPattern =
  /(?:\d\)?|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety))[ -](?:(?:business|working|calendar|consecutive)[ -])?(?:minute|min|hour|hr|day|week|month)s?\b|\ban? (?:(?:business|working) )?(?:minute|hour|day)\b|\bhalf an? \w+|\bsame (?:business |working )?day\b|\b(?:first|next|following) (?:business|working) day\b|\bon the (?:very )?day (?:it|they|of)\b|\bEOD\b|\bend of (?:the )?(?:business |working )?day\b/i;

/** The lengths of time in a text. Only what stands around a unit of time is read: what tells a limit is near to it. */
export function lengthsOfTimeIn(text: string): FoundValue[] {
  const [first, ...others] = [...text.matchAll(/\b(?:minute|min|hour|hr|day|week|month)s?\b|\bEOD\b/gi)];
  if (first === undefined) return [];
  const from = Math.max(0, text.lastIndexOf(' ', first.index - near));
  const last = others.at(-1) ?? first;
  const until = Math.min(text.length, last.index + last[0].length + near);
  const found = scanValues(text.slice(from, until))
    .filter(({ kind }) => kind === 'duration')
    .map((value) => ({ ...value, range: { start: value.range.start + from, end: value.range.end + from } }));
  return [...found, ...daysOfArrival(text)];
}

/** “On the day it arrives” is the same day. */
function daysOfArrival(text: string): FoundValue[] {
  const match = onArrival.exec(text);
  if (match === null) return [];
  const range = { start: match.index, end: match.index + match[0].length };
  return [
    { kind: 'duration', range, value: { form: 'same-day' } satisfies Duration, role: 'response-time' } as FoundValue,
  ];
}

const onArrival =
  /\bon the (?:very )?day (?:(?:it|they) (?:arrives?|comes? in|reach(?:es)? us|is received|are received)|of (?:its|their|the) (?:arrival|receipt))\b/i;

const near = 60;

/** The first share that a text names, in percent; undefined where it names none. */
export function percentIn(text: string): number | undefined {
  const figure = /(\d+(?:\.\d+)?) ?(?:%|percent\b)/.exec(text)?.[1];
  return figure === undefined ? undefined : Number(figure);
}

/** Whether the words around a length of time make it a limit: those that the reader of values knows, and “content with 12 hours”. */
export function isLimit({ role, range, value }: FoundValue, text: string): boolean {
  if (role === 'response-time') return true;
  const [before, after] = [text.slice(0, range.start), text.slice(range.end)];
  if ((value as Duration).form !== 'span') return true;
  if (allowed.test(text.slice(0, range.start))) return true;
  return (
    (/\b(?:content|fine|satisfied|happy) with (?:just |only )?$|\b(?:takes?|is|are|gets?|has|have|need|needs|allow|allows|require|requires) (?:up to |at most |just |only )?$/i.test(
      before,
    ) &&
      (/^['’]? (?:notice|warning)|^ (?:ahead|in advance|at most|before|after|of|is enough|suffice)|^[.]?$/i.test(
        after,
      ) ||
        /with (?:just |only )?$/.test(before))) ||
    /^['’] (?:notice|warning)|^ (?:ahead|in advance|is enough|are enough|suffice)/i.test(after)
  );
}

/** “The time allowed for ringing back an enquiry is”; a time that was measured is none. */
const allowed =
  /\b(?:time (?:allowed|permitted|limit)|limit|deadline|maximum|longest (?:time|wait)) (?:for|to|on|of) [^,;:]{3,60} (?:is|are) (?:at most |only |just )?$/i;
