import { type NamedPlace, referencesAt } from '@living-sla/core/editor';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { aboutFile, type Feature } from '../feature.ts';
import type { FileInHandbook } from '../handbooks.ts';
import { toLspRange, toOffset } from '../positions.ts';

/** Every place in the handbook that names the same thing. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  listen: (server) => {
    server.connection.onReferences(
      aboutFile(server, 'find what names a thing', [], ({ position, context }: ReferenceParams, place) =>
        referencesAt(place.file, place.handbook, toOffset(place.file, position))
          .filter(({ declares }) => !declares || context.includeDeclaration)
          .map((each) => toLocation(each, place)),
      ),
    );
  },
};

function toLocation({ file, range }: NamedPlace, { uriOf }: FileInHandbook): Location {
  return { uri: uriOf(file.path), range: toLspRange(file, range) };
}
