import type { FileFacts } from '@living-sla/core';
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

/**
 * Draws the text of a file. @param lower by how many levels its headings are lowered.
 * @returns undefined where the file has no text.
 */
export function drawBody(facts: FileFacts, context: Context, lower = 0): DrawnBody | undefined {
  const { file } = facts;
  const tree = file.body.tree();
  if (tree.children.length === 0) return undefined;
  const folder = folderOf(file.path);
  const ids = new Map(file.parts.headings.map((heading) => [heading.range.start, heading.slug]));
  let section = context.beginSection(facts);
  const drawn = drawMarkdown(tree, {
    follow: (url) => {
      const address = context.follow(url, folder);
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
  const headings = file.parts.headings.map(({ depth, slug, text }) => ({ depth: depth + lower, slug, text }));
  return drawn.trim() === '' ? undefined : { html: drawn, headings };
}
