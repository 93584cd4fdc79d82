import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { words } from './elements.ts';

/** Markup that is safe to put into a page as it is: every word of an author in it has been escaped. */
export type Html = string & { readonly [safe]: true };

declare const safe: unique symbol;

/** Writes elements as markup. The one place that makes `Html`. */
export function html(content: readonly ElementContent[]): Html {
  return toHtml({ type: 'root', children: [...content] }) as Html;
}

/** Escapes plain words. */
export function plainHtml(text: string): Html {
  return html([{ type: 'text', value: text }]);
}

/** A link with the given words. */
export function anchor(href: string, content: readonly ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName: 'a', properties: { href, ...properties }, children: [...content] };
}

/** Several pieces as one, each on a line of its own; undefined for none. */
export function lines(pieces: readonly Html[]): Html | undefined {
  if (pieces.length < 2) return pieces[0];
  return pieces.map((piece) => `<div class="line">${piece}</div>`).join('') as Html;
}

/** Plain words, or nothing where there are none. */
export function plainOrNothing(text: string | undefined): Html | undefined {
  return text === undefined || text === '' ? undefined : plainHtml(text);
}

/** A value that is read as one: a short one is not broken over two lines. */
export function valueOrNothing(text: string | undefined): Html | undefined {
  if (text === undefined || text === '' || text.length > longestUnbroken) return plainOrNothing(text);
  return html([{ type: 'element', tagName: 'span', properties: { className: ['value'] }, children: [words(text)] }]);
}

const longestUnbroken = 18;

/** A link with plain words, as markup. */
export function linkHtml(href: string, text: string): Html {
  return html([anchor(href, [words(text)], relation(href))]);
}

/** Markup in which nothing stands. */
export const noHtml = '' as Html;

/** What a browser is told of a link: another site does not learn which page a reader came from. */
export function relation(href: string): Properties {
  return /^https?:/.test(href) ? { rel: ['noreferrer'] } : {};
}
