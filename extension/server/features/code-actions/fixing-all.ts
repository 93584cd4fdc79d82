import { fixAll, hasSafeFixes } from '@living-sla/core/editor';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ServerParts } from '../../feature.ts';
import type { FileInHandbook } from '../../handbooks.ts';
import type { Edits } from './edits-for.ts';

/** The kind of repairs of a whole file, for an editor that makes them whenever it saves. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.sla`;

/** Every repair of a file that is safe to make without asking, as one action; none where there is nothing to repair. */
export async function fixingAll(
  { file, findings, handbook }: FileInHandbook,
  edits: Edits,
  parser: ServerParts['parser'],
): Promise<CodeAction[]> {
  // What follows checks the handbook again; most files have nothing to repair, and one look tells so.
  if (!hasSafeFixes(file, findings)) return [];
  const made = fixAll(file, handbook, await parser());
  if (made.length === 0) return [];
  return [{ title: 'Make every safe repair in this file', kind: fixAllKind, edit: edits.of(made) }];
}
