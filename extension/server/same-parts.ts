/**
 * A function that makes something from a thing and what else it depends on, and gives the same answer as long as all of
 * that is the same. Lists count as the same where their elements are. The answer is let go of with the thing.
 */
export function rememberedWith<Thing extends object, Rest extends readonly unknown[], Answer>(
  make: (thing: Thing, ...rest: Rest) => Answer,
): (thing: Thing, ...rest: Rest) => Answer {
  const known = new WeakMap<Thing, { readonly rest: Rest; readonly answer: Answer }>();
  return (thing, ...rest) => {
    const before = known.get(thing);
    if (before !== undefined && rest.every((part, at) => samePart(part, before.rest[at]))) return before.answer;
    const answer = make(thing, ...rest);
    known.set(thing, { rest, answer });
    return answer;
  };
}

/** Whether two lists hold the same: equal pieces count as the same, and those that are one object cost no look. */
export function sameLists(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at] || sameText(part, other[at]));
}

function samePart(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((part, at) => part === other[at]);
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
