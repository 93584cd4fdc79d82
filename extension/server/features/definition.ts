import { type DefinitionPlace, definitionsAt } from '@living-sla/core/editor';
import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** Where a term, a party, a stage, a goal and such are defined, and where a link leads. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  listen: (server) => {
    type Answer = Definition | DefinitionLink[] | null;
    server.connection.onDefinition(
      aboutFile<DefinitionParams, Answer>(server, 'find a definition', null, ({ position }, place) => {
        const places = definitionsAt(place.file, place.handbook, toOffset(place.file, position));
        const links = places.map((each) => toLink(each, place));
        if (server.client()?.all.textDocument?.definition?.linkSupport === true) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      }),
    );
  },
};

function toLink(
  { from, path, name, whole }: DefinitionPlace,
  { file, handbook, uriOf }: FileInHandbook,
): DefinitionLink {
  const source = handbook.files.get(path)?.file;
  return {
    originSelectionRange: toLspRange(file, from),
    targetUri: uriOf(path),
    // A link may lead to a picture, whose text nobody has.
    targetRange: source ? toLspRange(source, whole) : topOfFile,
    targetSelectionRange: source ? toLspRange(source, name) : topOfFile,
  };
}

const topOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
