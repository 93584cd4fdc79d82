import { remembered } from '../../read/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import { sameName } from './same-thing.ts';

/** Every name of every term, as it is compared, to one word for the term: “MQL” and “marketing-qualified leads” are one. */
export const termNames = remembered(({ terms }: Handbook): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const term of terms) {
    for (const name of [term.name, term.abbreviation, term.plural, ...term.aliases]) {
      if (name !== undefined && !names.has(sameName(name.value))) names.set(sameName(name.value), term.id);
    }
  }
  return names;
});
