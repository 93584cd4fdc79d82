import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { onOneLine } from './on-one-line.ts';

/** A component in one line: its name, and its attributes in the order of their names, as `Callout kind="note" open`. */
export function componentText({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const written = attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return `{${onOneLine(attribute.value)}}`;
    const { value } = attribute;
    if (value === null || value === undefined) return attribute.name;
    return typeof value === 'string'
      ? `${attribute.name}=${JSON.stringify(onOneLine(value))}`
      : `${attribute.name}={${onOneLine(value.value)}}`;
  });
  return [name ?? '<>', ...written.sort()].join(' ');
}
