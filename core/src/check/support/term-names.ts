import { fileIndex, type HandbookView } from '../../resolve/index.ts';
import { sameName } from './same-thing.ts';

/** One word for whatever goes by a name: “MQL” and “marketing-qualified leads” are one. A name that no term has stands for itself. */
export function oneName(name: string, handbook: HandbookView): string {
  const [id] = handbook.lookUp(idsByName, name);
  return id ?? name;
}

/** The ids of terms by each of their names, as it is compared. */
const idsByName = fileIndex<string>({
  entriesOf: ({ terms }) =>
    terms.flatMap((term) => {
      const written = [term.name, term.abbreviation, term.plural, ...term.aliases];
      const names = new Set(written.flatMap((name) => (name === undefined ? [] : [sameName(name.value)])));
      return [...names].map((name) => [name, term.id] as const);
    }),
  same: (one, other) => one === other,
});
