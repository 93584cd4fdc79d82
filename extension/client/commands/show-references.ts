import { commands, Location, Position, Uri } from 'vscode';
import type { ShowReferencesArguments } from '../../protocol.ts';
import { toRange } from '../places.ts';

/** Shows places that belong together, as the server offers them above a term or a goal. */
export async function showReferences(...[uri, position, places]: ShowReferencesArguments): Promise<void> {
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    new Position(position.line, position.character),
    places.map((place) => new Location(Uri.parse(place.uri), toRange(place.range))),
  );
}
