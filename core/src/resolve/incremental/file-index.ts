import type { FileFacts } from '../file-facts.ts';
import type { Agreement, Guide, HandbookView, ResultsFile, Review, Term } from '../handbook.ts';

/** One file with what it declares. The same object for as long as its text, and the words that judge it, stay the same. */
export interface FileScope {
  readonly facts: FileFacts;
  /** The agreement that the file is; undefined for any other file. */
  readonly agreement: Agreement | undefined;
  readonly review: Review | undefined;
  readonly guide: Guide | undefined;
  readonly results: ResultsFile | undefined;
  /** The shared term of a glossary file, or the terms that an agreement defines for itself. */
  readonly terms: readonly Term[];
}

/**
 * What the files of a handbook say, under keys: whoever wants to know what all of them say under one key need not read
 * them again. It is kept up to date: a file that changes gives up its old entries and makes new ones.
 */
export interface FileIndex<Value> {
  /** The entries of one file, in their order. It may look things up itself. */
  readonly entriesOf: (scope: FileScope, around: HandbookView) => Iterable<readonly [key: string, value: Value]>;
  /**
   * Whether two values are the same to everybody who looks them up; then the older one stays, and nothing that has been
   * found out with its help is found out again. Where absent, only one and the same value is.
   */
  readonly same?: (one: Value, other: Value) => boolean;
  /**
   * Whether a newer value may take the place of an older one without those who looked it up having to hear of it: it says
   * the same and has only moved. Where absent, none may.
   */
  readonly alike?: (one: Value, other: Value) => boolean;
}

/** Gives an index its type. */
export function fileIndex<Value>(index: FileIndex<Value>): FileIndex<Value> {
  return index;
}
