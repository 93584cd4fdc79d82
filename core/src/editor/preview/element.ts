import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** What goes into an element: elements, words, and nothing where something is not there. */
export type Part = ElementContent | string | undefined | false | readonly Part[];

/** Makes an element. Words in it are words: whatever marks they hold are escaped when the page is written. */
export function element(tagName: string, properties: Properties, ...parts: readonly Part[]): Element {
  return { type: 'element', tagName, properties, children: contentOf(parts) };
}

/** Parts as the content of an element. */
export function contentOf(parts: Part): ElementContent[] {
  if (parts === undefined || parts === false) return [];
  if (typeof parts === 'string') return parts === '' ? [] : [{ type: 'text', value: parts }];
  return isList(parts) ? parts.flatMap(contentOf) : [parts];
}

/** Whether nothing would be shown. */
export function isEmpty(parts: Part): boolean {
  return contentOf(parts).length === 0;
}

/** Writes elements as HTML. The one place that does, so that no word of an author gets in without being escaped. */
export function markup(parts: Part): string {
  return toHtml({ type: 'root', children: contentOf(parts) });
}

function isList(parts: Part): parts is readonly Part[] {
  return Array.isArray(parts);
}
