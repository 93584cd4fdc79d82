import { type Token, waitIn, wakeAll } from './token.ts';

/** The lists of an index: what the files say under each key. */
export interface KeyLists<Value> {
  /** The list of a key: agreements first, since they bind, then by path. The same one until it changes. */
  list(key: string, token: Token | undefined): readonly Value[];
  keys(): Iterable<string>;
  /** What a file says under a key from now on; undefined where it says nothing any more. Who waits for the key hears of it. */
  put(key: string, place: Place, values: readonly Value[] | undefined): void;
  /** The same values in other places: nobody hears of it but the watchers. */
  move(key: string, place: Place, values: readonly Value[]): void;
  watch(watcher: KeyWatcher): void;
}

/** Wants to hear of keys. */
export interface KeyWatcher {
  changed(key: string): void;
  moved(key: string): void;
}

/** Where a file stands among others: by its rank, then by its path. */
export interface Place {
  readonly path: string;
  readonly rank: number;
}

interface KeyEntries<Value> {
  readonly chunks: (Place & { values: readonly Value[] })[];
  list: readonly Value[] | undefined;
  readonly waiting: Set<Token>;
}

/** Lists with nothing in them yet. */
export function makeKeyLists<Value>(): KeyLists<Value> {
  const keys = new Map<string, KeyEntries<Value>>();
  const watchers: KeyWatcher[] = [];
  let sweepAt = fewKeys;

  const entriesAt = (key: string): KeyEntries<Value> => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    if (keys.size >= sweepAt) {
      sweep(keys);
      sweepAt = Math.max(fewKeys, keys.size * 2);
    }
    const made: KeyEntries<Value> = { chunks: [], list: undefined, waiting: new Set() };
    keys.set(key, made);
    return made;
  };

  return {
    list: (key, token) => {
      const entries = entriesAt(key);
      if (token !== undefined) waitIn(token, entries.waiting);
      const { chunks } = entries;
      entries.list ??= chunks.length === 1 ? (chunks[0]?.values ?? []) : chunks.flatMap(({ values }) => values);
      return entries.list;
    },
    keys: () => [...keys].flatMap(([key, { chunks }]) => (chunks.length > 0 ? [key] : [])),
    put: (key, place, values) => {
      const entries = entriesAt(key);
      const at = positionOf(entries.chunks, place);
      const isThere = entries.chunks[at]?.path === place.path;
      if (values !== undefined) entries.chunks.splice(at, isThere ? 1 : 0, { ...place, values });
      else if (isThere) entries.chunks.splice(at, 1);
      entries.list = undefined;
      wakeAll(entries.waiting);
      for (const watcher of watchers) watcher.changed(key);
    },
    move: (key, place, values) => {
      const entries = entriesAt(key);
      const chunk = entries.chunks[positionOf(entries.chunks, place)];
      if (chunk !== undefined) chunk.values = values;
      entries.list = undefined;
      for (const watcher of watchers) watcher.moved(key);
    },
    watch: (watcher) => {
      watchers.push(watcher);
    },
  };
}

const fewKeys = 1_000;

/** Words that somebody once looked up in vain, letter by letter as they were typed, are let go of. */
function sweep(keys: Map<string, KeyEntries<unknown>>): void {
  for (const [key, { chunks, waiting }] of keys) {
    if (chunks.length === 0 && waiting.size === 0) keys.delete(key);
  }
}

/** Where a file stands, or would; found by halving. */
function positionOf(chunks: readonly Place[], { path, rank }: Place): number {
  let [from, to] = [0, chunks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = chunks[middle] as Place;
    if (other.rank < rank || (other.rank === rank && other.path < path)) from = middle + 1;
    else to = middle;
  }
  return from;
}
