import { fileKind } from '../../parse/index.ts';
import type { CommitNote } from './history.ts';

/** One commit of the first-parent line, as far as it touched the handbook. */
export interface CommitRecord {
  readonly note: CommitNote;
  readonly changes: readonly FileChange[];
}

/** What a commit did to one file. */
export interface FileChange {
  /** Its path below the handbook's root: the one it has since, or had last where it was removed. */
  readonly path: string;
  /** The path it had before, where the commit renamed it; undefined elsewhere. */
  readonly from: string | undefined;
  /** Names its text: two files of one name hold the same. undefined where the commit removed it. */
  readonly blob: string | undefined;
}

/** Whether a file is part of what a version of an agreement says: agreements, shared terms, handbook.yaml. */
export function isOfVersions(path: string): boolean {
  const kind = fileKind(path);
  return kind === 'agreement' || kind === 'term' || kind === 'handbook';
}
