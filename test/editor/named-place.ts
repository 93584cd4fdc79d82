import type { DocumentHighlight, Location, LocationLink, Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Texts } from './apply-action.ts';
import type { Editor } from './editor.ts';

/** Speaks of places in the words that stand there, as a reader would. */
export type Places = {
  /** The parameters of a request about the first letter of some words, or `behind` letters further on. */
  at: (path: string, words: string, behind?: number) => { textDocument: { uri: string }; position: Position };
  /** Places as `path: words`, in their order. */
  named: (answer: unknown) => string[];
  /** Places of one file as `words`. */
  wordsIn: (path: string, ranges: readonly { readonly range: Range }[]) => string[];
};

/** @param texts the texts as they stand in the editor, by path. */
export function placesIn(texts: Texts, { uri }: Pick<Editor, 'uri'>): Places {
  const documents = new Map(
    Object.entries(texts).map(([path, text]) => [
      uri(path),
      [path, TextDocument.create(path, 'mdx', 1, text)] as const,
    ]),
  );
  const spoken = (address: string, range: Range) => {
    const [path, document] = documents.get(address) ?? [address, undefined];
    return `${path}: ${document?.getText(range) ?? ''}`;
  };
  return {
    at: (path, words, behind = 0) => {
      const [, document] = documents.get(uri(path)) ?? [];
      const offset = texts[path]?.indexOf(words) ?? -1;
      if (document === undefined || offset === -1) throw new Error(`“${words}” does not stand in ${path}.`);
      return { textDocument: { uri: uri(path) }, position: document.positionAt(offset + behind) };
    },
    named: (answer) =>
      ((answer ?? []) as (Location | LocationLink)[]).map((each) =>
        'uri' in each ? spoken(each.uri, each.range) : spoken(each.targetUri, each.targetSelectionRange),
      ),
    wordsIn: (path, ranges) =>
      (ranges as readonly DocumentHighlight[]).map(({ range }) => documents.get(uri(path))?.[1].getText(range) ?? ''),
  };
}
