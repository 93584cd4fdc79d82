import type { Signoff } from '@living-sla/core/diff';
import type { Context } from '../context.ts';
import type { PartyName } from '../names.ts';
import { dayInWords } from '../readings.ts';
import type { AgreementPast, PastVersion } from './past.ts';

/** The yes of one party to one version. */
export interface SignoffLine {
  readonly party: PartyName;
  /**
   * `stands`; `doubtful` where the text was changed after it under the same number; `missing`; `not needed` where the
   * version changed nobody's duty.
   */
  readonly state: 'stands' | 'doubtful' | 'missing' | 'not needed';
  /** The whole of it in words: "signed on 22 October 2026 by Head of sales". */
  readonly words: string;
}

/** Who said yes to a version, and whether that stands. Empty where the text bound nobody or could not be read. */
export function signoffLines(version: PastVersion, past: AgreementPast, { names }: Context): SignoffLine[] {
  const { parties, signoffs, binds } = version.facts();
  if (!binds) return [];
  const given = signoffs.filter((signoff) => signoff.version === version.version);
  const changed = changedLater(version, past);
  return parties.map(({ id, name }) => {
    const party = { ...names.party(id, undefined), name };
    const signoff = given.find((each) => each.party === id);
    if (signoff === undefined) return { party, ...withoutSignoff(version) };
    const words = signedInWords(
      signoff,
      (by) => parties.find((each) => each.id === by)?.name ?? names.anyone(by, undefined),
    );
    const later = changed.findLast((day) => signoff.on !== undefined && day > signoff.on);
    if (later === undefined) return { party, state: 'stands', words };
    return { party, state: 'doubtful', words: `${words}. The text was changed after that, on ${dayInWords(later)}` };
  });
}

function signedInWords({ on, by }: Signoff, nameOf: (by: string) => string): string {
  return `signed${on === undefined ? '' : ` on ${dayInWords(on)}`}${by === undefined ? '' : ` by ${nameOf(by)}`}`;
}

/** Without a signature: whether one was needed. The first version, and one in which somebody owes something else, need all. */
function withoutSignoff(version: PastVersion): Pick<SignoffLine, 'state' | 'words'> {
  const required = version.facts().required;
  const needed = required === undefined || required.signoffs.length > 0;
  return needed
    ? { state: 'missing', words: 'did not sign' }
    : { state: 'not needed', words: 'did not have to sign: no duty changed' };
}

/** The days on which the text of a version was changed under the number that it had already, in the order of time. */
function changedLater({ version }: PastVersion, { oddities }: AgreementPast): string[] {
  const kinds = ['changed without a new number', 'number used twice'];
  return oddities.filter((odd) => odd.version === version && kinds.includes(odd.kind)).map(({ commit }) => commit.date);
}
