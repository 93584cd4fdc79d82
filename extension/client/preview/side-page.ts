import {
  commands,
  Disposable,
  Position,
  Range,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ComparisonResult, PreviewResult } from '../../protocol.ts';
import { pageInFront } from '../page-in-front.ts';
import { serverRuns } from '../server-runs.ts';
import type { Part, Shared } from '../shared.ts';
import { oneLine } from '../words.ts';
import { previewPage } from './page.ts';

/** A page that the server draws about a file, and that is shown beside its text. */
export interface SidePage {
  /** The command that opens it, which is also the name of the view. */
  readonly command: string;
  /** What stands before the title of the page in its tab. */
  readonly name: string;
  /** The request that is asked for it, with the file's `uri`. */
  readonly request: string;
}

/** Shows such a page, live while typing. It follows whichever page of a handbook is in front. */
export function sidePage(kind: SidePage): Part {
  return (shared) => {
    let open: OpenPage | undefined;
    const command = commands.registerCommand(kind.command, async () => {
      const editor = (await serverRuns(shared)) ? await pageInFront(shared) : undefined;
      if (editor === undefined) return;
      open ??= openPage(kind, shared, () => {
        open = undefined;
      });
      open.show(editor.document.uri);
    });
    return Disposable.from(command, { dispose: () => open?.dispose() });
  };
}

interface OpenPage extends Disposable {
  show(file: Uri): void;
}

function openPage(kind: SidePage, shared: Shared, closed: () => void): OpenPage {
  const media = Uri.joinPath(shared.extension, 'media');
  const panel = window.createWebviewPanel(
    kind.command,
    kind.name,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [media] },
  );
  let file: Uri | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = async () => {
    if (file !== undefined) await send(kind, shared, panel, file);
  };
  const drawSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, quietMilliseconds);
  };
  const show = (next: Uri) => {
    file = next;
    draw();
  };
  const follow = (editor: TextEditor | undefined) => {
    if (editor === undefined || editor.document.uri.toString() !== file?.toString()) return;
    if (followsText()) panel.webview.postMessage({ line: editor.selection.active.line });
  };
  const listening = Disposable.from(
    panel.webview.onDidReceiveMessage(async (message: Message) => {
      await take(message, file, draw);
      if (message.ready) follow(window.activeTextEditor);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (['mdx', 'yaml'].includes(document.languageId)) drawSoon();
    }),
    shared.handbooks.changed(drawSoon),
    shared.activeFile.changed(() => {
      const next = shared.activeFile.document();
      const isPage = next?.languageId === 'mdx' && shared.activeFile.folder() !== undefined;
      if (isPage && next.uri.toString() !== file?.toString()) show(next.uri);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
  );
  panel.onDidDispose(() => {
    clearTimeout(timer);
    listening.dispose();
    closed();
  });
  panel.webview.html = previewPage({
    script: panel.webview.asWebviewUri(Uri.joinPath(media, 'preview.js')).toString(),
    source: panel.webview.cspSource,
  });
  return { show, dispose: () => panel.dispose() };
}

/** What the page says: it has loaded, a link was clicked, a place was clicked twice. */
type Message = { readonly ready?: true; readonly open?: string; readonly line?: number };

async function take({ ready, open, line }: Message, file: Uri | undefined, draw: () => void): Promise<void> {
  if (ready) await draw();
  const viewColumn = columnOf(file);
  if (open !== undefined) await window.showTextDocument(Uri.parse(open), { viewColumn });
  if (line === undefined || file === undefined) return;
  const at = new Position(line, 0);
  await window.showTextDocument(file, { viewColumn, selection: new Range(at, at) });
}

/** Where the text is seen, so that nothing opens over the preview. */
function columnOf(file: Uri | undefined): ViewColumn {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === file?.toString());
  return editor?.viewColumn ?? ViewColumn.One;
}

async function send({ name, request }: SidePage, { server }: Shared, panel: WebviewPanel, file: Uri): Promise<void> {
  if (!server.isRunning()) return;
  const params = { uri: file.toString() };
  const result = await server.sendRequest<PreviewResult | ComparisonResult>(request, params);
  if ('nothing' in result) {
    await panel.webview.postMessage({ nothing: result.nothing.message });
    return;
  }
  panel.title = `${name}: ${oneLine(result.title)}`;
  await panel.webview.postMessage({ page: result, uri: params.uri });
}

function followsText(): boolean {
  return workspace.getConfiguration('sla').get('preview.followsText', true);
}

/** Long enough to take in a fast typist's next key. */
const quietMilliseconds = 120;
