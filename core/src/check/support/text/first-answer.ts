/** What the first of some things answers that answers at all; those behind it are not asked. */
export function firstAnswer<Thing, Answer>(
  things: readonly Thing[],
  ask: (thing: Thing) => Answer | null | undefined,
): Answer | undefined {
  for (const thing of things) {
    const answer = ask(thing);
    if (answer !== null && answer !== undefined) return answer;
  }
  return undefined;
}
