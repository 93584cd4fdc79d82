import type { HandbookHost } from '@living-sla/core';
import type { Connection } from 'vscode-languageserver';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFiles,
  type ReadFileParams,
  type ReadFileResult,
  readFile,
} from '../protocol.ts';
import { uriBelow } from './uris.ts';

/** The files of a folder, as the client reads them for the server. Rejects where the client gives no answer. */
export function clientHost(connection: Pick<Connection, 'sendRequest'>, folder: string): HandbookHost {
  return {
    list: () => {
      const params: ListFilesParams = { folder };
      return connection.sendRequest<ListFilesResult>(listFiles, params);
    },
    read: async (path) => {
      const params: ReadFileParams = { file: uriBelow(folder, path) };
      return (await connection.sendRequest<ReadFileResult>(readFile, params)) ?? undefined;
    },
  };
}
