import type { NameKind } from '@living-sla/schema';
import { dequal } from 'dequal/lite';
import { type FileScope, fileIndex } from './file-index.ts';

/** The names of each kind that one agreement declares. */
export type DeclaredNames = Readonly<Partial<Record<NameKind, readonly string[]>>>;

/** What a file that is an agreement declares; nothing for any other. */
export function declaredBy({ facts, agreement }: FileScope): DeclaredNames {
  if (agreement === undefined) return {};
  const names: Partial<Record<NameKind, string[]>> = {
    agreement: [agreement.id],
    party: agreement.parties.map((party) => party.id),
    goal: agreement.goals.flatMap((goal) => goal.id?.value ?? []),
  };
  for (const { kind, name } of facts.ids) {
    if (kind === 'party' || kind === 'goal' || kind === 'agreement') continue;
    const known = names[kind];
    if (known === undefined) names[kind] = [name];
    else known.push(name);
  }
  return names;
}

/** What agreements declare, by the id of each. */
export const namesByAgreement = fileIndex<DeclaredNames>({
  entriesOf: (scope) => (scope.agreement === undefined ? [] : [[scope.agreement.id, declaredBy(scope)]]),
  same: dequal,
});

/** The names that all agreements declare, by their kind, a list for each agreement. */
export const namesByKind = fileIndex<readonly string[]>({
  entriesOf: (scope) => Object.entries(declaredBy(scope)),
  same: dequal,
});
