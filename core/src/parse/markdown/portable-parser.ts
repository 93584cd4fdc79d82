import { type Options, Parser } from 'acorn';
import acornJsx from 'acorn-jsx';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainText } from './body-parts.ts';
import type { MarkdownParser, MarkdownResult } from './markdown-parser.ts';
import { mergeWords } from './merge-words.ts';

/** The parser that runs everywhere, a browser worker included: unified with remark. */
export const portableParser: MarkdownParser = {
  name: 'unified',
  mdx: (text) => read(mdxProcessor, text),
  markdown: (text) => read(markdownProcessor, text),
};

const jsx = Parser.extend(acornJsx());

/**
 * An `import` or `export` is refused whether it is well written or not, so any will do here. In braces the JavaScript
 * parser is needed still: it tells which brace ends the expression.
 */
const acorn = {
  parse: (_text: string, options: Options) => jsx.parse('', options),
  parseExpressionAt: (text: string, offset: number, options: Options) => jsx.parseExpressionAt(text, offset, options),
};

const markdownProcessor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(mergeWords).freeze();
const mdxProcessor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx, { acorn })
  .use(mergeWords)
  .freeze();

function read(processor: { parse(text: string): Root }, text: string): MarkdownResult {
  try {
    const tree = processor.parse(text);
    placeUnplaced(tree, text);
    return { tree };
  } catch (error) {
    return { errorAt: placeOf(error) };
  }
}

/**
 * Addresses that stand in the text without brackets (`https://…`) are made into links after the parsing, and they and
 * the words around them lose their places. They are found again here, from left to right.
 */
function placeUnplaced(parent: Nodes, text: string): void {
  if (!('children' in parent)) return;
  let cursor = parent.position?.start.offset ?? 0;
  for (const child of parent.children as Nodes[]) {
    if (child.position === undefined) {
      const words = plainText(child);
      const start = Math.max(cursor, text.indexOf(words, cursor));
      child.position = { start: point(start), end: point(start + words.length) };
    }
    placeUnplaced(child, text);
    cursor = child.position.end.offset ?? cursor;
  }
}

/** Nothing behind the parser reads lines and columns; offsets are what counts. */
function point(offset: number): { line: number; column: number; offset: number } {
  return { line: 1, column: 1, offset };
}

/**
 * A tag that is never closed is told at the end of the text; its own place stands in the message: `(5:1-5:4)`. Any
 * other error has its place as an object, and a stack that ran over has none.
 */
function placeOf(error: unknown): { line: number; column: number } | { offset: number } {
  const { message = '', place } = error as ParserError;
  const tag = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(message);
  if (tag !== null) return { line: Number(tag[1]), column: Number(tag[2]) };
  return { offset: place?.offset ?? place?.start?.offset ?? 0 };
}

interface ParserError {
  readonly message?: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}
