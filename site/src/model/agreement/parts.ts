import { type Agreement, field, type Goal, type Range, type Term } from '@living-sla/core';
import { packed } from '../pages-of-lists.ts';

/**
 * Which page of an agreement something stands on. It is told from the text alone, before anything is drawn, so that links
 * can be made first. A part that would be too long for one page goes on in a second one: `goals`, `goals-2`, …
 */
export type PartOf<Thing> = ReadonlyMap<Thing, string>;

/** The names of the parts that are cut by what stands in them. The others are cut when they are made. */
export const partNames = {
  goals: 'goals',
  times: 'response-times',
  words: 'words',
  text: 'in-words',
  funnel: 'figures',
  people: 'people',
} as const;

/** Things that stand on one page, and the name of that page. */
export interface Part<Thing> {
  readonly part: string;
  readonly things: readonly Thing[];
}

/** The goals of an agreement, page by page. There is always one page, so that links have somewhere to lead. */
export function goalParts({ goals }: Agreement): Part<Goal>[] {
  return filled(partNames.goals, goals, (goal) => sizeOf(goal.node.range));
}

/** The goals whose time is measured, page by page. */
export function clockParts({ goals }: Agreement): Part<Goal>[] {
  return filled(partNames.times, goals.filter(hasClock), (goal) => sizeOf(goal.node.range));
}

/** Whether the time of a goal is measured. */
export function hasClock(goal: Goal): boolean {
  return field(goal.node, 'clock')?.kind === 'map';
}

/** The words that are defined on the pages of an agreement, page by page. */
export function termParts(terms: readonly Term[]): Part<Term>[] {
  return filled(partNames.words, terms, ({ node }) => sizeOf(node.range));
}

/** A stretch of an agreement's text: whole sections between two headings. */
export interface TextPart {
  readonly part: string;
  readonly range: Range;
  /** The anchors of the headings in it. */
  readonly slugs: readonly string[];
}

/** The text below the keys, page by page; it is only cut before a heading that stands in nothing else. */
export function textParts({ file }: Agreement): TextPart[] {
  const { headings } = file.parts;
  const { length } = file.text;
  const inside = ({ start, end }: Range) =>
    headings.filter(({ range }) => range.start >= start && range.start < end).map(({ slug }) => slug);
  const starts = length > longText ? topHeadings(file) : [];
  const stretches = [0, ...starts].map((start, at) => ({ start, end: starts[at] ?? length }));
  // Before the first heading stand the keys as well: they weigh nothing here.
  const weigh = ({ start, end }: Range) => (start === 0 ? 0 : (end - start) * markupOfProse);
  return filled(partNames.text, stretches, weigh).map(({ part, things }) => {
    const range = { start: things[0]?.start ?? 0, end: things.at(-1)?.end ?? length };
    return { part, range, slugs: inside(range) };
  });
}

/** About how many characters of markup a character of prose becomes. */
const markupOfProse = 1.5;

/** A file that is shorter than this is not looked into: its text fits on a page. */
const longText = 14_000;

function topHeadings(file: Agreement['file']): number[] {
  const { children } = file.body.tree();
  return children.flatMap((node) => (node.type === 'heading' ? [node.position?.start.offset ?? 0] : [])).slice(1);
}

/** The part of the text that a heading stands in; undefined where there is no such heading. */
export function partOfHeading(agreement: Agreement, slug: string): string | undefined {
  return textParts(agreement).find(({ slugs }) => slugs.includes(slug))?.part;
}

/** Where each thing stands. */
export function partOfEach<Thing>(parts: readonly Part<Thing>[]): PartOf<Thing> {
  return new Map(parts.flatMap(({ part, things }) => things.map((thing) => [thing, part] as const)));
}

/** The name of the nth page of a part. */
export function pageOfPart(part: string, at: number): string {
  return at === 0 ? part : `${part}-${at + 1}`;
}

/** About how many characters of markup a page of a part may hold. */
const mostOnPage = 24_000;

/** Fills one page after the other. There is always one, so that links have somewhere to lead. */
export function filled<Thing>(
  name: string,
  things: readonly Thing[],
  weigh: (thing: Thing) => number,
  most: number = mostOnPage,
): Part<Thing>[] {
  const pages = packed(things, weigh, most);
  return (pages.length === 0 ? [[]] : pages).map((each, at) => ({ part: pageOfPart(name, at), things: each }));
}

/** What a list or a mapping of an author becomes as markup: its keys are short, and every one of them gets a frame. */
function sizeOf({ start, end }: Range): number {
  return 800 + 2.4 * (end - start);
}
