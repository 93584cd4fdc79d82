import type { ElementContent } from 'hast';

/**
 * Makes real elements of drawn ones. Words are set as words: nothing in a text of an author can become markup.
 */
export function toDom(content: readonly ElementContent[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of content) {
    if (node.type === 'text') fragment.append(node.value);
    else if (node.type === 'element') fragment.append(elementOf(node));
  }
  return fragment;
}

function elementOf(node: Extract<ElementContent, { type: 'element' }>): HTMLElement {
  const made = document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    made.setAttribute(attributeName(name), text);
  }
  made.append(toDom(node.children));
  return made;
}

/** As the drawing names it, and as a page writes it: `dataLabel` is `data-label`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  return property.replace(/^(data|aria)([A-Z])/, '$1-$2').toLowerCase();
}
