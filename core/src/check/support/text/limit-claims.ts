import { parseNumber } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { subjectOfLimit } from './limit-subjects.ts';
import { type Limit, nounName } from './limits.ts';
import type { Passage } from './passage.ts';

/** A number with its side, as a text writes it: “at least 8 machines”. */
export interface LimitClaim {
  readonly passage: Passage;
  /** What is counted, as a name that can be compared. */
  readonly noun: string;
  /** Whose limit it is, as a name that can be compared; undefined where the words do not say. */
  readonly subject: string | undefined;
  readonly side: Limit['side'];
  readonly amount: number;
  readonly text: string;
  /** The figure. */
  readonly range: Range;
}

/** The limits that one passage writes. */
export function limitClaimsIn(passage: Passage): LimitClaim[] {
  const { text } = passage;
  if (!/\d/.test(text) || !side.test(text) || /\b(?:example|used to|formerly|instead|if)\b/i.test(text)) return [];
  const pattern = passage.cells === undefined ? written : bare;
  return [...text.matchAll(pattern)].flatMap((match): LimitClaim[] => {
    const [whole, before = '', figure = '', behind = '', named = '', after = ''] = match;
    const noun = named === '' ? columnOf(passage, match.index) : named;
    if (noun === '') return [];
    const words = `${before} ${behind} ${after}`.toLowerCase();
    const which = /least|minimum|no fewer|from|more than|over|or more|and more|and up/.test(
      words.replace('no more than', ''),
    )
      ? 'least'
      : /most|maximum|no more than|up to|fewer|under|less/.test(words)
        ? 'most'
        : undefined;
    const number = parseNumber(figure);
    if (which === undefined || number === undefined) return [];
    const strict = /^(?:more than|over)$/i.test(before) ? 1 : /^(?:fewer than|under)$/i.test(before) ? -1 : 0;
    const start = match.index + whole.indexOf(figure, before.length);
    return [
      {
        passage,
        noun: nounName(noun),
        subject: subjectOfLimit(passage, { start: match.index, end: match.index + whole.length }),
        side: which,
        amount: number + strict,
        text: whole,
        range: passage.placeOf({ start, end: start + figure.length }),
      },
    ];
  });
}

/** Words that make a number a limit; few sentences have one. */
const side = /\b(?:least|minimum|maximum|fewer|from|more|over|most|up|under|less)\b/i;

const written =
  /(?:\b(at least|a minimum of|no fewer than|from|more than|over|at most|a maximum of|no more than|up to|fewer than|under) )?(\d[\d,]*)( or more| and more| or fewer| or less)? ([\p{L}-]+)(?: (or more|and more|and up|at least|or fewer|or less|at most))?/giu;

/** In a row, what is counted may stand above the number. */
const bare = new RegExp(written.source.replace(' ([\\p{L}-]+)(?:', '(?: (?!or |and )([\\p{L}-]+))?(?:'), written.flags);

function columnOf({ cells = [], header }: Passage, at: number): string {
  const column = cells.findIndex(({ start, end }) => start <= at && at < end);
  const name = header[column] ?? '';
  return /^[\p{L}-]+$/u.test(name) ? name : '';
}
