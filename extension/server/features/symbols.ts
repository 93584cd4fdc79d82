import type { ParsedFile } from '@living-sla/core';
import { findSymbols, type OutlineSymbol, outlineOf } from '@living-sla/core/editor';
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { aboutFile, type Feature, type ServerParts } from '../feature.ts';
import { toLspRange } from '../positions.ts';

/** The outline of a file, and the search for a thing by its name in every handbook that is open. */
export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, workspaceSymbolProvider: true }),
  listen: (server) => {
    const { connection, guard } = server;
    type Answer = DocumentSymbol[] | SymbolInformation[];
    connection.onDocumentSymbol(
      aboutFile<DocumentSymbolParams, Answer>(server, 'outline a file', [], (_, { file, uriOf }) => {
        const { hierarchicalDocumentSymbolSupport } = server.client()?.all.textDocument?.documentSymbol ?? {};
        const outline = outlineOf(file);
        if (hierarchicalDocumentSymbolSupport === true) return outline.map((each) => toDocumentSymbol(each, file));
        return outline.flatMap((each) => toFlatSymbols(each, '', file, uriOf(file.path)));
      }),
    );
    connection.onWorkspaceSymbol(
      guard('search for a name', [], ({ query }: WorkspaceSymbolParams) => symbolsNamed(query, server)),
    );
  },
};

async function symbolsNamed(query: string, { handbooks }: ServerParts): Promise<SymbolInformation[]> {
  const open = await handbooks.all();
  const found = open.flatMap(({ handbook, uriOf }) => {
    return findSymbols(handbook, query).map((each) => ({ ...each, uri: uriOf(each.file.path) }));
  });
  // Nobody reads a longer list; the next letter that is typed asks again.
  return found.slice(0, mostSymbols).map(({ symbol, file, within, uri }) => information(symbol, within, file, uri));
}

const mostSymbols = 2_000;

function toDocumentSymbol(symbol: OutlineSymbol, file: ParsedFile): DocumentSymbol {
  const { name, detail, kind, range, selection, children } = symbol;
  return {
    name,
    detail,
    kind: kinds[kind],
    range: toLspRange(file, range),
    selectionRange: toLspRange(file, selection),
    children: children.map((each) => toDocumentSymbol(each, file)),
  };
}

function toFlatSymbols(symbol: OutlineSymbol, within: string, file: ParsedFile, uri: string): SymbolInformation[] {
  const below = symbol.children.flatMap((each) => toFlatSymbols(each, symbol.name, file, uri));
  return [information(symbol, within, file, uri), ...below];
}

function information(
  { name, kind, selection }: OutlineSymbol,
  containerName: string,
  file: ParsedFile,
  uri: string,
): SymbolInformation {
  return { name, kind: kinds[kind], location: { uri, range: toLspRange(file, selection) }, containerName };
}

/** Only the pictures beside the names follow from these: the protocol knows kinds of program parts. */
const kinds: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  block: SymbolKind.Namespace,
  party: SymbolKind.Class,
  goal: SymbolKind.Number,
  term: SymbolKind.Key,
  stage: SymbolKind.EnumMember,
  handoff: SymbolKind.Event,
  remedy: SymbolKind.Operator,
  commitment: SymbolKind.Property,
  calendar: SymbolKind.Object,
  role: SymbolKind.Interface,
  entry: SymbolKind.Field,
  heading: SymbolKind.String,
};
