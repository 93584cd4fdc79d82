import type { Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { describePath, type ParsedFile, parsePath } from '../../parse/index.ts';
import { onOneLine } from './on-one-line.ts';
import type { ProseLink } from './snapshot.ts';
import { deeper } from './too-deep.ts';

/** What running text says. */
export interface InlineWords {
  readonly text: string;
  readonly links: readonly ProseLink[];
  /** Components within it, in the order of the text. Their words are part of `text`. */
  readonly components: readonly MdxJsxTextElement[];
}

/** What a body has to be asked while its words are read. */
export interface BodyContext {
  /** The folder of the file, from the handbook's root. */
  readonly folder: string;
  /** Addresses that stand apart from the words that lead to them, by the name they are called by. */
  readonly addresses: ReadonlyMap<string, Address>;
  /** Where comments begin. */
  readonly comments: ReadonlySet<number>;
}

interface Address {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** Reads from a body what its words hang on. */
export function bodyContext({ path, parts }: ParsedFile, tree: Root): BodyContext {
  const addresses = new Map<string, Address>();
  const find = (node: Nodes, depth: number): void => {
    // Of two with one name the first counts (CommonMark, section 4.7).
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
    if ('children' in node) for (const child of node.children as Nodes[]) find(child, deeper(depth));
  };
  find(tree, 0);
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return { folder, addresses, comments: new Set(parts.comments.map(({ start }) => start)) };
}

/** Whether a node in braces is a comment, which says nothing. */
export function isComment(node: Nodes, { comments }: BodyContext): boolean {
  return comments.has(node.position?.start.offset ?? 0);
}

/** The words of running text, on one line and without marks, and where they lead. */
export function wordsOf(nodes: readonly Nodes[], context: BodyContext): InlineWords {
  const reading: Reading = { context, links: [], components: [] };
  const text = onOneLine(nodes.map((node) => read(node, reading, 0)).join(''));
  return { text, links: reading.links, components: reading.components };
}

interface Reading {
  readonly context: BodyContext;
  readonly links: ProseLink[];
  readonly components: MdxJsxTextElement[];
}

function read(node: Nodes, reading: Reading, depth: number): string {
  const below = () =>
    childrenOf(node)
      .map((child) => read(child, reading, deeper(depth)))
      .join('');
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return node.value;
    case 'break':
      return ' ';
    // Words that are struck out are not said any more: the marks stay.
    case 'delete':
      return `~~${below()}~~`;
    case 'mdxTextExpression':
      return isComment(node, reading.context) ? '' : `{${node.value}}`;
    case 'mdxJsxTextElement':
      reading.components.push(node);
      return below();
    case 'footnoteReference':
      reading.links.push({ text: '', to: `[^${node.identifier}]` });
      return '';
    default:
      return readLink(node, reading, below());
  }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? (node.children as Nodes[]) : [];
}

function readLink(node: Nodes, { context, links }: Reading, text: string): string {
  switch (node.type) {
    case 'link':
      links.push(...linksTo(text, node, context));
      return text;
    case 'image':
      links.push(...linksTo(node.alt ?? '', node, context));
      return node.alt ?? '';
    case 'linkReference':
      links.push(...linksTo(text, context.addresses.get(node.identifier), context));
      return text;
    case 'imageReference':
      links.push(...linksTo(node.alt ?? '', context.addresses.get(node.identifier), context));
      return node.alt ?? '';
    default:
      return text;
  }
}

/** A title, shown when one points at a link, leads where the link leads. */
function linksTo(text: string, target: Address | undefined, { folder }: BodyContext): ProseLink[] {
  if (target === undefined) return [];
  const path = parsePath(target.url, folder);
  const to = path.ok ? describePath(path.value) : target.url.trim();
  const title = onOneLine(target.title ?? '');
  return [{ text: onOneLine(text), to }, ...(title === '' ? [] : [{ text: title, to }])];
}
