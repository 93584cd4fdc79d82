import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** A language server to be measured, and how an editor talks to it. */
export interface ServerProgram {
  readonly name: string;
  /** The script and its arguments, for Node. */
  readonly command: readonly string[];
  readonly languageId: string;
  /** How it tells its findings: when it is asked, or by itself. */
  readonly tells: 'when asked' | 'by itself';
  readonly initializationOptions?: object;
  /** Answers what the server asks of its editor, beyond the protocol. */
  readonly serve?: (connection: ProtocolConnection, folder: string) => void;
  /** Settings that it wants to be told of once it runs. */
  readonly settings?: object;
}

/** A server that runs, with a folder open. */
export interface RunningServer {
  open(path: string, text: string): Promise<void>;
  /** Types into an open document, and waits for the findings of the text as it is then. @returns how many there are. */
  type(path: string, offset: { line: number; character: number }, letters: string): Promise<number>;
  /** Takes away the first letters of a line, and waits in the same way. */
  erase(path: string, line: number, letters: number): Promise<number>;
  /** Bytes that its process holds. */
  memory(): Promise<number>;
  end(): Promise<void>;
}

/** Starts a server as an editor does. @param folder the folder that is open; an absolute path. */
export async function startServer(program: ServerProgram, folder: string): Promise<RunningServer> {
  const server = spawn(process.execPath, program.command, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told = listen(connection, program, folder);
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'handbook' }],
    capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: {} }, workspace: { configuration: true } },
    initializationOptions: program.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  if (program.settings) {
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: program.settings });
  }
  return talk(connection, program, folder, server, told);
}

type Told = (uri: string) => Promise<number>;

function listen(connection: ProtocolConnection, program: ServerProgram, folder: string): Told {
  const waiting = new Map<string, (count: number) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: unknown[] }) => {
    const answer = waiting.get(params.uri);
    waiting.delete(params.uri);
    answer?.(params.diagnostics.length);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  program.serve?.(connection, folder);
  connection.listen();
  return (uri) => new Promise((resolve) => waiting.set(uri, resolve));
}

function talk(
  connection: ProtocolConnection,
  { languageId, tells }: ServerProgram,
  folder: string,
  server: ChildProcessByStdio<Writable, Readable, null>,
  told: Told,
): RunningServer {
  let version = 1;
  let last: { resultId: string | undefined; items: unknown[] } = { resultId: undefined, items: [] };
  const uriOf = (path: string) => pathToFileURL(`${folder}/${path}`).href;
  const findings = async (uri: string, change: () => Promise<void>): Promise<number> => {
    const byItself = tells === 'by itself' ? told(uri) : undefined;
    await change();
    if (byItself !== undefined) return byItself;
    // As editors do, it says which findings it has; a server may answer that they are the same.
    const params = { textDocument: { uri }, previousResultId: last.resultId };
    const answer = await connection.sendRequest<Partial<typeof last>>('textDocument/diagnostic', params);
    last = { resultId: answer.resultId, items: answer.items ?? last.items };
    return last.items.length;
  };
  const edit = (path: string, range: { start: object; end: object }, text: string) => {
    const uri = uriOf(path);
    const params = { textDocument: { uri, version: ++version }, contentChanges: [{ range, text }] };
    return findings(uri, () => connection.sendNotification('textDocument/didChange', params));
  };
  return {
    open: async (path, text) => {
      const textDocument = { uri: uriOf(path), languageId, version, text };
      await findings(textDocument.uri, () => connection.sendNotification('textDocument/didOpen', { textDocument }));
    },
    type: (path, position, letters) => edit(path, { start: position, end: position }, letters),
    erase: (path, line, letters) =>
      edit(path, { start: { line, character: 0 }, end: { line, character: letters } }, ''),
    memory: () => memoryOf(server.pid ?? 0),
    end: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      connection.dispose();
      server.kill();
      await ended;
    },
  };
}

/** What the system says that a process holds; 0 where it has no `ps`. */
async function memoryOf(process: number): Promise<number> {
  const asked = spawn('ps', ['-o', 'rss=', '-p', String(process)], { stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  asked.on('error', () => {});
  for await (const part of asked.stdout.setEncoding('utf8')) printed += part;
  return Number(printed.trim() || 0) * 1024;
}
