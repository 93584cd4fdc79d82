import { type Paint, plainPaint } from '@living-sla/core';
import { exampleLine } from './example-line.ts';
import { cellsOf, tableLines } from './table-lines.ts';
import { wrapWords } from './wrap-words.ts';

/**
 * The page of a rule, set for a terminal: headings stand out, paragraphs fill the width, examples are indented, keep
 * their lines and have their keys coloured.
 * It takes what our rule pages hold: headings, paragraphs, lists, tables, fenced blocks, links and words in backticks.
 * @param columns how wide the terminal is.
 */
export function pageForTerminal(page: string, paint: Paint, columns: number): string {
  const width = Math.max(narrowest, Math.min(columns, widest));
  const shown = blocksOf(page).map((block) => lines(block, paint, width).join('\n'));
  return `${shown.join('\n\n')}\n`;
}

const narrowest = 30;
/** Longer lines are hard to read. */
const widest = 100;

interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table' | 'example';
  /** The lines of the page, without the fences of an example. */
  readonly written: readonly string[];
}

function blocksOf(page: string): Block[] {
  const blocks: { kind: Block['kind']; written: string[] }[] = [];
  let isExample = false;
  let isOpen = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) {
      isExample = !isExample;
      isOpen = isExample;
      if (isExample) blocks.push({ kind: 'example', written: [] });
      continue;
    }
    if (!isExample && line.trim() === '') {
      isOpen = false;
      continue;
    }
    const kind = isExample ? 'example' : kindOf(line);
    const last = blocks.at(-1);
    if (isOpen && last && kind !== 'heading') last.written.push(line);
    else blocks.push({ kind, written: [line] });
    isOpen = kind !== 'heading';
  }
  return blocks;
}

function kindOf(line: string): Block['kind'] {
  if (/^#+ /.test(line)) return 'heading';
  if (line.startsWith('- ')) return 'list';
  return line.startsWith('|') ? 'table' : 'paragraph';
}

function lines({ kind, written }: Block, paint: Paint, width: number): string[] {
  if (kind === 'example') return written.map((line) => exampleLine(line, paint));
  if (kind === 'heading') {
    return wrapWords(written.join(' ').replace(/^#+ /, ''), plainPaint, width).map(paint.strong);
  }
  if (kind === 'table') return tableLines(written.filter((line) => !/^[\s|:-]+$/.test(line)).map(cellsOf), paint);
  if (kind === 'paragraph') return wrapWords(written.join(' '), paint, width);
  const items = written.join('\n').split(/^- /m).slice(1);
  return items.flatMap((item) => {
    const [first = '', ...more] = wrapWords(item, paint, width - 2);
    return [`- ${first}`, ...more.map((line) => `  ${line}`)];
  });
}
