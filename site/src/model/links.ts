import { type Agreement, type Handbook, parsePath, parseUrl } from '@living-sla/core';
import { addresses, at } from './addresses.ts';
import { partOfHeading } from './agreement/parts.ts';

/**
 * Where a link that an author wrote leads on the site; undefined where it may lead nowhere.
 * `folder` is where the link was written, below the root, without a slash at its end.
 */
export type FollowLink = (url: string, folder: string) => string | undefined;

/**
 * Makes the function that turns links of a handbook into addresses of the site. Web and mail addresses stay as they are,
 * paths of files become the pages of those files, and every other scheme leads nowhere.
 * @param pageOfFile the page of a file, or of one heading in it, by its path from the root; undefined where it has none.
 */
export function linkFollower(pageOfFile: (path: string, heading?: string) => string | undefined): FollowLink {
  return (url, folder) => {
    if (url.startsWith('#')) return url;
    const web = parseUrl(url);
    if (web.ok) return web.value.address;
    // As the check reads it: a slash at the start means the handbook's root.
    const written = decoded(url);
    const path = written.startsWith('/') ? parsePath(written.slice(1)) : parsePath(written, folder);
    if (!path.ok) return undefined;
    const { anchor } = path.value;
    const page = pageOfFile(path.value.path, anchor);
    if (page === undefined) return undefined;
    // A page that is itself a place within a page has no places of its own.
    return anchor === undefined || page.includes('#') ? page : at(page, anchor);
  };
}

/** The page of a file of the handbook, or of one heading in it, by its path from the root; undefined where it has none. */
export function pageOf(path: string, handbook: Handbook, heading?: string): string | undefined {
  const file = handbook.files.get(path)?.file;
  if (file === undefined) return handbook.paths.has(path) && isPublished(path) ? addresses.file(path) : undefined;
  switch (file.kind) {
    case 'results':
      return addresses.file(path);
    case 'handbook':
      return addresses.home;
    case 'agreement':
      return (
        headingPage(
          handbook.agreements.find((each) => each.file === file),
          heading,
        ) ?? addresses.agreement(file.id)
      );
    case 'term':
      return handbook.terms.some((term) => term.file === file) ? addresses.term(file.id) : undefined;
    case 'review':
      return addresses.review(file.id);
    case 'guide':
      return addresses.guide(file.id);
  }
}

/** The page of an agreement's text that a heading stands on; undefined where its text has no such heading. */
function headingPage(agreement: Agreement | undefined, heading: string | undefined): string | undefined {
  if (agreement === undefined || heading === undefined) return undefined;
  const part = partOfHeading(agreement, heading);
  return part && addresses.part(agreement.id, part);
}

/** Whether a file beside the pages is put on the site. Only kinds that cannot run anything in a browser are. */
export function isPublished(path: string): boolean {
  return inert.test(path);
}

/** Whether a file is a picture that a page can show. */
export function isPicture(path: string): boolean {
  return pictures.test(path);
}

// SVG is left out on purpose: opened by itself it can run a script with the rights of the site.
const pictures = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const inert = /\.(?:png|jpe?g|gif|webp|avif|pdf|csv|txt|docx|xlsx|pptx)$/i;

/** The folder that a file lies in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Markdown may write a space as %20. A sequence that decodes to nothing is left as it is, and refused as a path. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
