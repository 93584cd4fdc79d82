import { fastParser, folderHost, today } from '@living-sla/host';
import { createConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from './start-server.ts';

// How to reach the client stands in the arguments of the process, such as `--stdio` or `--node-ipc`.
startServer(createConnection(), {
  ownHost: (folder) => {
    const uri = URI.parse(folder);
    return uri.scheme === 'file' ? folderHost(uri.fsPath) : undefined;
  },
  parser: fastParser,
  today,
});
