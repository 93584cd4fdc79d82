import { fastParser, fileStates, findBelow, folderHost, today } from '@living-sla/host';
import { createConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from './start-server.ts';

// Every handler is guarded; should anything slip through all the same, the editor goes on having a server.
process.on('unhandledRejection', (reason) => console.error('Living SLA:', reason));

// How to reach the client stands in the arguments of the process, such as `--stdio` or `--node-ipc`.
startServer(createConnection(), {
  ownHost: onDisk(folderHost),
  parser: fastParser,
  today,
  findBelow: onDisk(findBelow),
  fileStates: onDisk(fileStates),
});

/** Asks the disk about a folder, given as a URI; undefined where the folder lies elsewhere. */
function onDisk<Rest extends unknown[], Answer>(
  ask: (folder: string, ...rest: Rest) => Answer,
): (folder: string, ...rest: Rest) => Answer | undefined {
  return (folder, ...rest) => {
    const uri = URI.parse(folder);
    return uri.scheme === 'file' ? ask(uri.fsPath, ...rest) : undefined;
  };
}
