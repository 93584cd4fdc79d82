import {
  baselineFile,
  type Finding,
  type Handbook,
  type HandbookHost,
  handbookFile,
  type ParsedFile,
} from '@living-sla/core';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isLeftOut } from '../protocol.ts';
import { makeHandbookFinder } from './find-handbook.ts';
import { type HandbookCheck, makeHandbookCheck } from './handbook-check.ts';
import type { Machine } from './machine.ts';
import { fileUri, openTexts } from './open-texts.ts';
import { pathBelow, sameUri } from './uris.ts';

/** A file within its handbook, checked with every unsaved text. */
export interface FileInHandbook {
  readonly file: ParsedFile;
  readonly handbook: Handbook;
  readonly findings: readonly Finding[];
  /** The URI of another file of the handbook. */
  readonly uriOf: (path: string) => string;
}

/** All handbooks that the editor has a file of. */
export interface Handbooks {
  /** The file at a URI; undefined where it belongs to no handbook. */
  fileAt(uri: string): Promise<FileInHandbook | undefined>;
  /** The text of an open document has changed, or one was opened or closed. */
  textChanged(uri: string): void;
  /** A file or folder was saved, made or removed. @returns whether that can matter to a handbook. */
  fileChanged(uri: string): boolean;
}

/**
 * @param hostOf the files of a folder; undefined where nobody can read it.
 * @param complain is told in words what keeps a handbook from being checked as its authors want.
 */
export function makeHandbooks(
  documents: Pick<TextDocuments<TextDocument>, 'all'>,
  hostOf: (folder: string) => HandbookHost | undefined,
  machine: Machine,
  complain?: (message: string) => void,
): Handbooks {
  const finder = makeHandbookFinder(hostOf);
  const checks = new Map<string, HandbookCheck>();

  const checkOf = (folder: string, host: HandbookHost): HandbookCheck => {
    const check =
      checks.get(folder) ?? makeHandbookCheck(host, machine, (saved) => openTexts(documents, folder, saved), complain);
    checks.set(folder, check);
    return check;
  };

  const around = (uri: string) =>
    [...checks].flatMap(([folder, check]) => {
      const path = pathBelow(folder, uri);
      // The baseline is no page of the handbook, and yet decides what is told.
      const matters = path !== undefined && (path === baselineFile || !isLeftOut(path));
      return matters ? [{ path, check }] : [];
    });

  return {
    fileAt: async (uri) => {
      const folder = await finder.find(sameUri(uri));
      const host = folder && hostOf(folder);
      if (!folder || !host) return undefined;
      const { handbook, findings } = await checkOf(folder, host).current();
      const path = pathBelow(folder, uri) ?? '';
      const file = handbook.files.get(path)?.file;
      const uriOf = (other: string) => fileUri(documents, folder, other);
      return file && { file, handbook, findings: findings.get(path) ?? [], uriOf };
    },
    textChanged: (uri) => {
      for (const { check } of around(uri)) check.textChanged();
    },
    fileChanged: (uri) => {
      const mark = sameUri(uri).endsWith(`/${handbookFile}`);
      if (mark) finder.forget();
      const concerned = around(uri);
      for (const { path, check } of concerned) check.fileChanged(path);
      return mark || concerned.length > 0;
    },
  };
}
