import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { ClientOptions } from '../../extension/protocol.ts';
import { type CommandProcess, startCommand, stop } from '../support/command-process.ts';
import { connectEditor, type Editor, type Manner } from './editor.ts';

/** An editor whose server is a process. */
export type EditorWithProcess = Editor & {
  /** Whether the server still runs. */
  runs: () => boolean;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
  /** Closes its input, as when the editor has died. */
  hangUp: () => void;
};

/** How to start it; everything may be left out. */
type StartOptions = {
  /** `listens` where absent. */
  manner?: Manner;
  /** What the editor can do, where that is not what the manner needs. */
  capabilities?: ClientCapabilities;
  /** What it hands over besides. */
  initializationOptions?: ClientOptions;
  /** Whether it opens single files, and tells the server of no folder. */
  opensNoFolder?: boolean;
  /** The server; `sla lsp --stdio`, called in the folder, where absent. */
  server?: CommandProcess;
};

/**
 * Starts the real language server as an editor does, and ends it when the test is over. To be called inside a test.
 *
 * @param folder the folder that is open in the editor.
 */
export async function startEditor(folder: string, options: StartOptions = {}): Promise<EditorWithProcess> {
  const { manner = 'listens', capabilities, initializationOptions = {}, opensNoFolder = false } = options;
  const { server = startCommand(['lsp', '--stdio'], { cwd: folder }) } = options;
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let complaints = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  onTestFinished(() => {
    connection.dispose();
    stop(server);
  });
  const ended = new Promise<number | null>((resolve) => server.on('close', resolve));
  const early = ended.then((code) => {
    throw new Error(`The server ended with ${code} before it answered. It wrote:\n${complaints}`);
  });
  early.catch(() => {});
  const greeting = connectEditor(connection, {
    folder: pathToFileURL(folder).href,
    manner,
    capabilities,
    initializationOptions,
    opensNoFolder,
  });
  const editor = await Promise.race([greeting, early]);
  const runs = () => server.exitCode === null && server.signalCode === null;
  return { ...editor, ended, runs, hangUp: () => server.stdin.end() };
}
