import { goalsOf } from '../check/index.ts';
import { type LinkPlace, linksIn } from '../check/support/links.ts';
import type { ParsedFile } from '../parse/index.ts';
import type { Range } from '../read/index.ts';
import { type FileFacts, type Handbook, slug } from '../resolve/index.ts';
import { touches } from './at-offset.ts';

/** A link that can be followed. */
export type FollowableLink = {
  /** The address in the source. */
  readonly range: Range;
} & (
  | { readonly kind: 'web'; readonly address: string }
  /** A file of the handbook's folder; `at` is the place that the part behind `#` names, undefined for the top. */
  | { readonly kind: 'file'; readonly path: string; readonly at: Range | undefined }
);

/** The links of a file that lead somewhere, in the order of the text. Unsafe and broken ones are findings, not links. */
export function followableLinks(file: ParsedFile, handbook: Handbook): FollowableLink[] {
  const facts = handbook.files.get(file.path);
  return facts === undefined ? [] : linksIn(facts).flatMap((link) => followable(link, handbook));
}

/** The link whose address stands at an offset; undefined where none does. */
export function linkAt(file: ParsedFile, handbook: Handbook, offset: number): FollowableLink | undefined {
  return followableLinks(file, handbook).find(({ range }) => touches(range, offset));
}

function followable({ address, target, range }: LinkPlace, handbook: Handbook): FollowableLink[] {
  if (target.kind === 'web' || target.kind === 'mail') {
    // An address with a space or a brace is a pattern, or written so that only a browser reads it.
    return /^(?:https?:\/\/|mailto:)[^\s{}<>"\\^`|]+$/i.test(address) ? [{ kind: 'web', address, range }] : [];
  }
  if (target.kind !== 'file' || !handbook.paths.has(target.path)) return [];
  const page = handbook.files.get(target.path);
  const at = page && target.anchor ? anchorPlace(page, target.anchor, handbook) : undefined;
  return [{ kind: 'file', path: target.path, at, range }];
}

/** Where an anchor of a page stands: a heading, or on the page of an agreement one of its goals or definitions. */
function anchorPlace(page: FileFacts, anchor: string, handbook: Handbook): Range | undefined {
  const heading = page.file.parts.headings.find((each) => each.slug === anchor);
  if (heading !== undefined) return heading.range;
  const goal = goalsOf(page.file, handbook).find(({ key }) => `goal-${slug(key)}` === anchor);
  if (goal !== undefined) return (goal.id ?? goal.statement).range;
  const term = page.ids.find(({ kind, name }) => kind === 'term' && `term-${slug(name)}` === anchor);
  return term?.range;
}
