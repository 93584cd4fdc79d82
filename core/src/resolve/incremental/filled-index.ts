import type { HandbookView } from '../handbook.ts';
import type { FileIndex, FileScope } from './file-index.ts';

/** What files say under the keys of an index. */
export interface IndexLists<Value> {
  /** What they say under a key: agreements first, then by path. The same list until that changes. */
  lookUp(key: string): readonly Value[];
  /** Every key that a file says something under. */
  keys(): Iterable<string>;
}

/**
 * An index of files that nobody edits: filled once, without a note of what came from which file, and of who wants to hear
 * of a change.
 * @param scopes agreements first, then by path.
 */
export function fillIndex<Value>(
  { entriesOf }: FileIndex<Value>,
  scopes: Iterable<FileScope>,
  around: HandbookView,
): IndexLists<Value> {
  const lists = new Map<string, Value[]>();
  for (const scope of scopes) {
    for (const [key, value] of entriesOf(scope, around)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [value]);
      else list.push(value);
    }
  }
  return { lookUp: (key) => lists.get(key) ?? nothing, keys: () => lists.keys() };
}

const nothing: readonly never[] = [];
