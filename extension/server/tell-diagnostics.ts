import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Guard } from './guard.ts';
import type { Handbooks } from './handbooks.ts';

/** Keeps the client's diagnostics true, whether it asks for them or they are sent to it. */
export interface DiagnosticsTeller {
  /** The diagnostics of a file that the client asks for. */
  answer(uri: string): Promise<Diagnostic[]>;
  /** Something has changed: when it has been quiet for a moment, whatever is no longer true is told anew. */
  somethingChanged(): void;
  /** A document was closed: its diagnostics go. */
  closed(uri: string): Promise<void>;
}

/** @param client what the client can do; undefined before it has said so. */
export function makeDiagnosticsTeller(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  handbooks: Handbooks,
  client: () => ClientAbilities | undefined,
  guard: Guard,
): DiagnosticsTeller {
  /** What the client knows about each file. */
  const told = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const answer = async (uri: string): Promise<Diagnostic[]> => {
    const diagnostics = await diagnosticsAt(uri, handbooks);
    told.set(uri, JSON.stringify(diagnostics ?? []));
    return diagnostics ?? [];
  };

  const sendWhatChanged = guard('tell the findings', undefined, async () => {
    for (const document of documents.all()) {
      const { uri, version } = document;
      const found = await diagnosticsAt(uri, handbooks);
      // A file outside every handbook is passed over in silence, unless it was in one before.
      if (found === undefined && !told.has(uri)) continue;
      const diagnostics = found ?? [];
      const state = JSON.stringify({ version, diagnostics });
      if (told.get(uri) === state || documents.get(uri)?.version !== version) continue;
      told.set(uri, state);
      await connection.sendDiagnostics({ uri, version, diagnostics });
    }
  });

  const askToPullAgain = guard('tell that findings have changed', undefined, async () => {
    for (const [uri, state] of told) {
      const diagnostics = await diagnosticsAt(uri, handbooks);
      if (state !== JSON.stringify(diagnostics ?? [])) return connection.languages.diagnostics.refresh();
    }
  });

  const settle = () => {
    if (!client()?.pulls) return sendWhatChanged();
    return client()?.refreshes ? askToPullAgain() : undefined;
  };

  return {
    answer,
    somethingChanged: () => {
      clearTimeout(timer);
      timer = setTimeout(settle, quietMilliseconds);
    },
    closed: async (uri) => {
      const known = told.delete(uri);
      if (known && !client()?.pulls) await connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/** Long enough to take in a fast typist's next key, short enough to go unnoticed. */
const quietMilliseconds = 100;

/** undefined where the file belongs to no handbook. */
async function diagnosticsAt(uri: string, handbooks: Handbooks): Promise<Diagnostic[] | undefined> {
  const place = await handbooks.fileAt(uri);
  return place && diagnosticsOf(place);
}
