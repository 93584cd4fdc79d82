import type { Range } from '../../../read/index.ts';
import { type NumberBand, numberBand } from '../number-band.ts';
import { sameName } from '../same-thing.ts';
import { type Passage, termNameOf } from './passage.ts';

/** A band of numbers that a text gives to something: “Middle-sized means 300 to 2,000 staff”. */
export interface BandClaim {
  readonly passage: Passage;
  readonly band: NumberBand;
  readonly text: string;
  readonly range: Range;
  /** What it is the band of, as a name that can be compared. */
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
  const found = [...passage.text.matchAll(bandPattern)];
  const [match] = found;
  if (match === undefined || found.length > 1) return [];
  const label = labelOf(passage, match.index);
  const band = numberBand(match[1] ?? '');
  if (label === undefined || band === undefined) return [];
  const range = passage.placeOf({ start: match.index, end: match.index + (match[1] ?? '').length });
  const list = passage.isItem ? `${passage.file.path}#${passage.group}` : undefined;
  return [{ passage, band, text: match[1] ?? '', range, label, measure: measureIn(match[2] ?? ''), list }];
}

const bandPattern =
  /(?<![\d.,])((?:(?:more than|over|above|under|fewer than|less than|up to|at least|from) )?\d[\d,.]*(?<=\d)(?:(?: to | ?[–-] ?)\d[\d,.]*(?<=\d)| (?:and up|or more|and more|and above|or fewer|or less))|(?:more than|over|above|under|fewer than|less than|up to|at least) \d[\d,.]*(?<=\d))(?: (\p{Ll}[\p{L}-]*))?/giu;

/** Words that tell that a name is one of several sizes. */
const sizeWord =
  /\b(?:small|smaller|middle|medium|mid|large|larger|big|micro|enterprise|smb|sme|strategic|segment|tier|band|class|grade|size|sized)\b/i;

function labelOf(passage: Passage, before: number): string | undefined {
  if (passage.path?.at(-1) === 'means') {
    const name = termNameOf(passage);
    return name !== undefined && sizeWord.test(name) ? labelName(name) : undefined;
  }
  const said =
    /^(?:(?:An?|The|Our) )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?::| [–—-]| means| is| are| has| have| covers?| runs?| counts?)[^.]{0,30}$/u.exec(
      passage.text.slice(0, before).trimEnd(),
    );
  const label = said?.[1];
  return label !== undefined && sizeWord.test(label) ? labelName(label) : undefined;
}

function rowBands(passage: Passage, cells: readonly Range[]): BandClaim[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const name = passage.text.slice(first.start, first.end);
  const isSized = sizeWord.test(`${name} ${passage.header[0] ?? ''} ${passage.heading?.text ?? ''}`);
  return rest.flatMap((cell, at) => {
    const text = passage.text.slice(cell.start, cell.end);
    const band =
      isSized && bandCell.test(text) ? numberBand(text.replace(/^from /i, '').replace(scaleWord, '')) : undefined;
    if (band === undefined) return [];
    const scale = scaleWord.exec(text)?.[1]?.toLowerCase() ?? '';
    const list = `${passage.file.path}#${passage.group}#${at}#${scale}`;
    const above = passage.header[at + 1] ?? '';
    const measure =
      `${measureIn(above) ?? measureIn(/\p{Ll}+$/u.exec(text)?.[0] ?? '') ?? ''} ${scale}`.trim() || undefined;
    return [{ passage, band, text, range: passage.placeOf(cell), label: labelName(name), measure, list }];
  });
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
