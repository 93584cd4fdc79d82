import { cellOf, itemOf, list, quotation, table } from './blocks.ts';
import { codeBlock, codeSpan, escapeText, linkTarget } from './escape.ts';
import { addBlocks, addWords, closest, type Frame, flush, isInline, wordsOf } from './frame.ts';

/** Ends an element: what stands in it goes to the one around it. */
export function endElement(frame: Frame, parent: Frame, page: string): void {
  (endings[frame.tag] ?? (isInline(frame.tag) ? passOn : endBlock))(frame, parent, page);
}

type Ending = (frame: Frame, parent: Frame, page: string) => void;

const endBlock: Ending = (frame, parent) => {
  flush(frame);
  // What stands behind a block begins anew, even where the block was empty.
  flush(parent);
  addBlocks(parent, frame.blocks);
};

/** Words stay in the line; blocks that stand in an element of a line stay blocks. */
const passOn: Ending = (frame, parent) => {
  if (frame.blocks.length > 0) endBlock(frame, parent, '');
  else addWords(parent, frame.inline);
};

const marked =
  (mark: string): Ending =>
  (frame, parent) => {
    const words = frame.inline.trim();
    if (frame.blocks.length > 0 || words === '') return passOn(frame, parent, '');
    addWords(parent, spaced(frame.inline, `${mark}${words.replaceAll('\n', ' ')}${mark}`));
  };

/** Keeps the spaces that stand inside an element at its edges, outside of its marks. */
function spaced(inline: string, written: string): string {
  return `${/^\s/.test(inline) ? ' ' : ''}${written}${/\s$/.test(inline) ? ' ' : ''}`;
}

const heading: Ending = (frame, parent) => {
  const words = wordsOf(frame);
  if (words !== '') addBlocks(parent, [`${'#'.repeat(Number(frame.tag.charAt(1)))} ${words}`]);
};

const link: Ending = (frame, parent, page) => {
  const { inline } = frame;
  const words = wordsOf(frame) || escapeText(frame.attributes['aria-label'] ?? '');
  const target = linkTarget(frame.attributes.href ?? '', page);
  const written = target === undefined ? words : `[${words.replace(/^#+ /, '')}](${target})`;
  if (words !== '') addWords(parent, spaced(inline, written));
};

const listEnd: Ending = (frame, parent) => {
  const start = Number.parseInt(frame.attributes.start ?? '', 10);
  const isNumbered = frame.tag === 'ol';
  const items = frame.items.filter((item) => item !== '');
  const lists = items.length === 0 ? [] : [list(items, isNumbered, Number.isNaN(start) ? 1 : start)];
  addBlocks(parent, [...lists, ...frame.blocks]);
};

const cell: Ending = (frame) => {
  flush(frame);
  const span = Math.min(50, Number.parseInt(frame.attributes.colspan ?? '', 10) || 1);
  closest(frame, 'tr')?.items.push(cellOf(frame.blocks), ...Array.from({ length: span - 1 }, () => ''));
};

const row: Ending = (frame) => {
  const isHead = closest(frame, 'thead') !== undefined;
  if (frame.items.some((each) => each !== '')) closest(frame, 'table')?.rows.push({ cells: frame.items, isHead });
};

const fact: Ending = (frame) => {
  const facts = closest(frame, 'dl');
  flush(frame);
  const words = itemOf(frame.blocks);
  if (facts === undefined || words === '') return;
  facts.items.push(facts.term === '' ? words : `**${facts.term}:** ${words}`);
  facts.term = '';
};

const factName: Ending = (frame) => {
  const facts = closest(frame, 'dl');
  const words = wordsOf(frame).replace(/\*\*/g, '').replace(/:$/, '');
  if (facts !== undefined && words !== '') facts.term = facts.term === '' ? words : `${facts.term}, ${words}`;
};

const ignored: Ending = () => {};

const endings: Readonly<Record<string, Ending>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading])),
  a: link,
  b: marked('**'),
  strong: marked('**'),
  em: marked('*'),
  i: marked('*'),
  del: marked('~~'),
  s: marked('~~'),
  ins: marked('**'),
  br: (_, parent) => {
    parent.inline += '\n';
  },
  wbr: ignored,
  q: (frame, parent) => {
    const { inline } = frame;
    addWords(parent, spaced(inline, `“${wordsOf(frame)}”`));
  },
  img: ({ attributes: { alt = '', src = '' } }, parent, page) => {
    const target = linkTarget(src, page);
    if (alt !== '' && target !== undefined) addWords(parent, `![${escapeText(alt)}](${target})`);
  },
  code: (frame, parent) => {
    if (closest(frame, 'pre') !== undefined) parent.inline += frame.inline;
    else addWords(parent, spaced(frame.inline, codeSpan(frame.inline.trim() || frame.inline)));
  },
  pre: (frame, parent) => addBlocks(parent, [codeBlock(frame.inline)]),
  hr: (_, parent) => addBlocks(parent, ['---']),
  blockquote: (frame, parent) => {
    flush(frame);
    if (frame.blocks.length > 0) addBlocks(parent, [quotation(frame.blocks)]);
  },
  summary: (frame, parent) => {
    const words = wordsOf(frame);
    if (words !== '') addBlocks(parent, [/^#|\*\*/.test(words) ? words : `**${words}**`]);
  },
  ul: listEnd,
  ol: listEnd,
  dl: listEnd,
  li: (frame, parent) => {
    flush(frame);
    (parent.tag === 'ul' || parent.tag === 'ol' ? parent.items : parent.blocks).push(itemOf(frame.blocks));
  },
  dt: factName,
  dd: fact,
  td: cell,
  th: cell,
  tr: row,
  table: (frame, parent) => {
    // A table within a cell has no form in Markdown.
    const isInside = closest(frame, 'table') !== undefined;
    const words = isInside
      ? list(
          frame.rows.map(({ cells }) => cells.join(' · ')),
          false,
        )
      : table(frame.rows);
    addBlocks(parent, words === '' ? frame.blocks : [...frame.blocks, words]);
  },
};
