import { handbookFile, type ParsedFile } from '../../parse/index.ts';
import { makeResolver } from '../../resolve/index.ts';
import { termFilesOf } from './closure.ts';
import type { FilePast, FileState } from './file-past.ts';
import type { FileStore, PastFile } from './file-store.ts';

/** A moment at which somebody wants to know what an agreement was made of. */
export interface Moment {
  /** The number of the commit, counted from 0, the oldest; what stood after it counts. */
  readonly at: number;
  /** The agreement's file as it was, and the commit that made it so. */
  readonly agreement: DatedFile;
}

/** What an agreement was made of at a moment. */
export interface Closure {
  /** The agreement, handbook.yaml and every shared term that it used, in the order of their paths. */
  readonly files: readonly DatedFile[];
  /** Definitions and settings that were gone by then: by path, the number of the commit that removed each. */
  readonly gone: ReadonlyMap<string, number>;
}

/** A file as it was, with the number of the commit that made it so. */
export interface DatedFile extends PastFile {
  readonly at: number;
}

/**
 * Walks the line once, from the oldest commit on, and tells for each moment which terms an agreement used.
 * @param pasts those of handbook.yaml and of the shared terms.
 */
export function lookBack(
  moments: Iterable<Moment>,
  pasts: readonly FilePast[],
  store: FileStore,
  today: string,
): ReadonlyMap<Moment, Closure> {
  const steps = stepsOf(pasts, store);
  const resolver = makeResolver();
  const closures = new Map<Moment, Closure>();
  const present = new Map<string, Present>();
  // All that were looked at stay: what was found out about one is not found out again when its turn comes once more.
  const agreements = new Map<string, { readonly blob: string; readonly file: ParsedFile }>();
  let gone: ReadonlyMap<string, number> = new Map();
  let next = 0;
  for (const moment of [...moments].sort((a, b) => a.at - b.at)) {
    const from = next;
    while ((steps[next]?.at ?? Number.POSITIVE_INFINITY) <= moment.at) next++;
    if (next > from) gone = takeAll(steps.slice(from, next), present, gone, store);
    const { path, blob } = moment.agreement;
    const known = agreements.get(path);
    const agreement = known?.blob === blob ? known.file : store.file(moment.agreement);
    if (agreement === undefined) continue;
    agreements.set(path, { blob, file: agreement });
    const files = [...agreements.values(), ...present.values()].map(({ file }) => file);
    const handbook = resolver.resolve(files, { today, paths: [] });
    const paths = [handbookFile, ...termFilesOf(handbook, agreement).map(({ path }) => path)];
    const made = [...paths.flatMap((each) => present.get(each)?.dated ?? []), moment.agreement];
    closures.set(moment, { files: made.sort((a, b) => (a.path < b.path ? -1 : 1)), gone });
  }
  return closures;
}

interface Present {
  readonly dated: DatedFile;
  readonly file: ParsedFile;
}

/** A file comes to a place, or, without a text, leaves it. */
type Step = FileState;

/** All steps in the order of time. A text that nobody can read is left out: the one before it stays. */
function stepsOf(pasts: readonly FilePast[], { textOf }: FileStore): readonly Step[] {
  const steps = pasts.flatMap(({ states }) =>
    states.flatMap((state, before): Step[] => {
      const { at } = state;
      const left = states[before - 1]?.path ?? state.path;
      return left === state.path ? [state] : [{ at, path: left, blob: undefined }, state];
    }),
  );
  const readable = steps.filter(({ blob }) => blob === undefined || textOf(blob) !== undefined);
  // In one commit a file may take the place that another one leaves: all leave before any comes.
  return readable.sort((a, b) => a.at - b.at || Number(a.blob !== undefined) - Number(b.blob !== undefined));
}

/** Brings what is present up to date. @returns what is gone since. */
function takeAll(
  steps: readonly Step[],
  present: Map<string, Present>,
  before: ReadonlyMap<string, number>,
  store: FileStore,
): ReadonlyMap<string, number> {
  const gone = new Map(before);
  for (const { at, path, blob } of steps) {
    const file = blob === undefined ? undefined : store.file({ path, blob });
    if (blob === undefined || file === undefined) {
      present.delete(path);
      gone.set(path, at);
    } else {
      present.set(path, { dated: { at, path, blob }, file });
      gone.delete(path);
    }
  }
  return gone;
}
