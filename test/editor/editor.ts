import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  Hover,
  InitializeResult,
  MessageConnection,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver-protocol';

/** A bare editor: it speaks the protocol and knows nothing of agreements. Paths count from the open folder. */
export type Editor = Actions & {
  /** Sends any request, and any notification, as it is given. */
  ask: (method: string, params: object) => Promise<unknown>;
  send: (method: string, params: object) => Promise<void>;
  /** What the server said about itself. */
  server: InitializeResult;
  uri: (path: string) => string;
  /** Everything the server has sent about documents by itself, in order. */
  told: readonly PublishDiagnosticsParams[];
  /** What the server wrote to the editor's log. */
  log: readonly string[];
  /** Names of the requests that the server made. */
  asked: readonly string[];
  /** What the server has told by notifications of its own, such as `sla/changed`; the list grows. */
  heard: (method: string) => readonly unknown[];
};

type Actions = {
  /** Opens a document; `text` is what stands in it, whether or not that is saved. */
  open: (path: string, text: string) => Promise<void>;
  /** Replaces the text of an open document, or only a range of it. */
  type: (path: string, text: string, range?: Range) => Promise<void>;
  save: (path: string) => Promise<void>;
  close: (path: string) => Promise<void>;
  /** Tells that files or folders have come, changed or gone on disk. */
  changedOnDisk: (...paths: string[]) => Promise<void>;
  /** The findings in a document as it stands now: asked for, or waited for, according to the editor's manner. */
  diagnostics: (path: string) => Promise<Diagnostic[]>;
  /** The repairs that the server offers for a range. */
  codeActions: (path: string, range: Range, only?: string[]) => Promise<CodeAction[]>;
  hover: (path: string, position: Position) => Promise<Hover | null>;
  /** Asks the server to end, as an editor does when it is closed. */
  leave: () => Promise<void>;
};

/** How an editor comes by findings: it `asks` for them, or `listens` for what the server sends. */
export type Manner = 'asks' | 'listens';

/** The editor's own part in a conversation. */
export type EditorOptions = {
  /** URI of the folder that is open. */
  folder: string;
  manner: Manner;
  initializationOptions?: object;
  /** What it can do; what its manner needs where absent. */
  capabilities?: ClientCapabilities | undefined;
  /** Whether it opens single files, and tells the server of no folder. */
  opensNoFolder?: boolean;
};

/** Greets a server and opens a folder. The connection must not listen yet. */
export async function connectEditor(connection: ProtocolConnection, options: EditorOptions): Promise<Editor> {
  const heard = hear(connection);
  connection.listen();
  const server: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: options.opensNoFolder ? null : options.folder,
    capabilities: options.capabilities ?? (options.manner === 'asks' ? asking : listening),
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const uri = (path: string) => `${options.folder}/${encodeURI(path)}`;
  return {
    server,
    uri,
    ask: (method, params) => connection.sendRequest(method, params),
    send: (method, params) => connection.sendNotification(method, params),
    ...heard,
    ...actions(connection, uri, options.manner, heard.told),
  };
}

const listening: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
};

const asking: ClientCapabilities = {
  textDocument: { ...listening.textDocument, diagnostic: {} },
  workspace: { ...listening.workspace, diagnostics: { refreshSupport: true } },
};

function hear(connection: ProtocolConnection): Pick<Editor, 'told' | 'log' | 'asked' | 'heard'> {
  const others = new Map<string, unknown[]>();
  const of = (method: string): unknown[] => {
    const list = others.get(method) ?? [];
    others.set(method, list);
    return list;
  };
  const heard = { told: [] as PublishDiagnosticsParams[], log: [] as string[], asked: [] as string[], heard: of };
  const every = connection as unknown as MessageConnection;
  every.onNotification((method, params) => {
    of(method).push(params);
  });
  every.onUnhandledProgress((progress) => {
    of('$/progress').push(progress);
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    heard.told.push(params);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    heard.log.push(message);
  });
  for (const request of [
    'workspace/diagnostic/refresh',
    'client/registerCapability',
    'window/workDoneProgress/create',
    'workspace/codeLens/refresh',
    'window/showDocument',
    'workspace/inlayHint/refresh',
    'workspace/semanticTokens/refresh',
  ]) {
    connection.onRequest(request, () => {
      heard.asked.push(request);
      return null;
    });
  }
  return heard;
}

function actions(
  connection: ProtocolConnection,
  uriOf: (path: string) => string,
  manner: Manner,
  told: readonly PublishDiagnosticsParams[],
): Actions {
  const versions = new Map<string, number>();
  const notify = (method: string, params: object) => connection.sendNotification(`textDocument/${method}`, params);
  const ask = <Answer>(method: string, path: string, params: object = {}): Promise<Answer> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, ...params });
  return {
    open: (path, text) => {
      versions.set(path, 1);
      const languageId = path.endsWith('.yaml') ? 'yaml' : 'mdx';
      return notify('didOpen', { textDocument: { uri: uriOf(path), languageId, version: 1, text } });
    },
    type: (path, text, range) => {
      const version = (versions.get(path) ?? 1) + 1;
      versions.set(path, version);
      const change = range === undefined ? { text } : { text, range };
      return notify('didChange', { textDocument: { uri: uriOf(path), version }, contentChanges: [change] });
    },
    save: (path) => notify('didSave', { textDocument: { uri: uriOf(path) } }),
    close: (path) => notify('didClose', { textDocument: { uri: uriOf(path) } }),
    changedOnDisk: (...paths) => {
      const changes = paths.map((path) => ({ uri: uriOf(path), type: 2 }));
      return connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    diagnostics: async (path) => {
      if (manner === 'listens') return sent(told, uriOf(path), versions.get(path));
      return (await ask<{ items: Diagnostic[] }>('diagnostic', path)).items;
    },
    codeActions: (path, range, only) => ask('codeAction', path, { range, context: { diagnostics: [], only } }),
    hover: (path, position) => ask('hover', path, { position }),
    leave: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
    },
  };
}

/** What was sent last about this version of a document, once it is there. */
async function sent(
  told: readonly PublishDiagnosticsParams[],
  uri: string,
  version: number | undefined,
): Promise<Diagnostic[]> {
  for (;;) {
    const last = told.findLast((each) => each.uri === uri && each.version === version);
    if (last !== undefined) return last.diagnostics;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
