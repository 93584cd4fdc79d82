import type { Agreement } from '@living-sla/core';
import type { Context } from '../context.ts';
import { type Fields, readFields } from '../fields.ts';
import type { PartyName } from '../names.ts';
import { listed } from '../sentences.ts';

/** What the blocks of one agreement are made from. */
export interface Subject {
  readonly agreement: Agreement;
  readonly context: Context;
  /** Reads the agreement for one block: each is a section of its own, in which every term is linked once. */
  readonly read: () => Fields;
  /** The name of a party, with its colour. */
  readonly party: (id: string) => PartyName;
  /** The names of parties or roles as one phrase; undefined for none. */
  readonly people: (ids: readonly string[]) => string | undefined;
}

/** Prepares an agreement for its page; undefined where its keys cannot be read at all. */
export function subjectOf(agreement: Agreement, context: Context): Subject | undefined {
  const { root, facts } = agreement;
  if (root === undefined) return undefined;
  return {
    agreement,
    context,
    read: () => readFields(root, context.beginSection(facts)),
    party: (id) => context.names.party(id, agreement),
    people: (ids) => (ids.length === 0 ? undefined : listed(ids.map((id) => context.names.anyone(id, agreement)))),
  };
}
