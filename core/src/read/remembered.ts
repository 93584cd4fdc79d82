/**
 * A function that answers each thing once, however many rules ask. What is read is never changed, so that an answer
 * stays true; it is let go of with the thing itself, such as a file that an editor reads anew.
 */
export function remembered<Thing extends object, Answer>(answer: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.answer;
    const made = answer(thing);
    known.set(thing, { answer: made });
    return made;
  };
}
