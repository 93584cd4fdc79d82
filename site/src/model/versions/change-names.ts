import type { ChangeNames } from '../changes/draw-changes.ts';
import type { Context } from '../context.ts';
import type { AgreementPast, PastVersion } from './past.ts';

/** The names that the changes of a version need: as they were then, in the colours of today. */
export function changeNames(version: PastVersion, past: AgreementPast, context: Context): ChangeNames {
  const { parties } = version.facts();
  return {
    party: (id) => {
      const then = parties.find((party) => party.id === id)?.name;
      const now = context.names.party(id, undefined);
      return then === undefined ? now : { ...now, name: then };
    },
    agreement: (id) => (id === past.id ? past.title : (context.agreement(id)?.title ?? id)),
  };
}
