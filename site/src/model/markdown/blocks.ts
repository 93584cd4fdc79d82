import { escapeStart } from './escape.ts';

/** A paragraph from words in which a line break stands for one that the page shows. */
export function paragraph(inline: string): string {
  const lines = inline.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map(escapeStart)
    .join('\\\n');
}

/** A list. Each item is Markdown of its own. */
export function list(items: readonly string[], isNumbered: boolean, start = 1): string {
  const lines = items.map((item, at) => {
    const mark = isNumbered ? `${start + at}. ` : '- ';
    return mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`).replace(/\n +(?=\n)/g, '\n');
  });
  return lines.join('\n');
}

/** What stands in an item: its blocks, with a list right below the words that it belongs to. */
export function itemOf(blocks: readonly string[]): string {
  return blocks.reduce((all, block) => {
    if (all === '') return block;
    return `${all}${/^(?:- |\d+\. )/.test(block) ? '\n' : '\n\n'}${block}`;
  }, '');
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** Whether all of its cells name columns. */
  readonly isHead: boolean;
}

/** A table as GitHub has it: one that has no names of columns gets empty ones. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return '';
  const [first, ...others] = rows;
  const [head, body] = first?.isHead ? [first.cells, others] : [[], rows];
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const rule = `|${' --- |'.repeat(width)}`;
  return [line(head), rule, ...body.map(({ cells }) => line(cells))].join('\n');
}

/** What stands in a cell, on one line. */
export function cellOf(blocks: readonly string[]): string {
  return blocks
    .join('\n')
    .replace(/\\?\n+/g, '<br>')
    .replaceAll('|', '\\|');
}

/** A quotation. */
export function quotation(blocks: readonly string[]): string {
  return blocks.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
