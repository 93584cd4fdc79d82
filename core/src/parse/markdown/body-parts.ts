import GithubSlugger from 'github-slugger';
import type { Nodes, Parent, Root } from 'mdast';
import { oneString, type Range } from '../../read/index.ts';
import { type Component, componentAt, holdsText, isOnlyComponents } from './components.ts';
import { rangeOf } from './node-range.ts';

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
export interface Block extends Surroundings {
  readonly kind: 'paragraph' | 'list-item' | 'table-cell';
  readonly range: Range;
  readonly section: number;
}

/** What a block stands in. */
export interface Surroundings {
  /** Whether it is part of a quotation. */
  readonly quoted: boolean;
  /** The names of the components around it, the outermost first. */
  readonly inside: readonly string[];
  /** The paragraph right above the list that it stands in; undefined where there is none, and outside of lists. */
  readonly lead: Range | undefined;
}

/** A link or a picture and where it leads. */
export interface Link {
  readonly url: string;
  readonly range: Range;
  readonly picture: boolean;
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
  visitChildren(walk, tree, { place: 'text', quoted: false, inside: [], lead: undefined });
  const { slugger: _, ...parts } = walk;
  return { ...parts, code: parts.code.sort((a, b) => a.range.start - b.range.start) };
}

/** Where the walk stands. */
interface Position extends Surroundings {
  readonly place: ProseSpan['place'];
}

function visitChildren(walk: Walk, parent: Parent, position: Position): void {
  let before: Nodes | undefined;
  for (const child of parent.children as Nodes[]) {
    const lead = before?.type === 'paragraph' ? rangeOf(before) : undefined;
    visit(walk, child, parent, child.type === 'list' ? { ...position, lead } : position);
    before = child;
  }
}

function visit(walk: Walk, node: Nodes, parent: Parent, position: Position): void {
  note(walk, node, parent, rangeOf(node), position);
  if ('children' in node) visitChildren(walk, node, within(node, position));
}

function within(node: Nodes, position: Position): Position {
  switch (node.type) {
    case 'heading':
    case 'link':
      return { ...position, place: node.type };
    case 'blockquote':
      return { ...position, quoted: true };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return { ...position, inside: [...position.inside, node.name ?? ''] };
    default:
      return position;
  }
}

function note(walk: Walk, node: Nodes, parent: Parent, range: Range, position: Position): void {
  const section = walk.headings.length;
  const { place, ...surroundings } = position;
  switch (node.type) {
    case 'text':
      if (node.value.trim() !== '') walk.prose.push({ range, section, place });
      break;
    case 'heading':
      addHeading(walk, node, range);
      break;
    case 'paragraph':
    case 'tableCell':
      if (!isOnlyComponents(node)) walk.blocks.push({ kind: blockKind(node, parent), range, section, ...surroundings });
      break;
    case 'link':
    case 'definition':
    case 'image':
      walk.links.push({ url: oneString(node.url), range, picture: node.type === 'image' });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      walk.components.push(componentAt(node));
      if (holdsText(node, parent)) {
        const { quoted, inside, lead } = within(node, position);
        walk.blocks.push({ kind: 'paragraph', range, section, quoted, inside, lead });
      }
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
  const text = oneString(plainText(node));
  walk.headings.push({ depth: node.depth, text, slug: walk.slugger.slug(text), range });
}

function blockKind(node: Nodes, parent: Parent): Block['kind'] {
  if (node.type === 'tableCell') return 'table-cell';
  return parent.type === 'listItem' ? 'list-item' : 'paragraph';
}

/** The words of a node as a reader sees them: without marks. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as Nodes)).join('') : '';
}
