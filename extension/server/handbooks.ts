import { type Finding, type Handbook, type HandbookHost, handbookFile, type ParsedFile } from '@living-sla/core';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PastParams } from '../protocol.ts';
import { makeHandbookFinder } from './find-handbook.ts';
import type { Guard } from './guard.ts';
import type { CheckedHandbook } from './handbook-check.ts';
import type { Machine } from './machine.ts';
import { makeOpenHandbooks } from './open-handbooks.ts';
import type { Progress } from './reading-progress.ts';
import { folderUri, pathBelow, sameUri, uriBelow } from './uris.ts';
import { isMark, makeWorkspaceHandbooks, mayBeFolder } from './workspace-handbooks.ts';

/** A file within its handbook, checked with every unsaved text. */
export interface FileInHandbook {
  readonly file: ParsedFile;
  readonly handbook: Handbook;
  readonly findings: readonly Finding[];
  /** What the main line of its history holds; undefined where nobody has told. */
  readonly mainLine: WholeHandbook['mainLine'];
  /** The URI of another file of the handbook. */
  readonly uriOf: (path: string) => string;
}

/** A handbook as a whole, checked with every unsaved text. */
export interface WholeHandbook extends CheckedHandbook {
  /** The URI of its folder. */
  readonly folder: string;
  /** The URI of a file of the handbook. */
  readonly uriOf: (path: string) => string;
}

/** The handbooks in the folders that are open in the editor, and those around open documents. */
export interface Handbooks {
  /** The file at a URI; undefined where it belongs to no handbook. */
  fileAt(uri: string): Promise<FileInHandbook | undefined>;
  /** The handbook around a file, whether or not the file is a page of it; undefined where there is none. */
  around(uri: string): Promise<WholeHandbook | undefined>;
  /** Every handbook, by the order of their folders. One that cannot be read is left out. */
  all(): Promise<readonly WholeHandbook[]>;
  /** Calls a listener whenever something has changed that may matter to a handbook. */
  whenChanged(listener: () => void): void;
  /** Folders have been opened in the editor, or closed. */
  foldersChanged(opened: readonly string[], closed: readonly string[]): void;
  /** The text of an open document has changed, or one was opened or closed. */
  textChanged(uri: string): void;
  /** A file or folder was saved, made or removed. */
  fileChanged(uri: string): void;
  /** The client has told what the main line of the handbook in a folder (a URI) holds. */
  pastTold(folder: string, past: PastParams['past']): void;
}

/** What the handbooks need of those who make them. */
export interface HandbookSources {
  readonly documents: Pick<TextDocuments<TextDocument>, 'all'>;
  readonly machine: Machine;
  /** The files of a folder; undefined where nobody can read it. */
  readonly hostOf: (folder: string) => HandbookHost | undefined;
  /** Paths of the files of a name below a folder. */
  readonly findBelow: (folder: string, name: string) => Promise<readonly string[]>;
  readonly guard: Guard;
  /** Is told in words what keeps a handbook from being checked as its authors want. */
  readonly complain: (message: string) => void;
  /** Begins to show how far a long work has come; undefined where nobody can see it. */
  readonly showProgress: (title: string) => Promise<Progress> | undefined;
}

export function makeHandbooks(sources: HandbookSources): Handbooks {
  const { documents, guard } = sources;
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const open = makeOpenHandbooks(sources);
  const finder = makeHandbookFinder(sources.hostOf);
  const workspace = makeWorkspaceHandbooks(sources.findBelow, guard, () => {
    finder.forget();
    tell();
  });

  const around = async (uri: string): Promise<WholeHandbook | undefined> => {
    const folder = await finder.find(sameUri(uri));
    return folder === undefined ? undefined : open.whole(folder);
  };
  const folderAround = guard('find a handbook', undefined, (uri: string) => finder.find(sameUri(uri)));
  const wholeIn = guard('read a handbook', undefined, async (folder: string) => {
    const whole = await around(uriBelow(folder, handbookFile));
    // Where its handbook.yaml is gone, the next one above may be found.
    return whole?.folder === folder ? whole : undefined;
  });

  return {
    fileAt: async (uri) => {
      const whole = await around(uri);
      const file = whole?.handbook.files.get(pathBelow(whole.folder, uri) ?? '')?.file;
      if (whole === undefined || file === undefined) return undefined;
      const { handbook, mainLine, uriOf } = whole;
      return { file, handbook, mainLine, findings: findingsIn(whole, file.path), uriOf };
    },
    around,
    all: async () => {
      const aroundDocuments = await Promise.all(documents.all().map(({ uri }) => folderAround(uri)));
      const folders = new Set([
        ...(await workspace.folders()),
        ...aroundDocuments.filter((each) => each !== undefined),
      ]);
      const whole = await Promise.all([...folders].sort().map(wholeIn));
      const there = whole.filter((each) => each !== undefined);
      open.keepOnly(new Set(there.map(({ folder }) => folder)));
      return there;
    },
    whenChanged: (listener) => {
      listeners.push(listener);
    },
    foldersChanged: (opened, closed) => {
      workspace.closed(closed);
      workspace.opened(opened);
      tell();
    },
    textChanged: (uri) => {
      open.textChanged(uri);
      tell();
    },
    fileChanged: (uri) => {
      const matters = open.fileChanged(uri);
      const moves = (isMark(sameUri(uri)) || mayBeFolder(uri)) && !workspace.leavesOut(uri);
      if (moves) {
        finder.forget();
        open.folderChanged(uri);
        workspace.changed(uri);
      }
      if (moves || matters) tell();
    },
    pastTold: (folder, past) => {
      open.pastTold(folderUri(sameUri(folder)), past);
      tell();
    },
  };
}

/** The findings in a file of a handbook; the same list as long as it has not changed. */
export function findingsIn({ findings }: Pick<WholeHandbook, 'findings'>, path: string): readonly Finding[] {
  return findings.get(path) ?? none;
}

const none: readonly Finding[] = [];
