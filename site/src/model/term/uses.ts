import { field, items, type TermUse, textField } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';

/** Where a term is used: the goals first, because there it decides what counts. */
export interface TermUses {
  readonly goals: readonly UseLine[];
  readonly commitments: readonly UseLine[];
  /** Pages that use it besides, each once. */
  readonly pages: readonly { readonly title: string; readonly address: string }[];
}

/** A goal or a commitment that uses a term. */
export interface UseLine {
  readonly statement: string;
  readonly address: string;
  /** The title of its agreement. */
  readonly agreement: string;
}

/** Gathers the uses of a term. */
export function usesAsLinks(uses: readonly TermUse[], context: Context): TermUses {
  return {
    goals: goalsAmong(uses, context),
    commitments: commitmentsAmong(uses, context),
    pages: pagesAmong(uses, context),
  };
}

/** How many uses there are. */
export function countOfUses({ goals, commitments, pages }: TermUses): number {
  return goals.length + commitments.length + pages.length;
}

/** The first uses, as many as a term's page has room for. */
export function firstUses({ goals, commitments, pages }: TermUses): TermUses {
  return {
    goals: goals.slice(0, 8),
    commitments: commitments.slice(0, 5),
    pages: pages.slice(0, 12),
  };
}

function goalsAmong(uses: readonly TermUse[], context: Context): TermUses['goals'] {
  const found = new Map<string, TermUses['goals'][number]>();
  for (const use of uses) {
    const agreement =
      use.goal === undefined || use.file.kind !== 'agreement' ? undefined : context.agreement(use.file.id);
    const goal = agreement?.goals.find((each) => each.key === use.goal);
    if (agreement === undefined || goal === undefined) continue;
    const address = context.goalAddress(goal);
    found.set(address, { statement: goal.statement.value, address, agreement: agreement.title });
  }
  return [...found.values()];
}

function commitmentsAmong(uses: readonly TermUse[], context: Context): TermUses['commitments'] {
  const found = new Map<string, UseLine>();
  for (const use of uses) {
    const [key, at] = use.path ?? [];
    if (key !== 'commitments' || typeof at !== 'number' || use.file.kind !== 'agreement') continue;
    const agreement = context.agreement(use.file.id);
    const item = agreement?.root && items(field(agreement.root, 'commitments'))[at];
    const statement = item?.kind === 'scalar' ? item.text : item && textField(item, 'statement')?.value;
    if (agreement === undefined || statement === undefined) continue;
    const address = context.places.part(agreement.id, 'commitments');
    found.set(`${agreement.id}/${at}`, { statement, address, agreement: agreement.title });
  }
  return [...found.values()];
}

function pagesAmong(uses: readonly TermUse[], context: Context): TermUses['pages'] {
  const found = new Map<string, TermUses['pages'][number]>();
  for (const use of uses) {
    const page = pageOfUse(use, context);
    if (page !== undefined) found.set(page.address, page);
  }
  return [...found.values()];
}

function pageOfUse(use: TermUse, context: Context): TermUses['pages'][number] | undefined {
  const { id, kind } = use.file;
  const { handbook } = context;
  switch (kind) {
    case 'agreement':
      return { title: context.agreement(id)?.title ?? id, address: addresses.agreement(id) };
    case 'term': {
      const term = context.term(id);
      return term && { title: term.name.value, address: addresses.term(id) };
    }
    case 'review':
      return { title: context.titles.review(id), address: addresses.review(id) };
    case 'guide':
      return { title: context.titles.guide(id), address: addresses.guide(id) };
    case 'handbook':
      return { title: handbook.settings.title, address: addresses.home };
    case 'results':
      return undefined;
  }
}
