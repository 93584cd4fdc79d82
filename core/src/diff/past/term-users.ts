import { type FileScope, fileIndex, type HandbookView } from '../../resolve/index.ts';

/** Who uses a shared term: an agreement or another shared term, by its id. */
interface User {
  readonly kind: 'agreement' | 'term';
  readonly id: string;
}

/** Those who use each shared term themselves, by the term's id. */
const usersOf = fileIndex<User>({
  entriesOf: (scope, around) => {
    const user = userIn(scope);
    if (user === undefined) return [];
    const used = around.usesIn(scope.facts.file).filter(({ term, self }) => term.agreement === undefined && !self);
    return [...new Set(used.map(({ term }) => term.id))].map((id) => [id, user] as const);
  },
  same: (one, other) => one.kind === other.kind && one.id === other.id,
});

/** The ids of all agreements that use a shared term, themselves or through another one, in order. */
export function agreementsUsing(term: string, { lookUp }: HandbookView): readonly string[] {
  const found = new Set<string>();
  const seen = new Set([term]);
  // A set that grows while it is walked: a term passes its own users on.
  for (const id of seen) {
    for (const user of lookUp(usersOf, id)) (user.kind === 'term' ? seen : found).add(user.id);
  }
  return [...found].sort();
}

/** What binds nobody hangs on no definition. */
function userIn({ agreement, terms }: FileScope): User | undefined {
  if (agreement !== undefined)
    return agreement.status === 'active' ? { kind: 'agreement', id: agreement.id } : undefined;
  const [term] = terms;
  return term && { kind: 'term', id: term.id };
}
