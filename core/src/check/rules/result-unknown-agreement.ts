import { fileIndex, type HandbookView } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { resultsIn } from '../support/results/results-in.ts';
import { suggest } from '../support/suggest.ts';
import { listed } from '../support/wording.ts';

export default defineRule({
  id: 'result-unknown-agreement',
  title: 'Results belong to an agreement',
  category: 'results',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file(facts, { handbook }) {
    const found = resultsIn(facts, handbook);
    if (found === undefined || found.agreement !== undefined) return;
    const { id, table } = found.results;
    const name = id.split('/').at(-1) ?? id;
    yield {
      range: table.head,
      message: `No agreement is called ${quote(id)}, so nobody can tell what these values are held against. ${advice(name, handbook)}`,
    };
  },
});

function advice(name: string, { lookUp }: HandbookView): string {
  const ids = lookUp(agreementIds, '');
  if (ids.length === 0)
    return 'There is no agreement yet: write one into the folder slas, and give these results its name.';
  const near = ids.includes(name) ? name : suggest(name, ids);
  if (near !== undefined) return `Did you mean ${quote(near)}? Then call this file results/${near}.csv.`;
  const few = ids.length <= 8 ? ` The agreements are ${listed(ids)}.` : '';
  return `Give this file the name of its agreement, as in results/${ids[0]}.csv.${few}`;
}

/** The ids of all agreements, under the empty key. */
const agreementIds = fileIndex<string>({
  entriesOf: ({ agreement }) => (agreement === undefined ? [] : [['', agreement.id]]),
  same: (one, other) => one === other,
});
