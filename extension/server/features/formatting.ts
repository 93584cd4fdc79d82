import type { Edit, ParsedFile } from '@living-sla/core';
import { formatKeys } from '@living-sla/core/editor';
import {
  DocumentFormattingRequest,
  type DocumentRangeFormattingParams,
  DocumentRangeFormattingRequest,
  type DocumentSelector,
  type TextEdit,
} from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities.ts';
import { aboutFile, type Feature, type ServerParts } from '../feature.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** Sets the keys of a file right, whole or for what is selected. What the editor says about tabs and widths does not count. */
export const formatting: Feature = {
  capabilities: ({ all: { textDocument = {} } }) => ({
    ...(isFixed(textDocument.formatting) ? { documentFormattingProvider: true } : {}),
    ...(isFixed(textDocument.rangeFormatting) ? { documentRangeFormattingProvider: true } : {}),
  }),
  listen: (server) => {
    declareWhenOpened(server);
    server.connection.onDocumentFormatting(
      aboutFile(server, 'format the keys', [], (_, { file }) => written(file, formatKeys(file))),
    );
    server.connection.onDocumentRangeFormatting(
      aboutFile(server, 'format some of the keys', [], ({ range }: DocumentRangeFormattingParams, { file }) => {
        const selection = { start: toOffset(file, range.start), end: toOffset(file, range.end) };
        return written(file, formatKeys(file, selection));
      }),
    );
  },
};

type Ability = { readonly dynamicRegistration?: boolean } | undefined;

/** Whether a client can format, and hears of it only when it starts. */
function isFixed(ability: Ability): boolean {
  return ability !== undefined && ability.dynamicRegistration !== true;
}

/**
 * An editor with two formatters for a language asks which to take. So a client that can hear of it later hears that this
 * one is for files of a handbook, once a document is open, and other YAML stays to others.
 */
function declareWhenOpened({ connection, documents, guard, client }: ServerParts): void {
  let isDeclared = false;
  const declare = guard('declare what it formats', undefined, async ({ formatting, rangeFormatting }: Abilities) => {
    const options = { documentSelector: pages };
    if (formatting?.dynamicRegistration) await connection.client.register(DocumentFormattingRequest.type, options);
    if (rangeFormatting?.dynamicRegistration) {
      await connection.client.register(DocumentRangeFormattingRequest.type, options);
    }
  });
  documents.onDidOpen(() => {
    if (!isDeclared) void declare(client()?.all.textDocument ?? {});
    isDeclared = true;
  });
}

type Abilities = NonNullable<ClientAbilities['all']['textDocument']>;

const pages: DocumentSelector = [
  { language: 'yaml', pattern: '**/handbook.yaml' },
  { language: 'mdx', pattern: '**/{slas,glossary,reviews,guide}/**/*.mdx' },
];

function written(file: ParsedFile, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: toLspRange(file, range), newText: text }));
}
