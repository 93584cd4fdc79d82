import { nodeAt, type ParsedFile } from '../../parse/index.ts';
import type { Range } from '../../read/index.ts';
import type { ChangePlace } from '../judge/change.ts';

/**
 * The words that a place of a change is about, in the text of its file.
 * @param file the file as it was when the change was told; undefined where there was none.
 * @returns undefined where the place leads nowhere, such as into keys that cannot be read.
 */
export function rangeOfPlace(place: ChangePlace | undefined, file: ParsedFile | undefined): Range | undefined {
  if (place === undefined || file === undefined) return undefined;
  if ('range' in place) return trimmed(place.range, file.text);
  const node = nodeAt(file.frontmatter?.root, place.steps);
  if (node === undefined) return undefined;
  return trimmed(node.range, file.text);
}

/** Without the spaces and line ends behind the last word: a list in the keys ends where the next key begins. */
function trimmed({ start, end }: Range, text: string): Range {
  const words = text.slice(start, end);
  return { start, end: Math.max(start, end - (words.length - words.trimEnd().length)) };
}
