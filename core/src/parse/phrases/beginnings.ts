/** Beginnings of matches: those that nothing is added to, and those that go on with what follows in the pattern. */
export interface Beginnings {
  readonly over: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/** How many symbols of a match are told: enough for a short word and the beginning of the next. */
export const depth = 5;

/** More than are worth keeping. */
const mostBeginnings = 2_000;

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

/** Each beginning that is not over yet goes on with each of the next part. Where that makes too many, it may go on with anything. */
export function joined(before: Beginnings, next: Beginnings): Beginnings {
  if (before === nothing) return next;
  if (before.open.size === 0 || next === nothing) return before;
  const [over, open] = [new Set(before.over), new Set<string>()];
  for (const each of before.open) {
    for (const more of next.over) over.add(cut(each + more));
    for (const more of next.open) {
      const both = cut(each + more);
      (isOver(both) ? over : open).add(both);
    }
    if (over.size + open.size > mostBeginnings) return beginnings([...before.over, ...goingOn(before)]);
  }
  return { over, open };
}

/** What is not over yet, going on with anything. */
export function goingOn({ open }: Beginnings): string[] {
  return [...open].map((each) => `${each}*`);
}

/** A part that may be left out, or stand several times. */
export function repeated(
  part: Beginnings,
  { isOptional, isMany }: { isOptional: boolean; isMany: boolean },
): Beginnings {
  let all = part;
  if (isMany) for (let times = 1; times < depth; times++) all = joined(part, optional(all));
  return isOptional ? optional(all) : all;
}

function optional({ over, open }: Beginnings): Beginnings {
  return { over, open: new Set(['', ...open]) };
}

function cut(beginning: string): string {
  return beginning.length > depth ? beginning.slice(0, depth) : beginning;
}

function isOver(beginning: string): boolean {
  return beginning.length >= depth || beginning.endsWith('*');
}
