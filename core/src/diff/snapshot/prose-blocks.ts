import type { List, Nodes, Table } from 'mdast';
import type { ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import { componentText } from './component-text.ts';
import { type BodyContext, bodyContext, type InlineWords, isComment, wordsOf } from './inline-words.ts';
import { onOneLine } from './on-one-line.ts';
import type { ProseBlock } from './snapshot.ts';
import { deeper, unlessTooDeep } from './too-deep.ts';

/** The pieces of a file's body, in the order of the text; undefined where they are nested too deeply to be compared. */
export function proseBlocks(file: ParsedFile): readonly ProseBlock[] | undefined {
  return unlessTooDeep(() => {
    const tree = file.body.tree();
    const walk: Walk = { context: bodyContext(file, tree), headings: [], blocks: [] };
    visitAll(walk, tree.children, { inside: [], item: undefined, box: '', depth: 0 });
    return [...walk.blocks, ...modules(file)].sort((a, b) => a.range.start - b.range.start);
  });
}

interface Walk {
  readonly context: BodyContext;
  /** The headings above, the highest first. */
  headings: { readonly depth: number; readonly text: string }[];
  readonly blocks: ProseBlock[];
}

interface Place {
  readonly inside: readonly string[];
  /** The item of a list that it stands in. */
  readonly item: ProseBlock['item'];
  /** The box of that item to be ticked, as it is written; empty where it has none. */
  readonly box: string;
  readonly depth: number;
}

/** Imports and exports are in no tree. None may stand there, but where one does it says something. */
function modules({ parts, text }: ParsedFile): ProseBlock[] {
  const written = parts.code.filter(({ kind }) => kind === 'import or export');
  return written.map(({ range }) => {
    const words = onOneLine(text.slice(range.start, range.end));
    return { kind: 'code', section: [], text: words, links: [], inside: [], range };
  });
}

/** Running text that stands in no paragraph, as between the tags of a component on one line, counts as one. */
function visitAll(walk: Walk, nodes: readonly Nodes[], place: Place): void {
  for (let at = 0; at < nodes.length; at++) {
    const from = at;
    while (at < nodes.length && running.has((nodes[at] as Nodes).type)) at++;
    if (at > from) addRunning(walk, nodes.slice(from, at), place);
    const node = nodes[at];
    if (node !== undefined) visit(walk, node, place);
  }
}

const running: ReadonlySet<string> = new Set([
  ...[
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'break',
    'link',
    'linkReference',
    'image',
    'imageReference',
  ],
  ...['footnoteReference', 'mdxJsxTextElement', 'mdxTextExpression'],
]);

function visit(walk: Walk, node: Nodes, place: Place): void {
  const within = { ...place, item: undefined, depth: deeper(place.depth) };
  switch (node.type) {
    case 'paragraph':
      addRunning(walk, node.children, place);
      break;
    case 'heading':
      addHeading(walk, node, place);
      break;
    case 'list':
      visitList(walk, node, within);
      break;
    case 'table':
      addTable(walk, node, within);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      addAlone(walk, 'component', componentText(node), node, within);
      visitAll(walk, node.children, { ...within, inside: [...place.inside, node.name ?? ''] });
      break;
    case 'mdxFlowExpression':
    case 'code':
    case 'html':
      if (!isComment(node, walk.context)) addAlone(walk, 'code', onOneLine(node.value), node, within);
      break;
    case 'blockquote':
    case 'footnoteDefinition':
      visitAll(walk, node.children, within);
  }
}

function visitList(walk: Walk, { children, ordered }: List, place: Place): void {
  for (const [at, item] of children.entries()) {
    const box = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '';
    visitAll(walk, item.children, { ...place, box, item: { ordered: ordered === true, at: at + 1 } });
  }
}

function addRunning(walk: Walk, nodes: readonly Nodes[], place: Place): void {
  const words = wordsOf(nodes, walk.context);
  const tags = nodes.filter((node) => node.type === 'mdxJsxTextElement');
  if (tags.length > 0 && isOnlyTags(walk, nodes)) {
    for (const tag of tags) visit(walk, tag, place);
    return;
  }
  for (const tag of words.components) addAlone(walk, 'component', componentText(tag), tag, place);
  const range = { start: rangeOf(nodes[0]).start, end: rangeOf(nodes.at(-1)).end };
  if (place.item === undefined) add(walk, 'paragraph', words, range, place);
  else add(walk, 'item', { ...words, text: `${place.box}${words.text}`.trim() }, range, place, { item: place.item });
}

/** One parser puts a paragraph around components that stand alone on a line, the other does not. */
function isOnlyTags(walk: Walk, nodes: readonly Nodes[]): boolean {
  const rest = nodes.filter((node) => node.type !== 'mdxJsxTextElement');
  return isEmpty(wordsOf(rest, walk.context));
}

function addHeading(walk: Walk, node: Nodes & { type: 'heading' }, place: Place): void {
  const { depth } = node;
  const words = wordsOf(node.children, walk.context);
  walk.headings = walk.headings.filter((heading) => heading.depth < depth);
  add(walk, 'heading', words, rangeOf(node), place, { depth });
  walk.headings.push({ depth, text: words.text });
}

function addTable(walk: Walk, table: Table, place: Place): void {
  const rows = table.children.map((row) =>
    row.children.map((cell) => ({ words: wordsOf(cell.children, walk.context), range: rangeOf(cell) })),
  );
  for (const [at, cells] of rows.entries()) {
    for (const [across, { words, range }] of cells.entries()) {
      const column = at === 0 ? '' : (rows[0]?.[across]?.words.text ?? '');
      const row = at === 0 || across === 0 ? '' : (cells[0]?.words.text ?? '');
      add(walk, 'cell', words, range, place, { cell: { column, row } });
    }
  }
}

function addAlone(walk: Walk, kind: ProseBlock['kind'], text: string, node: Nodes, place: Place): void {
  add(walk, kind, { text, links: [] }, rangeOf(node), place);
}

function add(
  walk: Walk,
  kind: ProseBlock['kind'],
  words: Pick<InlineWords, 'text' | 'links'>,
  range: Range,
  { inside }: Place,
  more: Pick<ProseBlock, 'item' | 'cell' | 'depth'> = {},
): void {
  if (isEmpty(words)) return;
  const section = walk.headings.map((heading) => heading.text);
  walk.blocks.push({ kind, section, text: words.text, links: words.links, ...more, inside, range });
}

function isEmpty({ text, links }: Pick<InlineWords, 'text' | 'links'>): boolean {
  return text === '' && links.length === 0;
}

function rangeOf(node: Nodes | undefined): Range {
  return { start: node?.position?.start.offset ?? 0, end: node?.position?.end.offset ?? 0 };
}
