import type { Element, ElementContent, Root as HastRoot, Properties } from 'hast';
import type { Heading, Nodes, Root } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { Range } from '../../read/index.ts';
import { drawComponent } from './components.ts';
import { contentOf, element, type Part } from './element.ts';
import { idPrefix, linkTo } from './links.ts';
import { at, type Page } from './page.ts';
import { beginSection } from './term-words.ts';

/**
 * Draws the text below the keys. Nothing in it is run: HTML, expressions, imports and components that a handbook does
 * not allow are left out, and every word is escaped.
 */
export function drawBody(page: Page): Part {
  const { body, text } = page.file;
  if (body.range.end - body.range.start > longest) return element('p', {}, tooLong);
  if (text.slice(body.range.start, body.range.end).trim() === '') return undefined;
  const tree = body.tree();
  const options = { handlers: handlersFor(tree, page), unknownHandler: () => undefined, footnoteLabelTagName: 'h3' };
  const drawn = toHast(tree, options) as HastRoot;
  return withLines(
    drawn.children.filter((child): child is ElementContent => child.type !== 'doctype'),
    page,
  );
}

/** In characters. A text that fills this many is drawn in about a tenth of a second, which a typist may just notice. */
const longest = 200_000;
const tooLong = 'The text is too long to be shown while it is being written.';

function handlersFor(tree: Root, page: Page): Handlers {
  const ids = new Map(page.file.parts.headings.map((heading) => [heading.range.start, heading.slug]));
  const target = definitionsOf(tree);
  let words = beginSection(page);
  // Words inside a link or a heading get no link of their own.
  let closed = 0;
  const closedOff = (state: State, node: Nodes) => {
    closed++;
    const content = state.all(node as never) as ElementContent[];
    closed--;
    return content;
  };
  const link = (state: State, node: Nodes, url: string) => anchor(linkTo(url, page), closedOff(state, node));
  const picture = (url: string, alt: string | null | undefined) => anchor(linkTo(url, page), contentOf(alt || url));
  return {
    text: (_: State, node: { value: string } & Nodes) =>
      closed > 0 ? { type: 'text', value: node.value } : words(node.value, rangeOf(node)),
    heading: (state: State, node: Heading) => {
      words = beginSection(page);
      const { start } = rangeOf(node);
      const slug = ids.get(start);
      const id = slug === undefined ? {} : { id: idPrefix + slug };
      return element(`h${Math.min(6, node.depth + 1)}`, { ...id, ...at(page, start) }, closedOff(state, node));
    },
    link: (state: State, node: Nodes & { url: string }) => link(state, node, node.url),
    linkReference: (state: State, node: Nodes & { identifier: string }) => link(state, node, target(node.identifier)),
    // A picture is a link to it: fetching one would tell others who reads what.
    image: (_: State, node: { url: string; alt?: string | null }) => picture(node.url, node.alt),
    imageReference: (_: State, node: { identifier: string; alt?: string | null }) =>
      picture(target(node.identifier), node.alt),
    mdxJsxFlowElement: drawComponent,
    mdxJsxTextElement: drawComponent,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
    html: nothing,
  } as Handlers;
}

function anchor(properties: Properties | undefined, content: ElementContent[]): ElementContent[] | Element {
  return properties === undefined ? content : element('a', properties, content);
}

function definitionsOf(tree: Root): (identifier: string) => string {
  const urls = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
  }
  return (identifier) => urls.get(identifier) ?? '';
}

/** Names the line of every element that stands in the source as a block; a box to tick becomes a word. */
function withLines(content: readonly ElementContent[], page: Page): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = withLines(node.children, page);
    if (node.tagName === 'input') return contentOf(node.properties.checked === true ? '☑' : '☐');
    // What is left of a paragraph of which everything was left out.
    if (node.tagName === 'p' && children.length === 0) return [];
    const start = node.position?.start.offset;
    const line = start === undefined || inline.has(node.tagName) ? {} : at(page, start);
    return [{ ...node, properties: { ...node.properties, ...line }, children }];
  });
}

const inline = new Set(['a', 'em', 'strong', 'del', 'code', 'br', 'sup', 'span', 'td', 'th']);

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function nothing(): undefined {
  return undefined;
}
