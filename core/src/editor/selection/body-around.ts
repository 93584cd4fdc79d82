import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { touches } from '../at-offset.ts';
import { sentencesAround } from './sentences-around.ts';
import { trimmed } from './trimmed.ts';

/** What of a body lies around an offset in it, the outermost first. */
export function bodyAround({ body, parts, text }: ParsedFile, offset: number): Range[] {
  const range = trimmed(text, body.range);
  const heading = parts.headings.find((each) => touches(each.range, offset));
  const components = parts.components.filter((each) => touches(each.range, offset)).map((each) => each.range);
  const blocks = parts.blocks.filter((each) => touches(each.range, offset)).map((each) => each.range);
  const surrounding = [...components, ...blocks].sort((one, other) => other.end - other.start - (one.end - one.start));
  const innermost = heading?.range ?? blocks.at(-1);
  const sentences = innermost === undefined ? [] : sentencesAround(text, innermost, offset);
  return [
    range,
    ...sectionsAround(parts.headings, text, offset),
    ...(heading ? [heading.range] : surrounding),
    ...sentences,
  ];
}

type Headings = ParsedFile['parts']['headings'];

/** The sections that an offset lies in, the outermost first: each from its heading to the next one that is not below it. */
function sectionsAround(headings: Headings, text: string, offset: number): Range[] {
  const last = headings.findLastIndex(({ range }) => range.start <= offset);
  const sections: Range[] = [];
  let above = Number.POSITIVE_INFINITY;
  for (let at = last; at >= 0 && above > 1; at--) {
    const { depth, range } = headings[at] as Headings[number];
    if (depth >= above) continue;
    above = depth;
    const next = headings.find((other, place) => place > last && other.depth <= depth);
    sections.unshift(trimmed(text, { start: range.start, end: next?.range.start ?? text.length }));
  }
  return sections;
}
