import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActiveFile } from './active-file.ts';
import type { Handbooks } from './handbooks.ts';

/** What the parts of the client share. */
export interface Shared {
  /** The folder of the extension. */
  readonly extension: Uri;
  readonly server: BaseLanguageClient;
  readonly handbooks: Handbooks;
  readonly activeFile: ActiveFile;
}

/** A part of the client, which works until it is disposed of. */
export type Part = (shared: Shared) => Disposable;
