import type { Properties } from 'hast';
import { parsePath, parseUrl } from '../../parse/index.ts';
import type { Page } from './page.ts';

/**
 * Where a link that an author wrote may lead: to a web or mail address, to a place on the page, or to a file of the
 * handbook, whose URI stands in `data-uri`. Every other link leads nowhere: undefined, and its words stay.
 */
export function linkTo(url: string, page: Page): Properties | undefined {
  if (url.startsWith('#')) return { href: `#${idPrefix}${url.slice(1)}` };
  const web = parseUrl(url);
  if (web.ok) return { href: web.value.address, rel: ['noreferrer'] };
  const folder = page.file.path.slice(0, Math.max(0, page.file.path.lastIndexOf('/')));
  const written = decoded(url);
  const path = written.startsWith('/') ? parsePath(written.slice(1)) : parsePath(written, folder);
  return path.ok && page.handbook.paths.has(path.value.path) ? fileLink(path.value.path, page) : undefined;
}

/** A link to a file of the handbook. */
export function fileLink(path: string, { uriOf }: Page): Properties {
  return { href: '#', dataUri: uriOf(path) };
}

/** Stands before the ids of headings, so that no heading takes the id of something that is the client's own. */
export const idPrefix = 'here-';

/** A sequence that decodes to nothing is left as it is. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
