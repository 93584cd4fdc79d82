/** Beginnings of matches: those that nothing is added to, and those that go on with what follows in the pattern. */
export interface Beginnings {
  readonly over: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/** More than can be kept: then a match may begin with anything. */
export const mostBeginnings = 2_000;

/** Stands for a letter or sign beyond ASCII. */
export const foreign = '#';

/** What takes no letter: the beginning of a line, or what only looks around. */
export const nothing: Beginnings = { over: new Set(), open: new Set(['']) };

/** @param all strings of symbols, over or not. What begins beyond ASCII is left out. */
export function beginnings(all: readonly string[]): Beginnings {
  const known = all.filter((each) => !each.includes(foreign));
  return { over: new Set(known.filter(isOver)), open: new Set(known.filter((each) => !isOver(each))) };
}

/** The beginnings of several choices together. */
export function either(choices: readonly Beginnings[]): Beginnings {
  const [over, open] = [new Set<string>(), new Set<string>()];
  for (const choice of choices) {
    for (const each of choice.over) over.add(each);
    for (const each of choice.open) open.add(each);
  }
  return { over, open };
}

/** Each beginning that is not over yet goes on with each of the next part. */
export function joined(before: Beginnings, next: Beginnings): Beginnings {
  if (before === nothing) return next;
  if (before.open.size === 0 || next === nothing) return before;
  const [over, open] = [new Set(before.over), new Set<string>()];
  for (const each of before.open) {
    for (const more of [...next.over, ...next.open]) {
      const both = cut(each + more);
      (isOver(both) ? over : open).add(both);
    }
    if (over.size + open.size > mostBeginnings) return beginnings(['*']);
  }
  return { over, open };
}

/** A part that may be left out, or stand several times. */
export function repeated(
  part: Beginnings,
  { isOptional, isMany }: { isOptional: boolean; isMany: boolean },
): Beginnings {
  const all = isMany ? joined(part, optional(joined(part, optional(part)))) : part;
  return isOptional ? optional(all) : all;
}

function optional({ over, open }: Beginnings): Beginnings {
  return { over, open: new Set(['', ...open]) };
}

function cut(beginning: string): string {
  const end = beginning.search(/[ *]/);
  return beginning.slice(0, Math.min(depth, end === -1 ? depth : end + 1));
}

function isOver(beginning: string): boolean {
  return beginning.length >= depth || beginning.endsWith(' ') || beginning.endsWith('*');
}

const depth = 3;
