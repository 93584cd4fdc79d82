import type { Nodes, Root } from 'mdast';
import { lineIndex, type Range } from '../../read/index.ts';
import type { Problem } from '../problem.ts';
import { describeBreak } from './describe-break.ts';
import type { MarkdownParser, MarkdownResult } from './markdown-parser.ts';

/** The text behind the frontmatter. */
export interface Body {
  readonly range: Range;
  /** Made anew each time it is asked for; a handbook in memory would be trees for the most part. Offsets are the file's. */
  readonly tree: () => Root;
}

/** What reading a body gives. */
export interface BodyReading {
  readonly body: Body;
  /** The tree of this reading, to be let go of. */
  readonly tree: Root;
  /** Where an import or export stands. They are not in the tree. */
  readonly modules: readonly Range[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the body of a file: all of `text` from `start` on. Never throws. Where its MDX is broken the same text is read
 * as Markdown, and the break is one problem.
 */
export function readBody(text: string, start: number, parser: MarkdownParser): BodyReading {
  const { tree, modules, problems } = readTree(text, start, parser);
  const body: Body = { range: { start, end: text.length }, tree: () => readTree(text, start, parser).tree };
  return { body, tree, modules, problems };
}

/** The parsers leave a byte order mark out, and count from behind it. */
function readTree(text: string, start: number, parser: MarkdownParser): Omit<BodyReading, 'body'> {
  if (!text.startsWith('\uFEFF')) return readMarked(text, start, parser);
  const { tree, modules, problems } = readMarked(text.slice(1), Math.max(0, start - 1), parser);
  moveByOne(tree);
  const moved = (range: Range): Range => ({ start: range.start + 1, end: range.end + 1 });
  return {
    tree,
    modules: modules.map(moved),
    problems: problems.map((each) => ({ ...each, range: moved(each.range) })),
  };
}

function moveByOne(tree: Root): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { position } = node;
    const moved = (point: { line: number; column: number; offset?: number | undefined }) => ({
      ...point,
      offset: (point.offset ?? 0) + 1,
    });
    if (position !== undefined) node.position = { start: moved(position.start), end: moved(position.end) };
    if ('children' in node) for (const child of node.children as Nodes[]) waiting.push(child);
  }
}

function readMarked(text: string, start: number, parser: MarkdownParser): Omit<BodyReading, 'body'> {
  const { result, modules } = withoutModules(text, parser);
  if ('tree' in result) return { tree: behind(result.tree, start), modules, problems: [] };
  const problem = describeBreak(text, { start, end: Math.max(start, offsetOf(result.errorAt, text)) });
  const markdown = parser.markdown(text);
  const tree: Root = 'tree' in markdown ? behind(markdown.tree, start) : { type: 'root', children: [] };
  return { tree, modules, problems: [problem] };
}

/**
 * The parsers do not agree on where an import or export ends, and none may stand in a handbook anyway. So each is noted,
 * up to the next empty line, blanked out, and the rest is read again.
 */
function withoutModules(text: string, parser: MarkdownParser): { result: MarkdownResult; modules: Range[] } {
  const modules: Range[] = [];
  let shown = text;
  for (;;) {
    const result = parser.mdx(shown);
    const first = 'tree' in result ? result.tree.children.find((node) => node.type === 'mdxjsEsm') : undefined;
    if (first === undefined) return { result, modules };
    const start = first.position?.start.offset ?? 0;
    const length = shown.slice(start).search(/\r?\n[ \t]*(?:\r?\n|$)|$/);
    // Somebody who pastes a whole program gets one finding for the rest of it.
    const end = modules.length < 20 ? start + Math.max(1, length) : shown.length;
    modules.push({ start, end });
    shown = shown.slice(0, start) + shown.slice(start, end).replace(/[^\r\n]/g, ' ') + shown.slice(end);
  }
}

/** The parsers see the frontmatter too, so that offsets are those of the file; it is no part of the body. */
function behind(tree: Root, start: number): Root {
  return { ...tree, children: tree.children.filter((node) => (node.position?.start.offset ?? 0) >= start) };
}

function offsetOf(place: { line: number; column: number } | { offset: number }, text: string): number {
  return 'offset' in place ? place.offset : (lineIndex(text).offset(place.line, place.column) ?? 0);
}
