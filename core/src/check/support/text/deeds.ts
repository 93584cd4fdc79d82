import type { FileScope } from '../../../resolve/index.ts';
import type { SaidSomewhere } from './clash.ts';
import type { DeedClaim } from './deed-claim.ts';
import type { HandoverClaim } from './handover-claims.ts';
import { saidInFile } from './said-in.ts';

/** A deed and where it is told. */
export type Deed = Omit<DeedClaim, 'passage'> & SaidSomewhere;

/** A way in which new leads are handed on, and where it is told. */
export type Handover = Omit<HandoverClaim, 'passage'> & SaidSomewhere;

/** Every deed that a file tells of. */
export function deedsIn({ facts, agreement }: FileScope): Deed[] {
  return saidInFile(facts).deeds.map(({ passage: _, ...claim }) => ({ ...claim, facts, agreement }));
}

/** Every way of handing on that a file tells of. */
export function handoversIn({ facts, agreement }: FileScope): Handover[] {
  return saidInFile(facts).handovers.map(({ passage: _, ...claim }) => ({ ...claim, facts, agreement }));
}
