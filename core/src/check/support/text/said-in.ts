import { remembered } from '../../../read/index.ts';
import type { FileFacts } from '../../../resolve/index.ts';
import { type BandClaim, bandClaimsIn } from './band-claims.ts';
import { type CountClaim, countClaimsIn } from './count-claims.ts';
import type { DeedClaim } from './deed-claim.ts';
import { deedClaimsIn } from './deed-claims.ts';
import { type ExpansionClaim, expansionClaimsIn } from './expansion-claims.ts';
import { type HandoverClaim, handoverClaimsIn } from './handover-claims.ts';
import { type HourClaim, hourClaimsIn } from './hour-claims.ts';
import { type KinshipClaim, kinshipClaimsIn } from './kinship-claims.ts';
import { type LimitClaim, limitClaimsIn } from './limit-claims.ts';
import { type ListClaim, listReader } from './list-claims.ts';
import { type PlaceReference, placeReferencesIn } from './lost-references.ts';
import { passagesOf } from './passages.ts';
import { type ReplacedName, replacedNamesIn } from './replaced-names.ts';
import { type ScopeClaim, scopeClaimsIn } from './scope-claims.ts';
import { type ScoreClaim, scoreClaimsIn } from './score-claims.ts';
import { type StatusClaim, statusClaimsIn } from './status-claims.ts';
import { type TimeClaim, timeClaimsIn } from './time-claims.ts';

/** What the words of a file say, by kind. It depends on the text of that file alone. */
export interface Said {
  readonly times: readonly TimeClaim[];
  readonly counts: readonly CountClaim[];
  readonly bands: readonly BandClaim[];
  readonly hours: readonly HourClaim[];
  readonly scores: readonly ScoreClaim[];
  readonly expansions: readonly ExpansionClaim[];
  readonly scopes: readonly ScopeClaim[];
  readonly deeds: readonly DeedClaim[];
  readonly handovers: readonly HandoverClaim[];
  readonly replaced: readonly ReplacedName[];
  readonly pointers: readonly PlaceReference[];
  readonly kinships: readonly KinshipClaim[];
  readonly statuses: readonly StatusClaim[];
  readonly limits: readonly LimitClaim[];
  readonly lists: readonly ListClaim[];
}

/** Everything that the words of one file say; read once however many rules ask. */
export const saidInFile = remembered(read);

function read(facts: FileFacts): Said {
  const said: { [Kind in keyof Said]: Said[Kind][number][] } = {
    times: [],
    counts: [],
    bands: [],
    hours: [],
    scores: [],
    expansions: [],
    scopes: [],
    deeds: [],
    handovers: [],
    replaced: [],
    pointers: [],
    kinships: [],
    statuses: [],
    limits: [],
    lists: [],
  };
  const listsIn = listReader();
  for (const passage of passagesOf(facts)) {
    said.times.push(...timeClaimsIn(passage));
    said.counts.push(...countClaimsIn(passage));
    said.bands.push(...bandClaimsIn(passage));
    said.hours.push(...hourClaimsIn(passage));
    said.scores.push(...scoreClaimsIn(passage));
    said.expansions.push(...expansionClaimsIn(passage));
    said.scopes.push(...scopeClaimsIn(passage));
    said.deeds.push(...deedClaimsIn(passage));
    said.handovers.push(...handoverClaimsIn(passage));
    said.replaced.push(...replacedNamesIn(passage));
    said.pointers.push(...placeReferencesIn(passage));
    said.kinships.push(...kinshipClaimsIn(passage));
    said.statuses.push(...statusClaimsIn(passage));
    said.limits.push(...limitClaimsIn(passage));
    said.lists.push(...listsIn(passage));
  }
  return said;
}
