import { parseNumber } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';

/** The lead score from which something happens, as a text says it: “It sends leads from 25 points on to the desk”. */
export interface ScoreClaim {
  readonly passage: Passage;
  readonly score: number;
  readonly text: string;
  readonly range: Range;
}

/** The score that one sentence names as the bar. Points that a rule gives, and other scores, are none. */
export function scoreClaimsIn(passage: Passage): ScoreClaim[] {
  const { text, path } = passage;
  if (!/\d/.test(text) || !about.test(text) || other.test(text) || path?.[0] === 'scoring') return [];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const figure = match?.[1];
    const score = figure === undefined ? undefined : parseNumber(figure);
    if (match === null || figure === undefined || score === undefined) continue;
    const start = match.index + match[0].indexOf(figure);
    const found = { start, end: start + figure.length };
    return [{ passage, score, text: figure, range: passage.placeOf(found) }];
  }
  return [];
}

const about = /\b(?:points?|scores?|thresholds?|bar|cut-?off|pass mark)\b/i;

const other =
  /\?|\b(?:health|satisfaction|promoter|survey|used to|formerly|previously|no longer|until \d{4}|example|e\.g|gives?|gave|worth|adds?|plus|minus|falls?|below|less|at most|cap|ceiling|average|if)\b/i;

const patterns = [
  /\b(?:threshold|bar|cut-?off|pass mark|minimum score)(?: [\p{L}-]+){0,5}? (?:is|of|at|stands at|lies at|are) (\d{1,4})\b/iu,
  /\b(?:bar|threshold|cut-?off) of (\d{1,4})\b/i,
  /\b(?:reach(?:es)?|hits?|passes|crosses|exceeds) (?:a (?:lead )?score of )?(?:at least )?(\d{1,4})\b(?: points?)?(?![\d%])/i,
  /\b(?:from|at|above|with|has|have|over) (?:a (?:lead )?score of )?(?:at least )?(\d{1,4}) points? (?:or more|and up|and more|on|onwards|upwards?)\b/i,
  /\b(?:routes?|sends?|hands?|passes|calls?|assigns?|goes|go)\b[^.;]{0,60}\b(?:from|at|with|above|over) (?:at least )?(\d{1,4}) points?\b/i,
  /\b(?:lead )?scores? of (?:at least )?(\d{1,4})\b(?: points?)? (?:or more|and up|on|upwards?)\b/i,
  /\b(\d{1,4}) points (?:or more|and more|and up|and above|upwards?)\b/i,
];
