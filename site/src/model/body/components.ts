import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { words } from '../elements.ts';

/** A component as it stands in a text, such as `<Callout kind="note">`. */
export interface ComponentNode {
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

/** Draws one of the few components that a handbook allows; any other is left out. */
export function drawComponent(state: State, node: ComponentNode): Element | undefined {
  const draw = Object.hasOwn(components, node.name ?? '') ? components[node.name ?? ''] : undefined;
  return draw?.((name) => textOf(node, name), state.all(node as never) as ElementContent[]);
}

type Draw = (attribute: (name: string) => string | undefined, content: ElementContent[]) => Element;

const components: Readonly<Record<string, Draw>> = {
  Callout: (attribute, content) => {
    const kind = kinds.find((each) => each === attribute('kind')) ?? 'note';
    const title = attribute('title') ?? kindWords[kind];
    return element('div', `callout callout-${kind}`, [element('p', 'callout-title', [words(title)]), ...content], {
      role: 'note',
    });
  },
  Steps: (_, content) => element('div', 'steps', content),
  Example: (attribute, content) => {
    const title = attribute('title');
    const label = title === undefined ? 'Example' : `Example: ${title}`;
    return element('section', 'example', [element('p', 'example-title', [words(label)]), ...content]);
  },
  Details: (attribute, content) =>
    element('details', 'more', [element('summary', undefined, [words(attribute('summary') ?? 'More')]), ...content]),
};

const kinds = ['note', 'tip', 'caution'] as const;
const kindWords = { note: 'Note', tip: 'Tip', caution: 'Take care' };

function element(
  tagName: string,
  className: string | undefined,
  children: ElementContent[],
  properties: Record<string, string> = {},
): Element {
  return { type: 'element', tagName, properties: className ? { className, ...properties } : properties, children };
}

/** An attribute that is plain text; an expression in braces is not read. */
function textOf(node: ComponentNode, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' && attribute.value.trim() !== '' ? attribute.value : undefined;
}
