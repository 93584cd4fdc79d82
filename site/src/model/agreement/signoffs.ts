import type { Fields } from '../fields.ts';
import { plainOrNothing } from '../html.ts';
import type { PartyName } from '../names.ts';
import type { BlockTop, Table } from './block.ts';
import type { Subject } from './page-parts.ts';
import { tableOf } from './tables.ts';

/** Who said yes to the version in force, and to earlier ones. */
export interface SignoffsBlock extends BlockTop {
  readonly kind: 'signoffs';
  /** undefined where the agreement has no version: then nobody can have signed one. */
  readonly version: string | undefined;
  readonly parties: readonly PartySignoff[];
  readonly earlier: Table | undefined;
}

/** One party and its yes to the current version; without `by` and `on` it is missing. */
export interface PartySignoff {
  readonly party: PartyName;
  readonly signed: boolean;
  readonly by: string | undefined;
  readonly on: string | undefined;
}

/** The sign-offs of an agreement; undefined where it has neither a version nor any sign-off. */
export function signoffsBlock(subject: Subject): SignoffsBlock | undefined {
  const { agreement } = subject;
  const signoffs = subject.read().each('signoffs');
  if (signoffs.length === 0 && agreement.version === undefined) return undefined;
  const current = signoffs.filter((signoff) => signoff.text('version') === agreement.version);
  const earlier = signoffs.filter((signoff) => signoff.text('version') !== agreement.version);
  return {
    kind: 'signoffs',
    anchor: 'sign-offs',
    title: 'Sign-offs',
    version: agreement.version,
    parties: agreement.parties.map(({ id }) =>
      partySignoff(
        current.find((each) => each.text('party') === id),
        id,
        subject,
      ),
    ),
    earlier: earlierTable(earlier, subject),
  };
}

/** The parties whose yes to the current version is missing. */
export function missingSignoffs(block: SignoffsBlock): PartyName[] {
  return block.parties.filter((party) => !party.signed).map((party) => party.party);
}

function partySignoff(signoff: Fields | undefined, id: string, { party, people }: Subject): PartySignoff {
  return {
    party: party(id),
    signed: signoff !== undefined,
    by: people(signoff?.texts('by') ?? []),
    on: signoff?.reading('on'),
  };
}

function earlierTable(signoffs: readonly Fields[], { party, people }: Subject): Table | undefined {
  return tableOf(signoffs, [
    ['Version', (signoff) => plainOrNothing(signoff.text('version'))],
    [
      'Party',
      (signoff) =>
        plainOrNothing(
          signoff
            .texts('party')
            .map((id) => party(id).name)
            .join(', '),
        ),
    ],
    ['Signed by', (signoff) => plainOrNothing(people(signoff.texts('by')))],
    ['On', (signoff) => plainOrNothing(signoff.reading('on'))],
  ]);
}
