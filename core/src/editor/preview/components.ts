import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { allowedComponents } from '../../check/support/components.ts';
import { element } from './element.ts';

/** A component as it stands in a text, such as `<Callout kind="note">`. */
interface ComponentNode {
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

/** Draws one of the four components that a handbook allows; any other is left out with all it holds. */
export function drawComponent(state: State, node: ComponentNode): Element | undefined {
  const name = node.name ?? '';
  const draw = Object.hasOwn(components, name) ? components[name] : undefined;
  return draw?.((attribute) => textOf(node, attribute), state.all(node as never) as ElementContent[]);
}

type Draw = (attribute: (name: string) => string | undefined, content: ElementContent[]) => Element;

const components: Readonly<Record<string, Draw>> = {
  Callout: (attribute, content) => {
    const kind = kinds.find((each) => each === attribute('kind')) ?? 'note';
    const title = element('p', { className: ['title'] }, attribute('title') ?? kindWords[kind]);
    return element('div', { className: ['callout', `callout-${kind}`], role: 'note' }, title, content);
  },
  Steps: (_, content) => element('div', { className: ['steps'] }, content),
  Example: (attribute, content) => {
    const title = attribute('title');
    const label = title === undefined ? 'Example' : `Example: ${title}`;
    return element('section', { className: ['example'] }, element('p', { className: ['title'] }, label), content);
  },
  Details: (attribute, content) =>
    element('details', { open: true }, element('summary', {}, attribute('summary') ?? 'More'), content),
};

const kinds = allowedComponents.Callout.kind;
const kindWords = { note: 'Note', tip: 'Tip', caution: 'Take care' };

/** An attribute that is plain text; an expression in braces is not read. */
function textOf(node: ComponentNode, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' && attribute.value.trim() !== '' ? attribute.value : undefined;
}
