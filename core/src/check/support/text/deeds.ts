import { type FileScope, fileIndex } from '../../../resolve/index.ts';
import { type Across, across, type Report } from '../../rule.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes, type SaidSomewhere } from './clash.ts';
import type { DeedClaim } from './deed-claim.ts';
import type { HandoverClaim } from './handover-claims.ts';
import { saidInFile } from './said-in.ts';

/** A deed and where it is told. */
export type Deed = Omit<DeedClaim, 'passage'> & SaidSomewhere;

/** A way in which new leads are handed on, and where it is told. */
export type Handover = Omit<HandoverClaim, 'passage'> & SaidSomewhere;

/** Every deed of some ways that a file tells of. */
function deedsIn({ facts, agreement }: FileScope, ways: readonly Deed['way'][]): Deed[] {
  const deeds = saidInFile(facts).deeds.filter(({ way }) => ways.includes(way));
  return deeds.map(({ passage: _, ...claim }) => ({ ...claim, facts, agreement }));
}

/** Every way of handing on that a file tells of. */
export function handoversIn({ facts, agreement }: FileScope): Handover[] {
  return saidInFile(facts).handovers.map(({ passage: _, ...claim }) => ({ ...claim, facts, agreement }));
}

/**
 * Compares the deeds of two ways that oppose each other, such as what is never done with what is done.
 * @param keyOf equal for deeds that are about the same.
 */
export function acrossDeeds(
  ways: readonly Deed['way'][],
  keyOf: (deed: Deed) => string,
  report: (here: Deed, there: Deed) => Report,
): Across {
  return across<Deed>({
    things: fileIndex({
      entriesOf: (scope) => deedsIn(scope, ways).map((deed) => [keyOf(deed), deed] as const),
      alike: alikeBy((deed) => [deed.way, deed.bounds, ...boundBy(deed)]),
    }),
    judge: (deeds) => firstClashes(deeds, oppose),
    report: (here, there) => [report(here, there)],
  });
}

/** What is never done without approval may be done with it: a refusal holds where the other deed has all of its bounds. */
function oppose(one: Deed, other: Deed): boolean {
  if (one.way === other.way || !canHoldTogether(one, other)) return false;
  const [refusal, deed] = one.way === 'never' ? [one, other] : [other, one];
  return refusal.way !== 'never' || refusal.bounds.every((bound) => deed.bounds.includes(bound));
}
