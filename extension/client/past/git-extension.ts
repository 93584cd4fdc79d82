import type { Event, Uri } from 'vscode';

/** What is used of the Git extension that comes with VS Code. Its own types are part of no package. */
export interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: Event<boolean>;
  /** @throws where the extension is turned off, or Git is not installed. */
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly onDidOpenRepository: Event<Repository>;
  readonly onDidCloseRepository: Event<Repository>;
  /** The repository around a file; null where it lies in none that is open. */
  getRepository(file: Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly workingTreeChanges: readonly Change[];
    readonly untrackedChanges?: readonly Change[];
    readonly onDidChange: Event<void>;
  };
  /** @throws where there is no such branch. */
  getBranch(name: string): Promise<{ readonly commit?: string }>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  getCommit(revision: string): Promise<{ readonly hash: string; readonly authorDate?: Date }>;
  /** What the saved files have otherwise than a commit. Files that Git does not follow are left out. */
  diffWith(revision: string): Promise<readonly Change[]>;
  /** The text of a file in a commit. @throws where there is none. */
  show(revision: string, path: string): Promise<string>;
}

/** A file that differs. */
export interface Change {
  readonly uri: Uri;
  /** Where it lay before, if it was moved. */
  readonly originalUri: Uri;
  readonly renameUri: Uri | undefined;
  readonly status: number;
}

/** The status of a file that Git does not follow. */
export const untracked = 7;
