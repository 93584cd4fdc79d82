import type { Nodes, Parent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { oneString, type Range } from '../../read/index.ts';
import { rangeOf } from './node-range.ts';

/** A component such as `<Callout kind="note">`. An attribute without `text` is an expression in braces. */
export interface Component {
  /** undefined for a fragment `<>`. */
  readonly name: string | undefined;
  readonly range: Range;
  readonly attributes: readonly { readonly name: string | undefined; readonly text: string | undefined }[];
}

/** Reads a component from its node. */
export function componentAt(node: MdxJsxFlowElement | MdxJsxTextElement): Component {
  const attributes = node.attributes.map((attribute) => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined;
    const { value } = attribute;
    // An attribute without a value (`<Callout open>`) is a plain string as well: an empty one.
    const isText =
      attribute.type === 'mdxJsxAttribute' && (typeof value === 'string' || value === null || value === undefined);
    return { name, text: isText ? oneString((value as string | null | undefined) ?? '') : undefined };
  });
  return { name: node.name ?? undefined, range: rangeOf(node), attributes };
}

/** `<A>text</A>` alone on a line: the portable parser puts a paragraph around it, the fast one does not. */
export function isOnlyComponents(node: Parent): boolean {
  const isSpace = (child: Nodes) => child.type === 'text' && child.value.trim() === '';
  const isCode = (child: Nodes) => child.type === 'mdxJsxTextElement' || child.type === 'mdxTextExpression';
  const children = node.children as Nodes[];
  return children.some(isCode) && children.every((child) => isCode(child) || isSpace(child));
}

/** Whether a component that stands in no paragraph holds words itself. */
export function holdsText(node: Parent, parent: Parent): boolean {
  const alone =
    (parent.type !== 'paragraph' && parent.type !== 'tableCell' && parent.type !== 'heading') ||
    isOnlyComponents(parent);
  return alone && (node.children as Nodes[]).some((child) => child.type === 'text' && child.value.trim() !== '');
}
