import type { ChangeReport } from '@living-sla/core/changes';
import { standingSignoffs } from '@living-sla/core/diff';
import type { Compared } from '../diff/compared.ts';
import { type SignedPlace, signedTexts } from './signed-texts.ts';

/** A yes that no longer counts. */
export interface VoidYes {
  readonly agreement: string;
  readonly party: string;
  /** In a whole sentence. */
  readonly message: string;
}

/** Which of the sign-offs that a change asks for, and that are there, were given to a text that has changed materially since. */
export async function voidYes(
  { required, names }: Pick<ChangeReport, 'required' | 'names'>,
  { before, after }: Compared,
  place: Omit<SignedPlace, 'path'>,
): Promise<readonly VoidYes[]> {
  const signed = required.signoffs.filter((each) => each.signed);
  const found: VoidYes[] = [];
  for (const agreement of new Set(signed.map((each) => each.agreement))) {
    const file = after.whole.files.find(({ kind, id }) => kind === 'agreement' && id === agreement);
    if (file === undefined) continue;
    const texts = await signedTexts({ before: before.whole, now: after.whole }, { ...place, path: file.path });
    for (const { signoff, state, since } of standingSignoffs(agreement, after.whole, texts)) {
      const isAsked = signed.some((each) => each.agreement === agreement && each.party === signoff.party);
      if (state !== 'void' || !isAsked || signoff.version !== file.fields.version) continue;
      const title = names.agreements.get(agreement) ?? agreement;
      const who = `${names.parties.get(signoff.party) ?? signoff.party}${signoff.on === undefined ? '' : ` of ${signoff.on}`}`;
      const message = `The sign-off of “${title}” by ${who} no longer counts, because the text changed after it: ${since[0]?.message ?? ''} Remove it, and sign again.`;
      found.push({ agreement, party: signoff.party, message });
    }
  }
  return found;
}
