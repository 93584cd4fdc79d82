import type { Term } from '../../resolve/index.ts';

/** Why a definition says nothing; undefined where it says something. */
export type Emptiness = 'repeats' | 'spells out';

/**
 * Whether the words of a definition are those of its own name and nothing more (“A lead that is qualified by
 * marketing” for Marketing Qualified Lead), or only what the letters of a short form stand for.
 */
export function emptinessOf({ name, abbreviation, plural, aliases, means }: Term): Emptiness | undefined {
  const said = contentWords(means?.value ?? '');
  // Longer texts say something.
  if (said.length === 0 || said.length > 12) return undefined;
  const names = [name, abbreviation, plural, ...aliases].flatMap((place) => place?.value ?? []);
  const own = new Set(names.flatMap(contentWords));
  if (said.every((word) => own.has(word))) return 'repeats';
  const initials = said.map((word) => word[0] ?? '').join('');
  const spelled = said.length > 1 && names.some((each) => isShort(each) && each.toLowerCase() === initials);
  return spelled ? 'spells out' : undefined;
}

function isShort(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name);
}

/** Words in lower case without their ending, and without those that only join others. */
function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !joining.has(word)).map((word) => (word.length > 3 ? word.replace(/e?s$/, '') : word));
}

const joining = new Set(
  `a an and any are as be been being by each every for from has have in is it its of on or our s short stands
  that the their they this to us was we were which who whom with`.split(/\s+/),
);
