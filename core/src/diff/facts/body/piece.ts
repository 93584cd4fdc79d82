import type { ProseBlock } from '../../snapshot/snapshot.ts';

/** A block of a body with what it is compared by. */
export interface Piece {
  readonly block: ProseBlock;
  /** All that it says, whatever it looks like: an item of a list and a paragraph say the same with the same words. */
  readonly saying: string;
  /** The places of the pieces that it stands under. */
  readonly under: Under;
}

/** Places in the list of pieces: of the heading right above, and for a cell of the heads of its row and column. */
export interface Under {
  readonly heading: number | undefined;
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Makes the pieces of a body. */
export function piecesOf(blocks: readonly ProseBlock[]): Piece[] {
  const above: { readonly at: number; readonly depth: number }[] = [];
  const headOf = tableHeads();
  return blocks.map((block, at) => {
    const { kind, text, links, depth = 0 } = block;
    if (kind === 'heading') while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const under = { heading: above.at(-1)?.at, ...headOf(block, at) };
    if (kind === 'heading') above.push({ at, depth });
    return { block, saying: JSON.stringify([formOf(block), text, links]), under };
  });
}

/** Finds the heads of a cell's row and column, block by block. */
function tableHeads(): (block: ProseBlock, at: number) => Pick<Under, 'row' | 'column'> {
  let columns = new Map<string, number>();
  let row: { readonly at: number; readonly text: string } | undefined;
  let isTop = false;
  return ({ cell, text }, at) => {
    const wasTop = isTop;
    isTop = cell !== undefined && cell.column === '' && cell.row === '';
    if (isTop) columns = (wasTop ? columns : new Map<string, number>()).set(text, at);
    if (cell === undefined || isTop) return { row: undefined, column: undefined };
    if (cell.row === '') row = { at, text };
    return { row: cell.row !== '' && row?.text === cell.row ? row.at : undefined, column: columns.get(cell.column) };
  };
}

/** What a block may become without saying anything else. */
export function formOf({ kind }: ProseBlock): string {
  return kind === 'item' || kind === 'paragraph' ? 'prose' : kind;
}

/** The heading that a block belongs under; of a heading its own words, and nothing above the first one. */
export function sectionOf({ kind, text, section }: ProseBlock): string {
  return kind === 'heading' ? text : (section.at(-1) ?? '');
}
