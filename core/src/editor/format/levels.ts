/** A list or mapping of one entry a line that is open at a line, and how far its entries are set in. */
export interface Level {
  readonly kind: 'list' | 'map';
  readonly before: number;
  readonly after: number;
}

/** The levels that are open, the outermost first. */
export interface Levels {
  readonly open: readonly Level[];
  /**
   * Goes to a line that begins with an entry, and opens or closes levels.
   * @returns how far the entry is set in afterwards.
   */
  entry(kind: Level['kind'], before: number): number;
  /** An entry behind a dash on the same line, such as the first key of an item: it opens a level. @returns its new column. */
  within(kind: Level['kind'], before: number): number;
  /** A value on a line of its own, below its key or dash. @returns how far it is set in afterwards. */
  value(before: number): number;
}

/** Starts with none. Each level is set in by two spaces more than the one around it. */
export function makeLevels(): Levels {
  const open: Level[] = [];
  const inner = () => {
    const last = open.at(-1);
    return last === undefined ? 0 : last.after + step;
  };
  const push = (kind: Level['kind'], before: number) => {
    const after = inner();
    open.push({ kind, before, after });
    return after;
  };
  const close = (deeperThan: number) => {
    while ((open.at(-1)?.before ?? -1) > deeperThan) open.pop();
  };
  return {
    open,
    entry: (kind, before) => {
      close(before);
      // A list may stand right below its key, as far out as the key is.
      if (kind === 'map' && open.at(-1)?.before === before && open.at(-1)?.kind === 'list') open.pop();
      const last = open.at(-1);
      return last?.before === before && last.kind === kind ? last.after : push(kind, before);
    },
    within: push,
    value: (before) => {
      close(before - 1);
      return inner();
    },
  };
}

/** How far each level is set in. */
export const step = 2;
