import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerParts } from './feature.ts';

/** Takes in what is typed, and what is saved. */
export function listenToDocuments({ documents, handbooks, guard }: ServerParts): void {
  type Change = { document: TextDocument };
  const changed = ({ document }: Change) => handbooks.textChanged(document.uri);
  // A client that watches no files has only these moments to tell of a change on disk.
  const savedOrDropped = ({ document }: Change) => {
    handbooks.fileChanged(document.uri);
    handbooks.textChanged(document.uri);
  };
  documents.onDidChangeContent(guard('take in a change', undefined, changed));
  documents.onDidSave(guard('take in a saved file', undefined, savedOrDropped));
  documents.onDidClose(guard('take in a closed file', undefined, savedOrDropped));
}
