import GithubSlugger from 'github-slugger';
import type { Nodes, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Range } from '../../read/index.ts';

/** What rules and resolve want to know of a body, taken from its tree in one walk, in the order of the text. */
export interface BodyParts {
  readonly headings: readonly Heading[];
  readonly prose: readonly ProseSpan[];
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly components: readonly Component[];
  readonly code: readonly CodePlace[];
  /** Comments, their braces included. */
  readonly comments: readonly Range[];
}

/** A heading; `slug` is its address within the page, made the way GitHub and Astro make it. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly slug: string;
  readonly range: Range;
}

/** Running text as the source has it, without code, link targets and marks. `section` counts the headings above it. */
export interface ProseSpan {
  readonly range: Range;
  readonly section: number;
  readonly place: 'text' | 'link' | 'heading';
}

/** A paragraph, a table cell or the paragraph of a list item: what holds sentences. */
export interface Block {
  readonly kind: 'paragraph' | 'list-item' | 'table-cell';
  readonly range: Range;
  readonly section: number;
}

/** A link or a picture and where it leads. */
export interface Link {
  readonly url: string;
  readonly range: Range;
  readonly picture: boolean;
}

/** A component such as `<Callout kind="note">`. An attribute without `text` is an expression in braces. */
export interface Component {
  /** undefined for a fragment `<>`. */
  readonly name: string | undefined;
  readonly range: Range;
  readonly attributes: readonly { readonly name: string | undefined; readonly text: string | undefined }[];
}

/** A place where a body would run or inject something. */
export interface CodePlace {
  readonly kind: 'import or export' | 'expression' | 'html';
  readonly range: Range;
}

interface Walk {
  readonly slugger: GithubSlugger;
  readonly headings: Heading[];
  readonly prose: ProseSpan[];
  readonly blocks: Block[];
  readonly links: Link[];
  readonly components: Component[];
  readonly code: CodePlace[];
  readonly comments: Range[];
}

/** Walks a tree once. @param modules where an import or export stands; the tree has none. */
export function bodyParts(tree: Root, modules: readonly Range[] = []): BodyParts {
  const walk: Walk = {
    slugger: new GithubSlugger(),
    headings: [],
    prose: [],
    blocks: [],
    links: [],
    components: [],
    code: modules.map((range) => ({ kind: 'import or export', range })),
    comments: [],
  };
  visitChildren(walk, tree, 'text');
  const { slugger: _, ...parts } = walk;
  return { ...parts, code: parts.code.sort((a, b) => a.range.start - b.range.start) };
}

function visitChildren(walk: Walk, parent: Parent, place: ProseSpan['place']): void {
  for (const child of parent.children) visit(walk, child as Nodes, parent, place);
}

function visit(walk: Walk, node: Nodes, parent: Parent, place: ProseSpan['place']): void {
  const range = rangeOf(node);
  note(walk, node, parent, range, place);
  if (!('children' in node)) return;
  if (node.type === 'heading') visitChildren(walk, node, 'heading');
  else visitChildren(walk, node, node.type === 'link' ? 'link' : place);
}

function note(walk: Walk, node: Nodes, parent: Parent, range: Range, place: ProseSpan['place']): void {
  const section = walk.headings.length;
  switch (node.type) {
    case 'text':
      if (node.value.trim() !== '') walk.prose.push({ range, section, place });
      break;
    case 'heading':
      addHeading(walk, node, range);
      break;
    case 'paragraph':
    case 'tableCell':
      if (!isOnlyComponents(node)) walk.blocks.push({ kind: blockKind(node, parent), range, section });
      break;
    case 'link':
    case 'definition':
    case 'image':
      walk.links.push({ url: node.url, range, picture: node.type === 'image' });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      walk.components.push(component(node, range));
      if (holdsText(node, parent)) walk.blocks.push({ kind: 'paragraph', range, section });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isComment(node.value)) walk.comments.push(range);
      else walk.code.push({ kind: 'expression', range });
      break;
    case 'html':
      walk.code.push({ kind: 'html', range });
      break;
  }
}

/** `{/* a comment *\/}` is how MDX writes a comment; nothing else may stand in braces. */
function isComment(expression: string): boolean {
  return expression.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').trim() === '';
}

function addHeading(walk: Walk, node: Nodes & { type: 'heading' }, range: Range): void {
  const text = plainText(node);
  walk.headings.push({ depth: node.depth, text, slug: walk.slugger.slug(text), range });
}

/** `<A>text</A>` alone on a line: the portable parser puts a paragraph around it, the fast one does not. */
function isOnlyComponents(node: Parent): boolean {
  const isSpace = (child: Nodes) => child.type === 'text' && child.value.trim() === '';
  const isCode = (child: Nodes) => child.type === 'mdxJsxTextElement' || child.type === 'mdxTextExpression';
  const children = node.children as Nodes[];
  return children.some(isCode) && children.every((child) => isCode(child) || isSpace(child));
}

/** Whether a component that stands in no paragraph holds words itself. */
function holdsText(node: Parent, parent: Parent): boolean {
  const alone =
    (parent.type !== 'paragraph' && parent.type !== 'tableCell' && parent.type !== 'heading') ||
    isOnlyComponents(parent);
  return alone && (node.children as Nodes[]).some((child) => child.type === 'text' && child.value.trim() !== '');
}

function blockKind(node: Nodes, parent: Parent): Block['kind'] {
  if (node.type === 'tableCell') return 'table-cell';
  return parent.type === 'listItem' ? 'list-item' : 'paragraph';
}

function component(node: MdxJsxFlowElement | MdxJsxTextElement, range: Range): Component {
  const attributes = node.attributes.map((attribute) => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined;
    const { value } = attribute;
    // An attribute without a value (`<Callout open>`) is a plain string as well: an empty one.
    const isText =
      attribute.type === 'mdxJsxAttribute' && (typeof value === 'string' || value === null || value === undefined);
    return { name, text: isText ? ((value as string | null | undefined) ?? '') : undefined };
  });
  return { name: node.name ?? undefined, range, attributes };
}

/** The words of a node as a reader sees them: without marks. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as Nodes)).join('') : '';
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
