/** How deep keys, pieces of a body and marks may be nested. No agreement comes near; a text that does was made to break something. */
const deepest = 100;

/** Counts one step down. Leads out to `unlessTooDeep` where there were too many. */
export function deeper(depth: number): number {
  if (depth >= deepest) throw tooDeep;
  return depth + 1;
}

/** What `read` gives; undefined where it went too deep, or deeper than the machine's stack. */
export function unlessTooDeep<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === tooDeep || error instanceof RangeError) return undefined;
    throw error;
  }
}

const tooDeep = new Error('nested too deeply');
