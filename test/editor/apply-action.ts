import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './editor.ts';

/** The texts of files by path, as they stand in an editor. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Makes an action's edit as an editor does, and shows the server what comes of it: every changed text is typed or opened.
 *
 * @param answer what a person writes into a blank; the words that hold its place where absent.
 * @returns the texts afterwards, made files among them.
 */
export async function applyAction(
  editor: Editor,
  action: CodeAction | undefined,
  texts: Texts,
  answer?: string,
): Promise<Texts> {
  const after: Record<string, string> = { ...texts };
  for (const [path, edits] of editsByPath(editor, action, texts)) {
    const document = TextDocument.create(path, 'mdx', 1, texts[path] ?? '');
    after[path] = TextDocument.applyEdits(
      document,
      edits.map((edit) => asTyped(edit, answer)),
    );
    if (path in texts) await editor.type(path, after[path]);
    else await editor.open(path, after[path]);
  }
  return after;
}

type AnyEdit = TextDocumentEdit['edits'][number];

function editsByPath(editor: Editor, action: CodeAction | undefined, texts: Texts): [string, readonly AnyEdit[]][] {
  const pathOf = (uri: string) => decodeURI(uri.slice(editor.uri('').length));
  const { changes = {}, documentChanges = [] } = action?.edit ?? {};
  const made = documentChanges.flatMap((change) => ('kind' in change && change.kind === 'create' ? [change.uri] : []));
  const simple = Object.entries(changes).map(([uri, edits]): [string, readonly AnyEdit[]] => [pathOf(uri), edits]);
  const versioned = documentChanges.flatMap((change): [string, readonly AnyEdit[]][] =>
    'textDocument' in change ? [[pathOf(change.textDocument.uri), change.edits]] : [],
  );
  const all = [...simple, ...versioned];
  for (const [path] of all) {
    if (!(path in texts) && !made.includes(editor.uri(path))) throw new Error(`There is no file ${path} to change.`);
  }
  return all;
}

/** A snippet with its only blank filled in. */
function asTyped(edit: AnyEdit, answer: string | undefined): TextEdit {
  if (!isSnippet(edit)) return edit;
  const filled = edit.snippet.value.replace(/\$\{1:((?:[^\\}]|\\.)*)\}/, (_, words: string) => answer ?? words);
  return { range: edit.range, newText: filled.replace(/\\([\\$}])/g, '$1') };
}

function isSnippet(edit: AnyEdit): edit is SnippetTextEdit {
  return 'snippet' in edit;
}
