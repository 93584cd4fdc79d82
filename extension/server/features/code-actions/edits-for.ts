import type { Edit } from '@living-sla/core';
import type { NewFile, OpenEdit } from '@living-sla/core/editor';
import type { TextDocumentEdit, TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from '../../client-abilities.ts';
import type { FileInHandbook } from '../../handbooks.ts';
import { toLspRange } from '../../positions.ts';

/** Writes edits of a handbook's files as the protocol does, as far as the client can make them. */
export interface Edits {
  /** Whether the client lets a person write into a blank, and goes there. */
  readonly hasBlanks: boolean;
  /** Whether the client can make files. */
  readonly makesFiles: boolean;
  of(edits: readonly Edit[]): WorkspaceEdit;
  /** With the blank as a place to go to, or, where the client has none, with the words that hold the place. */
  withBlank(edit: OpenEdit): WorkspaceEdit;
  newFile(file: NewFile): WorkspaceEdit;
}

/** @param documents those that are open. */
export function editsFor(
  { file: home, handbook, uriOf }: FileInHandbook,
  documents: Pick<TextDocuments<TextDocument>, 'get'>,
  { all: { workspace } }: ClientAbilities,
): Edits {
  const able = workspace?.workspaceEdit;
  const hasBlanks = able?.documentChanges === true && able.snippetEditSupport === true;
  const source = (path: string) => handbook.files.get(path)?.file;
  const of = (edits: readonly Edit[]): WorkspaceEdit => {
    const known = edits.flatMap(({ file, range, text }) => {
      const inside = source(file);
      return inside ? [{ uri: uriOf(file), edit: { range: toLspRange(inside, range), newText: text } }] : [];
    });
    const changes: NonNullable<WorkspaceEdit['changes']> = {};
    for (const { uri, edit } of known) changes[uri] = [...(changes[uri] ?? []), edit];
    return { changes };
  };
  return {
    hasBlanks,
    makesFiles: able?.documentChanges === true && able.resourceOperations?.includes('create') === true,
    of,
    withBlank: (edit) => {
      if (!hasBlanks) return of([edit]);
      const uri = uriOf(edit.file);
      const document = documents.get(uri);
      // An edit of another text than the newest is refused by the client, not made at a wrong place.
      const version = document?.getText() === home.text ? document.version : null;
      const snippet = { kind: 'snippet' as const, value: snippetOf(edit) };
      const change: TextDocumentEdit = {
        textDocument: { uri, version },
        edits: [{ range: toLspRange(source(edit.file) ?? home, edit.range), snippet }],
      };
      return { documentChanges: [change] };
    },
    newFile: ({ path, text }) => {
      const uri = uriOf(path);
      const start = { line: 0, character: 0 };
      const content = {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: text }],
      };
      return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: false } }, content] };
    },
  };
}

/** The text of an edit as a snippet whose only place to go to is the blank: Language Server Protocol 3.18, Snippet Syntax. */
function snippetOf({ text, blank }: OpenEdit): string {
  const plain = (words: string) => words.replace(/[\\$}]/g, '\\$&');
  const before = plain(text.slice(0, blank.start));
  const words = plain(text.slice(blank.start, blank.end));
  return `${before}\${1:${words}}${plain(text.slice(blank.end))}`;
}
