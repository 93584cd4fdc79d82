import { parseVersion } from '../../parse/index.ts';
import { changesBetween } from '../changes-between.ts';
import type { Change } from '../judge/change.ts';
import { narrowSnapshot } from '../snapshot/narrow-snapshot.ts';
import type { HandbookSnapshot, Plain } from '../snapshot/snapshot.ts';
import { type Signoff, signoffsOf } from './signoffs-of.ts';

/**
 * What has become of a yes. `stands`: the text still says what was signed. `void`: it has changed materially since.
 * `past`: it was given to a version with another first number; one with another second or third number asks for no new yes. `unknown`: nobody knows which text was signed.
 */
export type SignoffState = 'stands' | 'void' | 'past' | 'unknown';

/** A yes in the keys of an agreement, and whether it still counts. */
export interface SignoffStanding {
  readonly signoff: Signoff;
  readonly state: SignoffState;
  /** The material changes since, where it is void. */
  readonly since: readonly Change[];
}

/**
 * Tells of every sign-off of an agreement whether it stands. It is void once the text, or a definition that the text
 * uses, changes materially after it; a clarifying change leaves it standing, and so does the step from a draft into force.
 * @param agreement the agreement's id. @param now the handbook, or this one agreement with its definitions.
 * @param signedText what the agreement said when the sign-off was given: at the commit that brought it, or in the first
 * state that carried the version it names. undefined where that is not known.
 * @returns in the order of the keys; empty where there is no such agreement, or nobody has signed.
 */
export function standingSignoffs(
  agreement: string,
  now: HandbookSnapshot,
  signedText: (signoff: Signoff) => HandbookSnapshot | undefined,
): SignoffStanding[] {
  const file = now.files.find(({ kind, id }) => kind === 'agreement' && id === agreement);
  if (file === undefined) return [];
  const { version } = file.fields;
  const present = narrowSnapshot(now, agreement);
  const compared = new Map<HandbookSnapshot, readonly Change[]>();
  return signoffsOf(file).map((signoff) => {
    if (signoff.version === undefined) return { signoff, state: 'unknown', since: [] };
    if (!holdsFor(signoff.version, version)) return { signoff, state: 'past', since: [] };
    const signed = signedText(signoff);
    if (signed === undefined) return { signoff, state: 'unknown', since: [] };
    const since = compared.get(signed) ?? breakingChanges(agreement, narrowSnapshot(signed, agreement), present);
    compared.set(signed, since);
    return { signoff, state: since.length === 0 ? 'stands' : 'void', since };
  });
}

/** Only a new first number asks for a new yes (FORMAT.md, “Versions”). */
function holdsFor(signed: string, present: Plain | undefined): boolean {
  if (typeof present !== 'string') return false;
  const [one, other] = [parseVersion(signed), parseVersion(present)];
  return one.ok && other.ok ? one.value.major === other.value.major : signed === present;
}

function breakingChanges(agreement: string, signed: HandbookSnapshot, now: HandbookSnapshot): readonly Change[] {
  return changesBetween(signed, now).filter(
    (change) =>
      change.class === 'material' &&
      change.reaches.some((reach) => reach.agreement === agreement) &&
      !isOfSigning(change, agreement),
  );
}

/** A yes is given before an agreement comes into force, so that step itself cannot undo it. */
function isOfSigning({ field, agreement: own, after }: Change, agreement: string): boolean {
  if (own !== agreement) return false;
  return (
    field === 'version' || field.startsWith('signoffs') || (field === 'status' && (after ?? 'active') === 'active')
  );
}
