import type { Range } from '../../../read/index.ts';
import type { Passage } from './passage.ts';

/** Words that send the reader to something above or below on the same page: “the bar explained above”. */
export interface PlaceReference {
  readonly passage: Passage;
  readonly noun: string;
  readonly side: 'above' | 'below';
  readonly text: string;
  readonly range: Range;
}

/** The references of one passage of the body; those in the keys stand beside what they mean. */
export function placeReferencesIn(passage: Passage): PlaceReference[] {
  if (passage.path !== undefined || !/\b(?:above|below)\b/i.test(passage.text)) return [];
  return [...passage.text.matchAll(pattern)]
    .filter((match) => !isQuoted(passage.text, match.index))
    .map((match) => {
      const [text, noun = '', side = ''] = match;
      const found = { start: match.index, end: match.index + text.length };
      return {
        passage,
        noun: noun.toLowerCase(),
        side: side.toLowerCase() as 'above' | 'below',
        text,
        range: passage.placeOf(found),
      };
    });
}

const pattern =
  /\bthe (?:[\p{L}-]+ )?(table|list|bar|threshold|limit|score|formula|diagram|figure|chart|checklist)(?: (?:that is |which is )?(?:explained|given|named|shown|described|set|set out|listed|stated|defined|mentioned|drawn))?(?: (?:right|just|further))? (above|below)\b(?! (?:\d|the|an?|which|average|zero|this|that)\b)/giu;

/** Whether a place lies between quotation marks: then somebody else's words are told. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}
