import { fileKind } from '@living-sla/core';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isLeftOut } from '../protocol.ts';
import { pathBelow, sameUri, uriBelow } from './uris.ts';

/**
 * The texts of the open documents below a folder, by their path. They count in place of what is saved. A document
 * that is saved nowhere counts where a file of that path would belong to the handbook.
 * @param saved paths of the files that are saved there.
 */
export function openTexts(
  documents: Pick<TextDocuments<TextDocument>, 'all'>,
  folder: string,
  saved: readonly string[],
): ReadonlyMap<string, string> {
  const known = new Set(saved);
  const texts = documents.all().flatMap((document): [string, string][] => {
    const path = pathBelow(folder, document.uri);
    const counts = path !== undefined && fileKind(path) !== undefined && (known.has(path) || !isLeftOut(path));
    return counts ? [[path, document.getText()]] : [];
  });
  return new Map(texts);
}

/** The URI of a file of a handbook, in the spelling of the client where it has the file open. */
export function fileUri(documents: Pick<TextDocuments<TextDocument>, 'all'>, folder: string, path: string): string {
  const uri = uriBelow(folder, path);
  return documents.all().find((document) => sameUri(document.uri) === uri)?.uri ?? uri;
}
