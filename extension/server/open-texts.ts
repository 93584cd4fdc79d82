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

/**
 * The URIs of the files of a handbook, by their path. Each call gives the spellings of one moment: those of the client
 * for the files that it has open then.
 */
export function makeFileUris(
  documents: Pick<TextDocuments<TextDocument>, 'all'>,
  folder: string,
): () => (path: string) => string {
  const own = new Map<string, string>();
  const ownOf = (path: string): string => {
    const uri = own.get(path) ?? uriBelow(folder, path);
    own.set(path, uri);
    return uri;
  };
  return () => {
    let spelt: ReadonlyMap<string, string> | undefined;
    return (path) => {
      spelt ??= new Map(documents.all().map(({ uri }) => [sameUri(uri), uri]));
      return spelt.get(ownOf(path)) ?? ownOf(path);
    };
  };
}
