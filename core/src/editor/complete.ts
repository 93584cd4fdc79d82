import type { ParsedFile } from '../parse/index.ts';
import type { Handbook } from '../resolve/index.ts';
import { bodyCompletions } from './complete/body.ts';
import type { Asked, Completions } from './complete/completion.ts';
import { frontmatterCompletions } from './complete/frontmatter.ts';
import { keysRange } from './complete/keys-range.ts';
import { wholeFile } from './complete/whole-file.ts';

export type { Completion, CompletionKind } from './complete/completion.ts';

/**
 * What may be written at an offset: keys and values as the schema and the handbook know them, blocks, terms, links. The file
 * may be half-typed: among the keys the lines tell where one is, not the tree that could be read.
 * @param offset in UTF-16 units. @param asked how it came about.
 * @returns no items where nothing can be offered.
 */
export function completionsAt(
  file: ParsedFile,
  handbook: Handbook,
  offset: number,
  asked: Asked = { byHand: true },
): Completions {
  const keys = keysRange(file);
  if (keys === undefined) return wholeFile(file, handbook, offset);
  const isOpen = file.kind === 'handbook' || keys.end === file.text.length;
  if (keys.start <= offset && (offset < keys.end || (isOpen && offset <= keys.end))) {
    return frontmatterCompletions({ file, handbook, offset, asked }, keys);
  }
  if (offset < file.body.range.start) return { items: [], unfinished: false };
  return bodyCompletions({ file, handbook, offset, asked });
}
