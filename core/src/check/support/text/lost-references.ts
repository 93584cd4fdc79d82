import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';

/** Words that send the reader to something above or below on the same page: “the bar explained above”. */
export interface PlaceReference {
  readonly passage: Passage;
  readonly noun: string;
  /** The row of a table that the words name; undefined where they mean the whole thing. */
  readonly row: string | undefined;
  readonly side: 'above' | 'below';
  readonly text: string;
  readonly range: Range;
}

/** The references of one passage of the body; those in the keys stand beside what they mean. */
export function placeReferencesIn(passage: Passage): PlaceReference[] {
  const { text } = passage;
  if (passage.path !== undefined || !quick.test(text)) return [];
  const found = new Map<number, PlaceReference>();
  for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const { noun = '', side = '', row } = match.groups ?? {};
    if (isQuoted(text, match.index) || [...found.keys()].some((at) => Math.abs(at - match.index) < 30)) continue;
    const range = passage.placeOf({ start: match.index, end: match.index + match[0].length });
    const isAbove = /^(?:above|preceding|previous|earlier|before)$/i.test(side);
    found.set(match.index, {
      passage,
      noun: row === undefined ? noun.toLowerCase() : 'row',
      row,
      side: isAbove ? 'above' : 'below',
      text: match[0],
      range,
    });
  }
  return [...found.values()];
}

const quick = /\b(?:above|below|following|preceding|follows|further down|earlier|overleaf)\b/i;

const things = '(?<noun>table|list|bar|threshold|limit|score|formula|diagram|figure|chart|checklist)';
const shown = '(?:explained|given|named|shown|described|set|set out|listed|stated|defined|mentioned|drawn|introduced)';
/** What follows words for a place when they are none: “below the fold”, “above average”. */
const notPlace = '(?! (?:\\d|the|an?|which|average|zero|this|that|our|your|all|any|each|every)\\b)';

/** Things that stand above only where the words say that they were given there: “a discount above” may be a higher one. */
const given =
  '(?:number of (?<noun>\\p{L}{3,20}))|(?:[\\p{L}-]+ )?(?<noun>cut-off|quota|discount|fee|allowance|surcharge)';
const rowName = '["“]?(?<row>(?:(?!in\\b|of\\b)[\\p{L}-]+ ){0,2}?[\\p{L}-]+)["”]?';

/** Only what can be seen stands in “the following table”: a limit that follows may be one of time. */
const patterns: readonly RegExp[] = [
  `\\bthe (?:row|line|entry) (?:(?:for|on|about|called) )?(?:the |our )?${rowName} (?:in|of) the table(?: ${shown})? (?<side>above|below)\\b`,
  `\\bthe (?:${given}) (?:that (?:is|are|was|were) )?${shown} (?:further )?(?<side>above|below)\\b`,
  `\\bthe (?:[\\p{L}-]+ )?${things}(?: (?:that is |which is )?${shown})?(?: (?:right|just|further))? (?<side>above|below)\\b${notPlace}`,
  `\\b(?:see|in|from|use|by|per) (?<noun>table|list|diagram|figure|chart|checklist) (?<side>above|below)\\b${notPlace}`,
  '\\b(?:in|see|from|use|with|by) the (?<side>following|preceding) (?<noun>table|list|diagram|chart|checklist)\\b',
  '\\bthe (?<side>following|preceding) (?<noun>table|diagram|chart|checklist)\\b',
  '\\bthe (?<noun>table|list|diagram|chart|checklist) (?:that|which) (?<side>follows)\\b(?! (?:on|in|at|from)\\b)',
  '\\b(?<side>below) (?:is|are|you (?:will )?find|stands|comes) (?:an? |the )(?:[\\p{L}-]+ )?(?<noun>table|list|diagram|chart|checklist)\\b',
  `\\bthe (?<noun>table|list|diagram|chart|checklist)(?: ${shown})? (?<side>further down|overleaf)\\b`,
  `\\bthe ${things} ${shown} (?<side>earlier)\\b(?! (?:in|on|by)\\b)`,
].map((source) => new RegExp(source, 'giu'));

/** Whether a place lies between quotation marks: then somebody else's words are told. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}
