import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActiveFile } from './active-file.ts';
import type { Handbooks } from './handbooks.ts';
import type { Pasts } from './past/pasts.ts';

/** What the parts of the client share. */
export interface Shared {
  /** The folder of the extension. */
  readonly extension: Uri;
  readonly server: BaseLanguageClient;
  readonly handbooks: Handbooks;
  readonly activeFile: ActiveFile;
  readonly pasts: Pasts;
}

/** A part of the client, which works until it is disposed of. */
export type Part = (shared: Shared) => Disposable;
