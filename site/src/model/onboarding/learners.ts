import { type Agreement, remembered } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';

/** A team that somebody may be new in: a party, once, however many agreements it has. */
export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly hue: number;
  /** Those that are not over; empty for a team that only had agreements. */
  readonly agreements: readonly Agreement[];
}

/** Those who count: an agreement that is over teaches nobody. */
const over: ReadonlySet<string> = new Set(['retired', 'legacy']);

/** Every party of every agreement, in the order in which the agreements name them. */
export const learnersOf: (context: Context) => readonly Learner[] = remembered(gather);

function gather({ handbook, names }: Context): Learner[] {
  const found = new Map<string, Learner & { agreements: Agreement[] }>();
  for (const agreement of handbook.agreements) {
    for (const { id } of agreement.parties) {
      // Two ids that make the same address share one page: the first has it.
      const place = addresses.onboardingPath(id);
      const learner = found.get(place) ?? { ...names.party(id, agreement), agreements: [] };
      const isNew = learner.id === id && !learner.agreements.includes(agreement);
      if (isNew && !over.has(agreement.status)) learner.agreements.push(agreement);
      if (hasPlace(place)) found.set(place, learner);
    }
  }
  return [...found.values()];
}

/** A part of an address that is only points means a folder above, and would be no place of its own. */
function hasPlace(address: string): boolean {
  return !address.split('/').some((part) => /^\.+$/.test(part)) && !address.includes('//');
}
