import { createHash } from 'node:crypto';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { FeedKind } from '../addresses.ts';
import type { FeedLink } from '../page.ts';
import type { ChangeEntry } from './entries.ts';

/** News of one kind: of the whole handbook, of one agreement, of one term. */
export interface News {
  readonly title: string;
  /** Names the feed for ever. */
  readonly id: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Where the feed is. */
  readonly address: (kind: FeedKind) => string;
  readonly entries: () => readonly ChangeEntry[];
  readonly language: string;
  /** The organisation. */
  readonly author: string;
  /** The day of the build: what a feed without entries says it was updated on. */
  readonly today: string;
}

/** How many entries a feed holds: a reader has long seen the others. */
const mostEntries = 50;

/**
 * News as an Atom feed (RFC 4287). A handbook does not know at which address it is published, so its links say only the
 * path: a reader resolves them against the address that it took the feed from, as the RFC has it. Ids depend on none.
 */
export function atomFeed({ title, id, page, address, entries, language, author, today }: News): string {
  const shown = entries().slice(0, mostEntries);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', nameOf(id)),
    x('title', clean(title)),
    x('updated', shown[0] === undefined ? `${today}T00:00:00Z` : momentOf(shown[0])),
    x('author', [x('name', clean(author))]),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('link', { rel: 'self', type: feedTypes.atom, href: address('atom') }),
    ...shown.map((entry) =>
      x('entry', [
        x('id', nameOf(`${id}/${entry.id}`)),
        x('title', clean(entry.title)),
        x('updated', momentOf(entry)),
        x('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
        ...entry.classes.map((term) => x('category', { term })),
        x('content', { type: 'text' }, clean(textOf(entry))),
      ]),
    ),
  ]);
  // Nothing here is a CDATA section, so what looks like the end of one stands in words; XML wants it escaped.
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed).replaceAll(']]>', ']]&gt;')}\n`;
}

/** The same as a JSON Feed (jsonfeed.org, 1.1). */
export function jsonFeed({ title, id, page, address, entries, language, author }: News): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address('json'),
    language,
    authors: [{ name: author }],
    items: entries()
      .slice(0, mostEntries)
      .map((entry) => ({
        id: nameOf(`${id}/${entry.id}`),
        url: entry.address,
        title: entry.title,
        content_text: textOf(entry),
        date_published: momentOf(entry),
        tags: entry.classes,
      })),
  });
}

/** What each kind of feed says it is. */
export const feedTypes: Readonly<Record<FeedKind, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The links by which a page announces its feeds. */
export function feedLinks({ title, address }: Pick<News, 'title' | 'address'>): FeedLink[] {
  return [
    { type: feedTypes.atom, title, href: address('atom') },
    { type: feedTypes.json, title, href: address('json') },
  ];
}

/** A name that is no address and never changes: a UUID of the form 8 (RFC 9562), made from what it names. */
function nameOf(what: string): string {
  const digits = createHash('sha256').update(what).digest('hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function momentOf({ moment }: ChangeEntry): string {
  return new Date(moment).toISOString();
}

function textOf({ summary, sentences, more }: ChangeEntry): string {
  return [summary, ...sentences, ...(more > 0 && sentences.length > 0 ? [`And ${more} more.`] : [])].join('\n');
}

/** XML holds no control characters, not even escaped ones. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that have to go.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
