import type { TermUse } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';

/** Where a term is used: the goals first, because there it decides what counts. */
export interface TermUses {
  readonly goals: readonly { readonly statement: string; readonly address: string; readonly agreement: string }[];
  /** Pages that use it besides, each once. */
  readonly pages: readonly { readonly title: string; readonly address: string }[];
}

/** Gathers the uses of a term. */
export function usesAsLinks(uses: readonly TermUse[], context: Context): TermUses {
  return { goals: goalsAmong(uses, context), pages: pagesAmong(uses, context) };
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
