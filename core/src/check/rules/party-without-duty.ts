import { type DataNode, field, items } from '../../parse/index.ts';
import { type Agreement, leadingParties, slug, statusField, textField, textsField } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';

export default defineRule({
  id: 'party-without-duty',
  title: 'Every party promises something',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement) {
    if (agreement.goals.length === 0 || agreement.parties.length < 2) return;
    const bound = boundParties(agreement);
    if (bound === 'anybody') return;
    for (const party of agreement.parties) {
      if (bound.has(party.id)) continue;
      yield {
        range: party.range,
        message: `${quote(party.name)} owes nothing here: no goal and no commitment is theirs, and an agreement in which only one side promises is an order. Ask what the others need from them, and write it down as a goal or a commitment.`,
      };
    }
  },
});

/** The ids of the parties that owe something; `anybody` where a promise does not say whose it is. */
function boundParties(agreement: Agreement): ReadonlySet<string> | 'anybody' {
  const known = new Set(agreement.parties.map((party) => party.id));
  const bound = new Set<string>();
  for (const promise of promises(agreement)) {
    const owners = ownersOf(promise, agreement);
    // A promise of everybody, and a name that nobody has, may be anybody's.
    if (owners === undefined || owners.some((owner) => !known.has(owner))) return 'anybody';
    for (const owner of owners) bound.add(owner);
  }
  return bound;
}

interface Promise {
  readonly node: DataNode;
  /** The key under which the one who owes it stands. */
  readonly key: string;
}

function promises({ root, goals }: Agreement): Promise[] {
  const list = (key: string) =>
    items(field(root, key)).filter((node) => !['retired', 'legacy'].includes(statusField(node)));
  return [
    ...goals.map(({ node }) => ({ node, key: 'owner' })),
    ...list('commitments').map((node) => ({ node, key: 'by' })),
    ...list('needs').map((node) => ({ node, key: 'from' })),
  ];
}

function ownersOf({ node, key }: Promise, { parties }: Agreement): readonly string[] | undefined {
  const written = textsField(node, key).map(({ value }) => value);
  if (written.length > 0) return written.map((name) => (parties.some(({ id }) => id === name) ? name : slug(name)));
  const sentence = node.kind === 'scalar' ? node.text : textField(node, 'statement')?.value;
  return sentence === undefined ? undefined : leadingParties(sentence, parties);
}
