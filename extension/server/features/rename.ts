import type { Edit } from '@living-sla/core';
import { type Refusal, renameAt, renameTarget } from '@living-sla/core/editor';
import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { aboutFile, type Feature, type ServerParts } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** Another name for a term or an id, everywhere in the handbook at once. What cannot be done is refused in words. */
export const rename: Feature = {
  capabilities: ({ all }) => {
    const asksFirst = all.textDocument?.rename?.prepareSupport === true;
    return { renameProvider: asksFirst ? { prepareProvider: true } : true };
  },
  listen: (server) => {
    server.connection.onPrepareRename(
      aboutFile<PrepareRenameParams, PrepareRenameResult | null>(server, 'prepare a rename', null, (params, place) => {
        const { file, handbook } = place;
        const target = renameTarget(file, handbook, toOffset(file, params.position));
        if ('refusal' in target) throw refused(target);
        return { range: toLspRange(file, target.range), placeholder: target.name };
      }),
    );
    server.connection.onRenameRequest(
      aboutFile<RenameParams, WorkspaceEdit | null>(server, 'rename', null, (params, place) => {
        const { file, handbook } = place;
        const renaming = renameAt(file, handbook, toOffset(file, params.position), params.newName);
        if ('refusal' in renaming) throw refused(renaming);
        return toWorkspaceEdit(renaming.edits, place, server);
      }),
    );
  },
};

/** The protocol's way to say in words, shown to the user, why nothing is done. */
function refused({ refusal }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}

/** A client that takes versions of documents makes the edits only where nothing was typed in the meantime. */
function toWorkspaceEdit(edits: readonly Edit[], place: FileInHandbook, server: ServerParts): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, range, text } of edits) {
    const source = place.handbook.files.get(file)?.file;
    if (source === undefined) continue;
    const own = byFile.get(file) ?? [];
    own.push({ range: toLspRange(source, range), newText: text });
    byFile.set(file, own);
  }
  if (server.client()?.all.workspace?.workspaceEdit?.documentChanges !== true) {
    return { changes: Object.fromEntries([...byFile].map(([path, own]) => [place.uriOf(path), own])) };
  }
  return { documentChanges: [...byFile].map(([path, edits]) => versioned(path, edits, place, server)) };
}

function versioned(path: string, edits: TextEdit[], place: FileInHandbook, server: ServerParts): TextDocumentEdit {
  const uri = place.uriOf(path);
  const document = server.documents.get(uri);
  // Somebody may type while the handbook is read.
  const isOther =
    document !== undefined && document.getText().length !== place.handbook.files.get(path)?.file.text.length;
  if (isOther) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile. Rename again.');
  return { textDocument: { uri, version: document?.version ?? null }, edits };
}
