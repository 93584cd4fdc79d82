import { type DataNode, type DataPath, field, type Heading, nodeAt, type ParsedFile } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { scalarField } from '../../../resolve/index.ts';
import { sentenceRanges } from './sentences.ts';
import { spokenText } from './spoken-text.ts';

/** A sentence, or a row of a table: the piece of a file that says one thing. */
export interface Passage {
  readonly file: ParsedFile;
  readonly text: string;
  /** The place of a stretch of `text` in the file. */
  readonly placeOf: (range: Range) => Range;
  /** The cells of a row, as stretches of `text`; undefined for a sentence. */
  readonly cells: readonly Range[] | undefined;
  /** What the first row of the table says above each cell; empty for a sentence. */
  readonly header: readonly string[];
  /** Equal for the rows of one table, the items of one list and the sentences of one paragraph. */
  readonly group: number;
  /** Equal for the sentences of one paragraph, one item or one field. */
  readonly block: number;
  /** The place of the whole paragraph, item, row or field. */
  readonly blockRange: Range;
  readonly isItem: boolean;
  /** The heading above it; undefined in the frontmatter and before the first heading. */
  readonly heading: Heading | undefined;
  /** The keys that lead to it; undefined in the body. */
  readonly path: DataPath | undefined;
}

/** What is known of a passage before its words are. */
export type PassageFrame = Omit<Passage, 'text' | 'placeOf'>;

/** A passage of a frame. All are made here, with their keys in one order: what is read from such objects is found at once. */
export function passageOf(frame: PassageFrame, text: string, placeOf: Passage['placeOf']): Passage {
  const { file, cells, header, group, block, blockRange, isItem, heading, path } = frame;
  return { file, text, placeOf, cells, header, group, block, blockRange, isItem, heading, path };
}

/** The sentences of some stretches of a file, as passages. */
export function* sentencePassages(frame: PassageFrame, spans: readonly Range[]): Generator<Passage> {
  const spoken = spokenText(frame.file.text, spans);
  for (const { start, end } of sentenceRanges(spoken.text)) {
    const placeOf = (range: Range) => spoken.placeOf({ start: range.start + start, end: range.end + start });
    yield passageOf(frame, spoken.text.slice(start, end), placeOf);
  }
}

/** A frame for sentences that stand neither in a table nor in a list. @param block its number, and that of its group. @param blockRange its place. */
export function plainFrame(
  file: ParsedFile,
  block: number,
  blockRange: Range,
  where: Partial<Pick<Passage, 'heading' | 'path'>> = {},
): PassageFrame {
  const { heading, path } = where;
  return { file, cells: undefined, header: [], group: block, block, blockRange, isItem: false, heading, path };
}

/** The entry of a list at the top of the keys in which a passage stands, such as one goal; undefined where there is none. */
export function entryOf({ path, file }: Passage): DataNode | undefined {
  return path === undefined || path.length < 2
    ? undefined
    : nodeAt(field(file.frontmatter?.root, String(path[0])), path.slice(1, 2));
}

/** The name of the term that a passage of keys is a part of: of a page in the glossary, or of an entry; undefined where there is none. */
export function termNameOf(passage: Passage): string | undefined {
  return scalarField(entryOf(passage) ?? passage.file.frontmatter?.root, 'term')?.text;
}

/** Whether a passage stands in a block whose sentences hold for some cases only, such as an exception. */
export function isForSomeCases({ path }: Passage): boolean {
  return path !== undefined && someCases.has(String(path[0]));
}

const someCases = new Set(
  'exceptions remedies escalation ageing nurture decisions routing cancellation review events scoring qualification'.split(
    ' ',
  ),
);
