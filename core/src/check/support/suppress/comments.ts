import type { DataNode, ParsedFile } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';

/** A comment of a file. */
export interface Comment {
  /** The whole comment, its marks included. */
  readonly range: Range;
  /** What is written in it, without the marks. */
  readonly words: Range;
}

/** The comments of a file in the order of the text: `# …` among its keys, `{/* … *\/}` in its body. */
export function commentsOf(file: ParsedFile): Comment[] {
  return [...keyComments(file), ...file.parts.comments.map((range) => bodyComment(file.text, range))];
}

/**
 * The tree of the keys holds no comments, so they are looked for between its keys and values: a `#` within a value,
 * in quotes or in a text of several lines, is none.
 */
function keyComments({ text, frontmatter }: ParsedFile): Comment[] {
  if (frontmatter === undefined) return [];
  const comments: Comment[] = [];
  let at = frontmatter.range.start;
  for (const { start, end } of [...written(frontmatter.root), { start: frontmatter.range.end, end: at }]) {
    commentsBetween(text, at, start, comments);
    at = Math.max(at, end);
  }
  return comments;
}

function* written(node: DataNode): Generator<Range> {
  if (node.kind === 'scalar') yield node.range;
  else if (node.kind === 'list') for (const item of node.items) yield* written(item);
  else {
    for (const entry of node.entries) {
      yield entry.keyRange;
      yield* written(entry.value);
    }
  }
}

/** A comment begins at the start of a line or behind a space, and runs to the end of its line (YAML 1.2, 6.6). */
function commentsBetween(text: string, from: number, until: number, comments: Comment[]): void {
  for (let at = text.indexOf('#', from); at !== -1 && at < until; ) {
    const isComment = at === 0 || /\s/.test(text[at - 1] ?? '');
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    if (isComment) comments.push({ range: { start: at, end }, words: { start: at + 1, end } });
    at = text.indexOf('#', isComment ? end : at + 1);
  }
}

function bodyComment(text: string, range: Range): Comment {
  const start = Math.min(text.indexOf('/*', range.start) + 2, range.end);
  return { range, words: { start, end: Math.max(start, text.lastIndexOf('*/', range.end)) } };
}
