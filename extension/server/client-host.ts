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
export function clientHost(connection: Asking, folder: string): HandbookHost {
  return {
    list: () => ask<ListFilesParams, ListFilesResult>(connection, listFiles, { folder }),
    read: async (path) => {
      const params = { file: uriBelow(folder, path) };
      return (await ask<ReadFileParams, ReadFileResult>(connection, readFile, params)) ?? undefined;
    },
  };
}

/**
 * Paths of the files of a name below a folder, as the client finds them. One that cannot look for a name lists all files.
 * Rejects where the client gives no answer.
 */
export async function clientFilesBelow(connection: Asking, folder: string, name: string): Promise<readonly string[]> {
  const paths = await ask<ListFilesParams, ListFilesResult>(connection, listFiles, { folder, name });
  return paths.filter((path) => path === name || path.endsWith(`/${name}`));
}

type Asking = Pick<Connection, 'sendRequest'>;

async function ask<Params, Answer>(connection: Asking, request: string, params: Params): Promise<Answer> {
  try {
    return await connection.sendRequest<Answer>(request, params);
  } catch (error) {
    // What the client could not do is a failure here, and no answer to what the client itself has asked.
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}
