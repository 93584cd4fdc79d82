import type { HandbookView } from '../handbook.ts';
import type { FileIndex, FileScope } from './file-index.ts';
import type { IndexLists } from './filled-index.ts';
import { type KeyLists, type KeyWatcher, makeKeyLists } from './key-lists.ts';
import { makeToken, release, type Token } from './token.ts';

/** An index, filled, and kept up to date. */
export interface KeptIndex<Value> extends IndexLists<Value> {
  /** The token hears of it when the list changes. */
  lookUp(key: string, token?: Token): readonly Value[];
  /** Takes in a file that is new, has changed (`scope`) or is gone (undefined). */
  update(path: string, scope: FileScope | undefined): void;
  /** Takes in anew the files whose entries hang on something that has changed. @returns whether there were any. */
  settle(): boolean;
  /** Tells of every key whose list changes from now on, or whose values only move (see `alike`). */
  watch(watcher: KeyWatcher): void;
}

interface FileEntries<Value> {
  readonly scope: FileScope;
  /** undefined where the entries hang on nothing but the file. */
  readonly token: Token | undefined;
  readonly byKey: ReadonlyMap<string, readonly Value[]>;
}

/** @param around gives what the entries of a file may look up, and lets the token know of it. */
export function keepIndex<Value>(index: FileIndex<Value>, around: (token: Token) => HandbookView): KeptIndex<Value> {
  const files = new Map<string, FileEntries<Value>>();
  const lists = makeKeyLists<Value>();
  const staleFiles = new Set<string>();

  const update = (path: string, scope: FileScope | undefined) => {
    const before = files.get(path);
    staleFiles.delete(path);
    release(before?.token);
    const token = makeToken(() => staleFiles.add(path));
    const made = scope === undefined ? nothing : groupEntries(index, scope, around(token));
    const place = { path, rank: rankOf(scope ?? before?.scope) };
    const byKey = exchange(index, lists, place, before?.byKey ?? nothing, made);
    const hangsOnOthers = token.stale || token.waitsIn.length > 0;
    // Most files have nothing to say to most indexes, and need not be remembered for it.
    if (scope === undefined || (byKey.size === 0 && !hangsOnOthers)) files.delete(path);
    else files.set(path, { scope, token: hangsOnOthers ? token : undefined, byKey });
  };

  return {
    lookUp: (key, token) => lists.list(key, token),
    keys: () => lists.keys(),
    update,
    settle: () => {
      const stale = [...staleFiles];
      for (const path of stale) update(path, files.get(path)?.scope);
      return stale.length > 0;
    },
    watch: (watcher) => lists.watch(watcher),
  };
}

const nothing: ReadonlyMap<string, never[]> = new Map();

function groupEntries<Value>(
  { entriesOf }: FileIndex<Value>,
  scope: FileScope,
  around: HandbookView,
): ReadonlyMap<string, Value[]> {
  let byKey: Map<string, Value[]> | undefined;
  for (const [key, value] of entriesOf(scope, around)) {
    byKey ??= new Map();
    const values = byKey.get(key);
    if (values === undefined) byKey.set(key, [value]);
    else values.push(value);
  }
  return byKey ?? nothing;
}

/** Puts what a file says now in the place of what it said before. @returns what stands there now. */
function exchange<Value>(
  { same = () => false, alike = () => false }: FileIndex<Value>,
  lists: KeyLists<Value>,
  place: { readonly path: string; readonly rank: number },
  before: ReadonlyMap<string, readonly Value[]>,
  now: ReadonlyMap<string, readonly Value[]>,
): ReadonlyMap<string, readonly Value[]> {
  if (now.size === 0 && before.size === 0) return nothing;
  const after = new Map<string, readonly Value[]>();
  for (const [key, values] of now) {
    const known = before.get(key);
    const isSame = known !== undefined && pairwise(known, values, same);
    after.set(key, isSame ? known : values);
    if (isSame) continue;
    if (known !== undefined && pairwise(known, values, alike)) lists.move(key, place, values);
    else lists.put(key, place, values);
  }
  for (const key of before.keys()) if (!now.has(key)) lists.put(key, place, undefined);
  return after;
}

function pairwise<Value>(
  ones: readonly Value[],
  others: readonly Value[],
  fits: (one: Value, other: Value) => boolean,
): boolean {
  return ones.length === others.length && ones.every((one, at) => one === others[at] || fits(one, others[at] as Value));
}

/** Agreements come first, since they bind. */
function rankOf(scope: FileScope | undefined): number {
  return scope?.facts.file.kind === 'agreement' ? 0 : 1;
}
