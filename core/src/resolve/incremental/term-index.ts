import { dequal } from 'dequal/lite';
import type { Range } from '../../read/index.ts';
import type { Status, Term } from '../handbook.ts';
import { fileIndex } from './file-index.ts';

/** What a term is known by within a handbook: the file it is defined in, and where in it. */
export function termKey({ file, path }: Pick<Term, 'file' | 'path'>): string {
  return path.length === 0 ? file.path : `${file.path}#${path.join('/')}`;
}

/** The names of a term, without their places. */
export interface TermNames {
  readonly key: string;
  readonly name: { readonly value: string };
  readonly abbreviation: { readonly value: string } | undefined;
  readonly plural: { readonly value: string } | undefined;
  readonly aliases: readonly { readonly value: string }[];
  readonly avoid: readonly { readonly value: string }[];
  readonly isRetired: boolean;
}

/** The names of terms by where they hold: under an agreement's id its own, under the empty key the shared ones. */
export const namesByHome = fileIndex<TermNames>({
  entriesOf: ({ terms }) => terms.map((term) => [term.agreement ?? '', namesOf(term)] as const),
  same: dequal,
});

/** What other files see of a term: its name and where that stands, its short form, and whether it is in force. */
export interface SeenTerm {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly range: Range;
  readonly abbreviation: string | undefined;
  readonly status: Status;
}

/** What other files see of each term, by its key. It stays the same while somebody writes what the term means. */
export const seenTerms = fileIndex<SeenTerm>({
  entriesOf: ({ terms }) => terms.map((term) => [termKey(term), seenOf(term)] as const),
  same: dequal,
});

function seenOf({ id, file, name, abbreviation, status }: Term): SeenTerm {
  const { value, range } = name;
  return { id, path: file.path, name: value, range, abbreviation: abbreviation?.value, status };
}

/** Every term as it stands now. */
export const termsByKey = fileIndex<Term>({
  entriesOf: ({ terms }) => terms.map((term) => [termKey(term), term] as const),
});

function namesOf(term: Term): TermNames {
  const value = (located: { readonly value: string } | undefined) => located && { value: located.value };
  const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => ({ value }));
  return {
    key: termKey(term),
    name: { value: term.name.value },
    abbreviation: value(term.abbreviation),
    plural: value(term.plural),
    aliases: values(term.aliases),
    avoid: values(term.avoid),
    isRetired: term.status === 'retired',
  };
}
