import type { Element, ElementContent, Properties } from 'hast';

/** An element with what is in it; texts become words. Light enough for a browser: what it makes is drawn elsewhere. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | undefined)[]
): Element {
  const content = children.flatMap((child) =>
    child === undefined ? [] : typeof child === 'string' ? [words(child)] : [child],
  );
  return { type: 'element', tagName, properties, children: content };
}

/** Words as an element's content. */
export function words(text: string): ElementContent {
  return { type: 'text', value: text };
}

/** Words that only a screen reader says: they stand in for what others see by a line or a colour. */
export function spoken(text: string): Element {
  return element('span', { className: ['sr-only'] }, text);
}
