import type { Command, ExecuteCommandParams, Location } from 'vscode-languageserver';
import type { ClientAbilities } from '../../client-abilities.ts';
import type { ServerParts } from '../../feature.ts';

/** Command of this server: shows a place in the editor, such as the meaning that a new file of the glossary waits for. */
export const showPlace = 'sla.showPlace';

/** Whether the client shows a place when it is asked to. */
export function canShow({ all: { window } }: ClientAbilities): boolean {
  return window?.showDocument?.support === true;
}

/** The command for a place, to be run when an action's edit is made. */
export function showing(place: Location): Command {
  return { title: 'Show it', command: showPlace, arguments: [place] };
}

/** Answers the command from now on. */
export function listenToShowing({ connection, guard }: ServerParts): void {
  connection.onExecuteCommand(
    guard('show a place', null, async ({ command, arguments: [place] = [] }: ExecuteCommandParams) => {
      if (command !== showPlace || !isPlace(place)) return null;
      await connection.window.showDocument({ uri: place.uri, takeFocus: true, selection: place.range });
      return null;
    }),
  );
}

function isPlace(value: unknown): value is Location {
  return typeof value === 'object' && value !== null && 'uri' in value && 'range' in value;
}
