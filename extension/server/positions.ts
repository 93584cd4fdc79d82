import type { Range } from '@living-sla/core';
import type { Range as LspRange, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text that offsets point into. */
type Source = { readonly text: string };

/** A range as the protocol writes it: lines and UTF-16 columns from 0. Lines end as the protocol says they do. */
export function toLspRange(source: Source, range: Range): LspRange {
  const document = documentOf(source);
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

/** The offset of a position. */
export function toOffset(source: Source, position: Position): number {
  return documentOf(source).offsetAt(position);
}

const documents = new WeakMap<Source, TextDocument>();

function documentOf(source: Source): TextDocument {
  const known = documents.get(source) ?? TextDocument.create('', '', 0, source.text);
  documents.set(source, known);
  return known;
}
