import { expect, test } from 'vitest';
import { placeOfLoneFile } from './lone-file.ts';

test.each([
  ['draft.mdx', 'title: A\nparties: [A, B]\ngoals: [x]', 'slas/draft.mdx'],
  ['mql.mdx', 'term: MQL\nmeans: A lead.', 'glossary/mql.mdx'],
  ['2026-09-30.md', 'title: R\nheld: 2026-09-30\nagreement: a\nnext: 2026-12-30', 'reviews/2026-09-30.mdx'],
  ['first-week.mdx', 'title: R\nsummary: S\norder: 3', 'guide/first-week.mdx'],
  ['only-prose.mdx', undefined, 'slas/only-prose.mdx'],
  ['some/glossary/x.mdx', 'owner: A\nstatus: draft', 'glossary/x.mdx'],
  ['before/handbook.yaml', 'organisation: A', 'handbook.yaml'],
])('%s lies where its keys belong', (name, keys, path) => {
  expect(placeOfLoneFile(name, [keys === undefined ? 'Sales calls.' : `---\n${keys}\n---\n`])).toBe(path);
});
