/** Whether a text has a name in it as whole words, in the singular or the plural, in whatever letters. */
export function mentions(text: string, name: string): boolean {
  const [all, word] = [inWords(text), inWords(name).trimEnd()];
  return word !== '' && (all.includes(`${word} `) || all.includes(`${word}s `));
}

/** Whether two texts speak of one thing: one of them has the other in it. */
export function isOneThing(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.trimEnd().replace(/s$/i, '')) as [string, string];
  return mentions(one, second) || mentions(other, first);
}

/** A name as the id of a definition in a path: `complete-handover-package`. */
export function nameAsId(name: string): string {
  return inWords(name).trim().replaceAll(' ', '-');
}

/** Words in small letters with one space before and behind each. */
function inWords(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
