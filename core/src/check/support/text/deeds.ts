import type { Handbook } from '../../../resolve/index.ts';
import type { SaidSomewhere } from './clash.ts';
import type { DeedClaim } from './deed-claim.ts';
import type { HandoverClaim } from './handover-claims.ts';
import { saidIn } from './said-in.ts';

/** A deed and where it is told. */
export type Deed = Omit<DeedClaim, 'passage'> & SaidSomewhere;

/** A way in which new leads are handed on, and where it is told. */
export type Handover = Omit<HandoverClaim, 'passage'> & SaidSomewhere;

/** Every deed that a handbook tells of. */
export function deedsIn(handbook: Handbook): Deed[] {
  return placed(saidIn(handbook, 'deeds'), handbook);
}

/** Every way of handing on that a handbook tells of. */
export function handoversIn(handbook: Handbook): Handover[] {
  return placed(saidIn(handbook, 'handovers'), handbook);
}

function placed<T extends DeedClaim | HandoverClaim>(claims: readonly T[], handbook: Handbook) {
  const agreements = new Map(handbook.agreements.map((agreement) => [agreement.file, agreement]));
  return claims.flatMap(({ passage, ...claim }) => {
    const facts = handbook.files.get(passage.file.path);
    return facts === undefined ? [] : [{ ...claim, facts, agreement: agreements.get(passage.file) }];
  });
}
