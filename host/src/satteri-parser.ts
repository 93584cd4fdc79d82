import type { MarkdownParser, MarkdownResult } from '@living-sla/core';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';

/**
 * The fast parser, for Node: the same trees as the portable one, 40 to 60 times faster. A test runs both over every
 * file there is and demands the same findings.
 * @param portable reads what may hold code; undefined where no text does.
 * @throws when it meets a text that `needsPortable` and has no other parser: the caller's mistake.
 */
export function makeSatteriParser(portable: MarkdownParser | undefined): MarkdownParser {
  return {
    name: 'satteri',
    mdx: (text) => {
      if (needsPortable(text)) return portableOf(portable).mdx(text);
      const result = read(mdxToMdast, text);
      const torn = 'tree' in result && text.includes('<') ? tornComponent(result.tree, text) : undefined;
      return torn === undefined ? result : { errorAt: { offset: torn } };
    },
    markdown: (text) => (hasSlowMarks(text) ? portableOf(portable).markdown(text) : read(markdownToMdast, text)),
  };
}

function portableOf(portable: MarkdownParser | undefined): MarkdownParser {
  if (portable !== undefined) return portable;
  throw new Error('This parser was made for other texts: this one needs the portable parser.');
}

/** Whether a text has to be read by the portable parser: it may hold code, or the fast one would be the slower. */
export function needsPortable(text: string): boolean {
  return mayHoldCode(text) || hasSlowMarks(text);
}

/**
 * Whether the fast parser would look back over very many letters. It copies a paragraph so far at each entity: 250 kB
 * of “R&amp;D” in one paragraph end the process, and in many short ones take 13 ms. On a line with any letter beyond
 * ASCII it counts the letters before each mark: 200 kB of “a” and *b* on one line take 2 s. So paragraphs and lines are
 * reckoned one by one. A thousand marks among 20,000 letters still take next to nothing, and counting costs a tenth.
 */
function hasSlowMarks(text: string): boolean {
  if (text.length < 20_000) return false;
  const copied = looksBack(text.split(/\n[ \t\r]*\n/), /[&<]|_(?=\w_)/g);
  const linesBeyondAscii = text.split('\n').filter((line) => line.length > 1_000 && /[\u0080-\uFFFF]/.test(line));
  const counted = looksBack(linesBeyondAscii, /[*_[\]<`~\\@]|:\/\/|www\./g);
  return copied + counted / 10 > 1_000 * 20_000;
}

/** How many letters are looked at when each mark looks back over its part of a text. */
function looksBack(parts: readonly string[], marks: RegExp): number {
  return parts.reduce((sum, part) => sum + part.length * (part.match(marks)?.length ?? 0), 0);
}

/**
 * Code is refused in a handbook, so it is rare; and it is where the two parsers differ, and where this one can end the
 * whole process (a text that ends inside an `export` below a table). So whatever may be code is read by the other one.
 * Comments in braces on one line, and braces behind a backslash, are no code.
 */
function mayHoldCode(text: string): boolean {
  if (/^(?:import|export)\b/m.test(text)) return true;
  const body = text.indexOf('\n---', 3);
  if (text.indexOf('{', body) === -1) return false;
  return text
    .slice(body)
    .replace(/\\\{|\{\/\*[^*\n]*\*\/\}/g, '')
    .includes('{');
}

const features = { gfm: true, frontmatter: true };

function read(parse: typeof mdxToMdast, text: string): MarkdownResult {
  try {
    return { tree: parse(text, { features }) as Root };
  } catch (error) {
    return { errorAt: placeOf(error instanceof Error ? error.message : String(error)) };
  }
}

/** The place of a syntax error stands only in the text of its message: `line:column: what is wrong`. */
function placeOf(message: string): { line: number; column: number } {
  const place = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(message) ?? /^(\d+):(\d+)/.exec(message);
  return { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) };
}

/**
 * This parser closes a component where the words around it end: `**a <A>b** c</A>`. The portable one refuses that, and
 * so does MDX itself; a component whose text does not end with `>` was torn in this way.
 */
function tornComponent(tree: Root, text: string): number | undefined {
  // Without recursion: quotes in quotes may be as deep as the text is long.
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const { start, end } = node.position ?? {};
    if (isComponent && text[(end?.offset ?? 0) - 1] !== '>') return start?.offset ?? 0;
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child as Nodes);
  }
  return undefined;
}
