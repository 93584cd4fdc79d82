import { fileKind, type HandbookHost } from '@living-sla/core';

/** Shows somebody how far a long work has come. */
export interface Progress {
  /** @param percent from 0 to 100. */
  report(message: string, percent: number): void;
  done(): void;
}

/** The files of a handbook whose first reading is shown. */
export interface ShownReading {
  readonly host: HandbookHost;
  /** The handbook has been read, or could not be. */
  done(): void;
}

/**
 * Shows the first reading of a handbook, where it is large: “312 of 1000 files”. Reading does not wait for those who watch.
 * @param begin begins to show it; undefined where nobody can.
 */
export function showReading(host: HandbookHost, begin: () => Promise<Progress> | undefined): ShownReading {
  let total = 0;
  let read = 0;
  let over = false;
  let shown: Progress | undefined;

  const report = () => shown?.report(`${read} of ${total} files`, percentOf(read, total));
  const start = async () => {
    const begun = await begin();
    if (over) return begun?.done();
    shown = begun;
    report();
  };
  const listed = (paths: readonly string[]) => {
    if (over || total > 0) return;
    total = paths.filter((path) => fileKind(path) !== undefined).length;
    // Nobody is the worse for it where it cannot be shown.
    if (total >= large) start().catch(() => {});
  };
  const wasRead = (path: string) => {
    if (over || read === total || fileKind(path) === undefined) return;
    read += 1;
    if (percentOf(read, total) !== percentOf(read - 1, total)) report();
  };

  return {
    host: {
      list: async () => {
        const paths = await host.list();
        listed(paths);
        return paths;
      },
      read: async (path) => {
        const text = await host.read(path);
        wasRead(path);
        return text;
      },
    },
    done: () => {
      over = true;
      shown?.done();
      shown = undefined;
    },
  };
}

/** From so many files on, reading takes long enough to wonder. */
const large = 200;

function percentOf(part: number, whole: number): number {
  return Math.floor((100 * part) / whole);
}
