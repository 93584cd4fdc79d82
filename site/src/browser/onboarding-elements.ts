/** Makes an element. Texts become words, so that nothing in them can become markup. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** The part of a page that has a name. */
export function partOf<Part extends HTMLElement>(root: ParentNode, name: string): Part {
  const part = root.querySelector<Part>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`The page has no part ${name}.`);
  return part;
}

/** A link to the page of a term. Only an address of this site becomes one. */
export function linkTo(address: string, words: string): Node | string {
  return address.startsWith('/') && !address.startsWith('//') ? made('a', { href: address }, words) : words;
}
