import type { Range } from '@living-sla/core';
import type { ElementContent, Root as HastRoot } from 'hast';
import type { Heading, Nodes, Root } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { words } from '../elements.ts';
import { anchor, type Html, html, relation } from '../html.ts';
import { drawComponent } from './components.ts';
import { forReaders } from './for-readers.ts';

/** How the text of one file is drawn. */
export interface Drawing {
  /** Where a link leads; undefined leaves its words without a link. */
  readonly follow: (url: string) => string | undefined;
  /** The anchor of a heading, by where it begins in the file. */
  readonly headingId: (start: number) => string | undefined;
  /** By how many levels headings are lowered, so that they fit below those of the page. */
  readonly lower: number;
  /** Whether a followed address is a picture that the site holds. */
  readonly isPicture: (address: string) => boolean;
  /** The words of a text with links to terms; it is asked in the order of the text. */
  readonly linkTerms?: (value: string, range: Range) => ElementContent[];
  /** Is told that a heading was passed, which begins a section. */
  readonly passHeading?: () => void;
}

/**
 * Draws a tree that core has read. Nothing in it is run: raw HTML, expressions, imports and components that the
 * handbook does not allow are left out, and every word is escaped.
 */
export function drawMarkdown(tree: Root, drawing: Drawing): Html {
  const options = { handlers: handlersFor(tree, drawing), unknownHandler: () => undefined, footnoteLabelTagName: 'h3' };
  const drawn = toHast(tree, options) as HastRoot;
  return html(forReaders(drawn.children.filter((child): child is ElementContent => child.type !== 'doctype')));
}

function handlersFor(tree: Root, drawing: Drawing): Handlers {
  // Words inside a link or a heading get no link of their own.
  let closed = 0;
  const closedOff = (state: State, node: Nodes) => {
    closed++;
    const content = state.all(node as never) as ElementContent[];
    closed--;
    return content;
  };
  const link = (state: State, node: Nodes, url: string) => {
    const address = drawing.follow(url);
    const content = closedOff(state, node);
    return address === undefined ? content : anchor(address, content, relation(address));
  };
  const picture = (url: string, alt: string) => drawPicture(drawing, url, alt);
  const target = definitionsOf(tree);
  return {
    text: (_: State, node: { value: string } & Nodes) =>
      closed > 0 || drawing.linkTerms === undefined ? words(node.value) : drawing.linkTerms(node.value, rangeOf(node)),
    heading: (state: State, node: Heading) => {
      drawing.passHeading?.();
      const id = drawing.headingId(rangeOf(node).start);
      const tagName = `h${Math.min(6, node.depth + drawing.lower)}`;
      return { type: 'element', tagName, properties: id === undefined ? {} : { id }, children: closedOff(state, node) };
    },
    link: (state: State, node: Nodes & { url: string }) => link(state, node, node.url),
    linkReference: (state: State, node: Nodes & { identifier: string }) => link(state, node, target(node.identifier)),
    image: (_: State, node: { url: string; alt?: string | null }) => picture(node.url, node.alt ?? ''),
    imageReference: (_: State, node: { identifier: string; alt?: string | null }) =>
      picture(target(node.identifier), node.alt ?? ''),
    mdxJsxFlowElement: drawComponent,
    mdxJsxTextElement: drawComponent,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
    html: nothing,
  } as Handlers;
}

/** No picture is fetched from elsewhere: it would tell another host who reads what. Such a picture becomes a link. */
function drawPicture({ follow, isPicture }: Drawing, url: string, alt: string): ElementContent[] | ElementContent {
  const address = follow(url);
  if (address === undefined) return alt === '' ? [] : words(alt);
  if (!isPicture(address)) return anchor(address, [words(alt === '' ? address : alt)], relation(address));
  return { type: 'element', tagName: 'img', properties: { src: address, alt, loading: 'lazy' }, children: [] };
}

function definitionsOf(tree: Root): (identifier: string) => string {
  const urls = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
  }
  return (identifier) => urls.get(identifier) ?? '';
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function nothing(): undefined {
  return undefined;
}
