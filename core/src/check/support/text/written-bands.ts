import { type NumberBand, numberBand } from '../number-band.ts';

/** A band of numbers as it stands in a text: “at least 5,000 euros and not more than 40,000 euros”. */
export interface WrittenBand {
  readonly band: NumberBand;
  readonly text: string;
  readonly start: number;
  /** The word that says what is counted; empty where there is none. */
  readonly unit: string;
}

/** The only band of a text; undefined where there is none, and where there are several. */
export function onlyBandIn(text: string): WrittenBand | undefined {
  const [match, second] = text.matchAll(pattern);
  if (match === undefined || second !== undefined) return undefined;
  const { said = '', unit = '', inner = '', low, high } = match.groups ?? {};
  const band = low === undefined || high === undefined ? plainBand(said, inner) : joined(low, high);
  return band && { band, text: said, start: match.index, unit: inner || unit };
}

/** The band of a text that holds nothing else, such as a cell: “from 200, below 800”. */
export function wholeBand(text: string): NumberBand | undefined {
  const written = onlyBandIn(text);
  return written?.text === text && written.unit === '' ? written.band : numberBand(text.replace(/^from /i, ''));
}

const figure = '\\d[\\d,.]*(?<=\\d)';
const least = '(?:more than|over|above|at least|from|(?:no|not) (?:less|fewer) than)';
const most = '(?:less than|fewer than|under|below|up to|at most|(?:no|not) more than)';
const behind = '(?:and up|or more|and more|and above|or fewer|or less)';
const unit = '\\p{Ll}[\\p{L}-]*';

const pattern = new RegExp(
  `(?<![\\d.,])(?<said>${[
    `(?<low>${least} ${figure})(?: (?!and\\b|but\\b)${unit})?(?:,| and| but|, but) (?<high>${most} ${figure})`,
    `between ${figure} and ${figure}`,
    `(?:(?:${least}|${most}) )?${figure}(?:(?: to | ?[–-] ?)${figure}| ${behind})`,
    `${figure} (?!and |or |to )(?<inner>${unit}) ${behind}`,
    `(?:${least.replace('|from', '')}|${most}) ${figure}`,
  ].join('|')})(?: (?<unit>${unit}))?`,
  'giu',
);

/** @param inner what stands between the figure and the words behind it: “75 vans or more”. */
function plainBand(said: string, inner: string): NumberBand | undefined {
  return numberBand(inner === '' ? said : said.replace(` ${inner} `, ' '));
}

/** A band whose ends are told one after the other. */
function joined(low: string, high: string): NumberBand | undefined {
  const [from, to] = [numberBand(low.replace(/^from (.*)$/i, 'at least $1')), numberBand(high)];
  if (from === undefined || to === undefined || from.kind !== to.kind || from.low > to.high) return undefined;
  return { kind: from.kind, low: from.low, lowOpen: from.lowOpen, high: to.high, highOpen: to.highOpen };
}
