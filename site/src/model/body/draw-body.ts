import type { FileFacts, Range } from '@living-sla/core';
import type { Root } from 'mdast';
import { filesRoot } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { Html } from '../html.ts';
import { folderOf, isPicture } from '../links.ts';
import type { PageHeading } from '../page.ts';
import { drawMarkdown } from './draw-markdown.ts';

/** The text below the keys of a file, ready to be shown. */
export interface DrawnBody {
  readonly html: Html;
  /** The headings that stand in it, at the levels at which they are shown. */
  readonly headings: readonly PageHeading[];
}

/** A stretch of a text that stands on a page of its own. */
export interface Piece {
  readonly range: Range;
  /** Where a heading is that stands on another page of the same text; undefined for one that stands on this page. */
  readonly elsewhere: (slug: string) => string | undefined;
}

/**
 * Draws the text of a file. @param lower by how many levels its headings are lowered. @param piece what of it is drawn; all
 * unless given.
 * @returns undefined where there is no text.
 */
export function drawBody(facts: FileFacts, context: Context, lower = 0, piece?: Piece): DrawnBody | undefined {
  const { file } = facts;
  const tree = within(file.body.tree(), piece?.range);
  if (tree.children.length === 0) return undefined;
  const folder = folderOf(file.path);
  const ids = new Map(file.parts.headings.map((heading) => [heading.range.start, heading.slug]));
  let section = context.beginSection(facts);
  const drawn = drawMarkdown(tree, {
    follow: (url) => {
      const address = elsewhere(url, piece) ?? context.follow(url, folder);
      if (address !== undefined) section.passLink(address);
      return address;
    },
    headingId: (start) => ids.get(start),
    lower,
    isPicture: (address) => address.startsWith(filesRoot) && isPicture(address),
    linkTerms: (value, range) => section.link(value, range),
    passHeading: () => {
      section = context.beginSection(facts);
    },
  });
  const headings = file.parts.headings
    .filter(({ range }) => piece === undefined || isIn(range.start, piece.range))
    .map(({ depth, slug, text }) => ({ depth: depth + lower, slug, text }));
  return drawn.trim() === '' ? undefined : { html: drawn, headings };
}

/** The nodes of a stretch, with what they may refer to from anywhere. */
function within(tree: Root, range: Range | undefined): Root {
  if (range === undefined) return tree;
  const children = tree.children.filter(
    (node) =>
      node.type === 'definition' || node.type === 'footnoteDefinition' || isIn(node.position?.start.offset ?? 0, range),
  );
  const isOnlyReferred = children.every(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  return { ...tree, children: isOnlyReferred ? [] : children };
}

function isIn(offset: number, { start, end }: Range): boolean {
  return offset >= start && offset < end;
}

function elsewhere(url: string, piece: Piece | undefined): string | undefined {
  return url.startsWith('#') ? piece?.elsewhere(url.slice(1)) : undefined;
}
