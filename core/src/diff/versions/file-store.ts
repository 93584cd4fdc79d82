import { fileKind, type MarkdownParser, type ParsedFile, parseFile } from '../../parse/index.ts';
import { recentAnswers } from '../../read/index.ts';

/** A file as it was: its path then, and what names its text. */
export interface PastFile {
  readonly path: string;
  readonly blob: string;
}

/** Reads files of the past. */
export interface FileStore {
  /** The text of a blob; undefined where it cannot be read. */
  readonly textOf: (blob: string) => string | undefined;
  /** The file, read; undefined where it cannot be. The same object again for a while, and then another one like it. */
  readonly file: (file: PastFile) => ParsedFile | undefined;
}

/**
 * Trees of files take many times the memory of their text: of a thousand versions, only those looked at of late are kept.
 * Definitions are small, and the next version uses them too: many of them are.
 * @param textOf the text of a blob; undefined where it cannot be read.
 */
export function makeFileStore(textOf: (blob: string) => string | undefined, parser: MarkdownParser): FileStore {
  const read = ({ path, blob }: PastFile) => {
    const text = textOf(blob);
    return text === undefined ? undefined : parseFile(path, text, parser);
  };
  const nameOf = ({ path, blob }: PastFile) => `${blob} ${path}`;
  const agreement = recentAnswers(nameOf, read, mostAgreements);
  const other = recentAnswers(nameOf, read, mostOthers);
  return { textOf, file: (file) => (fileKind(file.path) === 'agreement' ? agreement(file) : other(file)) };
}

const mostAgreements = 100;
const mostOthers = 2_000;
