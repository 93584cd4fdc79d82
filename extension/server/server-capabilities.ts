import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { features } from './features/index.ts';
import { fileOperations } from './listen-to-files.ts';

/** What the server declares to a client: nothing that does not work. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  const own: ServerCapabilities = {
    // Every client has to know this one, whichever it would like best.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
    ...(client.pulls
      ? { diagnosticProvider: { identifier: 'sla', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
  return features.map((feature) => feature.capabilities(client)).reduce(merged, own);
}

/** Two features may each declare a part of the same thing. */
function merged<Value>(one: Value, other: Value): Value {
  if (!isObject(one) || !isObject(other)) return other;
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) result[key] = key in one ? merged(one[key], value) : value;
  return result as Value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
