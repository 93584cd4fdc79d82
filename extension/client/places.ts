import { Range, type Uri, window } from 'vscode';
import type { TextRange } from '../protocol.ts';

/** Opens a file with a piece of its text selected; at its start where none is given. */
export async function openPlace(uri: Uri, range?: TextRange): Promise<void> {
  await window.showTextDocument(uri, range === undefined ? {} : { selection: toRange(range) });
}

/** A piece of a text, as VS Code holds it. */
export function toRange({ start, end }: TextRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
