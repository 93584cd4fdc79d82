import type { Range } from '../../../read/index.ts';
import type { NumberBand } from '../number-band.ts';
import { sameName } from '../same-thing.ts';
import { type Passage, termNameOf } from './passage.ts';
import { onlyBandIn, wholeBand } from './written-bands.ts';

/** A band of numbers that a text gives to something: “Middle-sized means 300 to 2,000 staff”. */
export interface BandClaim {
  readonly passage: Passage;
  readonly band: NumberBand;
  readonly text: string;
  readonly range: Range;
  /** What it is the band of, as a name that can be compared; empty where a table goes by its bands. */
  readonly label: string;
  /** What is counted, as far as the words say. */
  readonly measure: string | undefined;
  /** Equal for the bands of one column or one list; undefined for a sentence by itself. */
  readonly list: string | undefined;
}

/** The bands of one passage: the cells of a row, or the one band of an item or a sentence. */
export function bandClaimsIn(passage: Passage): BandClaim[] {
  if (!/\d/.test(passage.text)) return [];
  if (passage.cells !== undefined) return rowBands(passage, passage.cells);
  if (passage.path?.at(-1) !== 'means' && !sizeWord.test(passage.text)) return [];
  const written = onlyBandIn(passage.text);
  const label = written && labelOf(passage, written.start);
  if (written === undefined || label === undefined || isTime.test(written.unit)) return [];
  const { band, text, start, unit } = written;
  const measure = measureIn(unit);
  const range = passage.placeOf({ start, end: start + text.length });
  return [{ passage, band, text, range, label, measure, list: listOf(passage, label, measure) }];
}

/** How long something takes is no size. */
const isTime =
  /^(?:(?:business|working|calendar) )?(?:minutes?|hours?|days?|weeks?|months?|years?|business|working|calendar)$/i;

/** The items of one list, and the sizes that one page defines of the same thing: “Small order”, “Large order”. */
function listOf(passage: Passage, label: string, measure: string | undefined): string | undefined {
  if (passage.isItem) return `${passage.file.path}#${passage.group}`;
  if (passage.path?.[0] !== 'definitions') return undefined;
  const sized = /^(?:small|middle|medium|mid size|mid sized|large|big|smaller|larger) (.+)$/.exec(label)?.[1];
  return sized === undefined ? undefined : `${passage.file.path}#definitions#${sized}#${measure ?? ''}`;
}

/** Words that tell that a name is one of several sizes. */
const sizeWord =
  /\b(?:small|smaller|middle|medium|mid|large|larger|big|micro|enterprise|smb|sme|strategic|segment|tier|band|class|grade|size|sized)\b/i;

function labelOf(passage: Passage, at: number): string | undefined {
  if (passage.path?.at(-1) === 'means') {
    const name = termNameOf(passage);
    return name !== undefined && sizeWord.test(name) ? labelName(name) : undefined;
  }
  const before = passage.text.slice(0, at).trimEnd();
  const said =
    understood.exec(before) ??
    /^(?:(?:An?|The|Our) )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?::| [–—-]| means| is| are| has| have| covers?| runs?| counts?)[^.]{0,30}$/u.exec(
      before,
    );
  const label = said?.[1];
  return label !== undefined && sizeWord.test(label) ? labelName(label) : undefined;
}

/** “By a mid-size practice we understand one that runs” */
const understood =
  /^(?:By|With) (?:an? |the |our )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:we (?:understand|mean)|is meant|are meant)\b[^.]{0,30}$/u;

function rowBands(passage: Passage, cells: readonly Range[]): BandClaim[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const name = passage.text.slice(first.start, first.end);
  const isSized = sizeWord.test(`${name} ${passage.header[0] ?? ''} ${passage.heading?.text ?? ''}`);
  const column = firstColumn(passage, first);
  if (column !== undefined) return [column];
  return rest.flatMap((cell, at) => {
    const text = passage.text.slice(cell.start, cell.end);
    const band = isSized && bandCell.test(text) ? wholeBand(text.replace(scaleWord, '')) : undefined;
    if (band === undefined) return [];
    const scale = scaleWord.exec(text)?.[1]?.toLowerCase() ?? '';
    const list = `${passage.file.path}#${passage.group}#${at}#${scale}`;
    const above = passage.header[at + 1] ?? '';
    const measure =
      `${measureIn(above) ?? measureIn(/\p{Ll}+$/u.exec(text)?.[0] ?? '') ?? ''} ${scale}`.trim() || undefined;
    return [{ passage, band, text, range: passage.placeOf(cell), label: labelName(name), measure, list }];
  });
}

/** A table may go by the band itself: “| 200 to 800 | Trade |”. What it gives a band is no name of a size. */
function firstColumn(passage: Passage, cell: Range): BandClaim | undefined {
  const above = passage.header[0] ?? '';
  const text = passage.text.slice(cell.start, cell.end);
  if (above === '' || !/^\D*\d[^:]*$/.test(text) || !bandCell.test(text)) return undefined;
  if (noMeasure.test(above) || observed.test(`${passage.header.join(' ')} ${passage.heading?.text ?? ''}`))
    return undefined;
  const band = wholeBand(text);
  if (band === undefined || isSpanOfYears(band)) return undefined;
  const list = `${passage.file.path}#${passage.group}#rows`;
  return { passage, band, text, range: passage.placeOf(cell), label: '', measure: undefined, list };
}

/** Columns whose numbers are places, or times that meet at a point. */
const noMeasure =
  /\b(?:time|when|hours?|shift|clock|days?|weeks?|months?|years?|quarters?|seasons?|minutes?|pages?|slides?|steps?|phases?|chapters?|period|date|no|number|#)\b/i;

/** A table of what was seen decides nothing. */
const observed =
  /\b(?:results?|rate|average|median|seen|so far|measured|last|past|history|observed|won|lost|share of|was|were|how many|statistics|chart|20\d\d)\b/i;

function isSpanOfYears({ low, high }: NumberBand): boolean {
  return [low, high].every((end) => !Number.isFinite(end) || (end >= 1900 && end <= 2100));
}

/** “1 to 5 million” and “6 to 40 million” are read in millions, so that nothing lies between them. */
const scaleWord = / (thousand|million|billion)\b/i;

/** A cell that holds a band and nothing else; a length of time is another matter. */
const bandCell = /^(?!.*\b(?:hours?|minutes?|days?|weeks?|months?|years?|am|pm)\b)(?!.*\d:\d).*\d/i;

function labelName(label: string): string {
  return sameName(label).replace(/ (?:firm|companie|company|businesse|business|customer|account|client)$/, '');
}

function measureIn(words: string): string | undefined {
  const word = /\p{L}+/u.exec(words)?.[0].toLowerCase();
  if (word === undefined || /^(?:and|or|in|of|per|at|to|is|are|from|more|less|fewer|up)$/.test(word)) return undefined;
  return staff.test(word) ? 'staff' : sameName(word);
}

const staff = /^(?:staff|people|employees?|heads?|headcount|workers?|persons?|size)$/;
