import type { Block, Heading, ParsedFile } from '../../../parse/index.ts';
import { contains, type Range } from '../../../read/index.ts';
import { type Passage, passageOf, sentencePassages } from './passage.ts';
import { spokenText } from './spoken-text.ts';

/** The sentences and the rows of a body, in the order of the text, without the cases told in an `<Example>`. */
export function* bodyPassages(file: ParsedFile): Generator<Passage> {
  const spansOf = spanReader(file);
  for (const [at, group] of groupsOf(file).entries()) {
    if (group.blocks[0]?.kind === 'table-cell') yield* rowPassages(file, group, at, spansOf);
    else {
      for (const [offset, { kind, range }] of group.blocks.entries()) {
        if (range.end - range.start > longestBlock) continue;
        const block = group.first + offset;
        const frame = {
          file,
          cells: undefined,
          header: [],
          group: at,
          block,
          blockRange: range,
          isItem: kind === 'list-item',
          path: undefined,
        };
        yield* sentencePassages({ ...frame, heading: group.heading }, spansOf(range));
      }
    }
  }
}

/** Longer blocks are no prose that somebody would read sentence by sentence. */
const longestBlock = 20_000;

/** The cells of one table, the items of one list, or one paragraph. */
interface Group {
  readonly blocks: Block[];
  /** The number of its first block. */
  readonly first: number;
  readonly heading: Heading | undefined;
}

function groupsOf(file: ParsedFile): Group[] {
  const { blocks, headings, components } = file.parts;
  const told = components.filter(({ name }) => name === 'Example').map(({ range }) => range);
  const groups: Group[] = [];
  let last: Block | undefined;
  let nextTold = 0;
  for (const [at, block] of blocks.entries()) {
    while ((told[nextTold]?.end ?? Number.POSITIVE_INFINITY) < block.range.start) nextTold++;
    const example = told[nextTold];
    if (example !== undefined && contains(example, block.range)) continue;
    const goesOn = last !== undefined && isOneGroup(last, block, file.text);
    if (goesOn) groups.at(-1)?.blocks.push(block);
    else groups.push({ blocks: [block], first: at, heading: headings[block.section - 1] });
    last = block;
  }
  return groups;
}

/** Items follow each other with nothing but marks between; so do the cells of a table. */
function isOneGroup(last: Block, block: Block, text: string): boolean {
  if (last.kind !== block.kind || last.section !== block.section) return false;
  const gap = text.slice(last.range.end, block.range.start);
  if (block.kind === 'table-cell') return /^[\s|:-]*$/.test(gap) && !/\n\s*\n/.test(gap);
  return block.kind === 'list-item' && /^[\s\d.)*+-]*$/.test(gap);
}

/** The stretches of words in a block. Blocks and words come in the order of the text, so one walk serves them all. */
export function spanReader({ parts, text }: ParsedFile): (block: Range) => Range[] {
  let next = 0;
  return (block) => {
    while ((parts.prose[next]?.range.start ?? Number.POSITIVE_INFINITY) < block.start) next++;
    const spans: Range[] = [];
    for (let at = next; (parts.prose[at]?.range.start ?? text.length) < block.end; at++) {
      spans.push((parts.prose[at] as { range: Range }).range);
    }
    return spans;
  };
}

/** The rows of a table below its first, which names the columns. */
function* rowPassages(
  file: ParsedFile,
  { blocks, first, heading }: Group,
  group: number,
  spansOf: (block: Range) => Range[],
): Generator<Passage> {
  const rows: Block[][] = [];
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const isNewRow = before === undefined || file.text.slice(before.range.end, block.range.start).includes('\n');
    if (isNewRow) rows.push([block]);
    else rows.at(-1)?.push(block);
  }
  const places = rows.map((row) => ({ start: row[0]?.range.start ?? 0, end: row.at(-1)?.range.end ?? 0 }));
  const [names = [], ...others] = rows.map((row) => row.map(({ range }) => spokenText(file.text, spansOf(range))));
  const header = names.map(({ text }) => text);
  let block = first + names.length;
  for (const [at, cells] of others.entries()) {
    const blockRange = places[at + 1] ?? { start: 0, end: 0 };
    const row = joined(cells);
    const frame = { file, cells: row.cells, header, group, block, blockRange, isItem: false, heading, path: undefined };
    yield passageOf(frame, row.text, row.placeOf);
    block += cells.length;
  }
}

/** The cells of a row as one text, with a mark between them. */
function joined(spoken: readonly ReturnType<typeof spokenText>[]): Pick<Passage, 'text' | 'cells' | 'placeOf'> {
  const cells: Range[] = [];
  let length = 0;
  for (const { text } of spoken) {
    cells.push({ start: length, end: length + text.length });
    length += text.length + cellMark.length;
  }
  const placeOf = ({ start, end }: Range) => {
    const at = Math.max(0, cells.filter((cell) => cell.start <= start).length - 1);
    const shift = cells[at]?.start ?? 0;
    return spoken[at]?.placeOf({ start: start - shift, end: end - shift }) ?? { start: 0, end: 0 };
  };
  return { text: spoken.map(({ text }) => text).join(cellMark), cells, placeOf };
}

/** Stands between two cells in the text of a row. */
const cellMark = ' | ';
