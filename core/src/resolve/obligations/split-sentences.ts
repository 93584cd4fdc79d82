import type { Range } from '../../read/index.ts';

/**
 * The sentences of a block, in order, without the spaces between them. A point ends no sentence in a number, behind a
 * short form (“e.g.”, “Dr.”, “No. 5”), in a time of day that goes on (“9 a.m. on Monday”), and within quotation marks
 * or brackets.
 * @param text words on one line.
 */
export function sentencesOf(text: string): Range[] {
  const hidden = asidesOf(text);
  const found: Range[] = [];
  let start = 0;
  for (const stop of text.matchAll(stops)) {
    const end = stop.index + stop[0].length;
    if (hidden.some((aside) => stop.index > aside.start && end < aside.end)) continue;
    if (!isEnd(text.slice(Math.max(start, stop.index - 24), stop.index), stop[0], text.slice(end + 1, end + 25)))
      continue;
    found.push({ start, end });
    start = end + 1;
  }
  return start < text.length ? [...found, { start, end: text.length }] : found;
}

/** What may end a sentence: a mark, with quotation marks and brackets behind it; and the dot of a list that was pasted. */
const stops = /[.?!…]+["”’»)\]]*(?= )|(?<=.)(?= [•▪] )/g;

/** Stretches in quotation marks or brackets, however the sentence goes on behind them. */
function asidesOf(text: string): Range[] {
  return [...text.matchAll(/“[^“”]{0,400}”|(?<![\p{L}\p{N}])"[^"]{0,400}"|\([^()]{0,400}\)/gu)].map(
    ({ index, 0: words }) => ({ start: index, end: index + words.length }),
  );
}

function isEnd(before: string, mark: string, after: string): boolean {
  const begins = /^["“'‘([]*[\p{Lu}\p{N}$€£¥]/u.test(after);
  if (mark === '') return true;
  if (!begins) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  if (/(?:^|[\s(])[ap]\.m$/i.test(before)) return !goesOn.test(after);
  if (/(?:^|[\s(“"])(?:no|nos|p|pp|fig|sec|art|vol)$/i.test(before)) return !/^\p{N}/u.test(after);
  return !shortForms.test(before);
}

/** What follows a time of day: “9 a.m. CET”, “9 a.m. Monday”, “5 p.m. Paris time”. */
const goesOn =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b(?!s\b)(?! (?:will|must|shall|is|are|has|have|commits?|owes?)\b)|\p{L}+ time\b)/u;

/** Short forms that stand before a word; an initial (“J. Orrin”) is one too. */
const shortForms =
  /(?:^|[\s(“"])(?:e\.g|i\.e|cf|vs|approx|ca|incl|excl|resp|dept|mr|mrs|ms|dr|prof|st|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})$/iu;
