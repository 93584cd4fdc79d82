import { expect, it } from 'vitest';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { fixHandbook } from '../fix-handbook.ts';
import { checkHandbook } from '../run/check-handbook.ts';
import { handbookOf } from '../testing/run-rule.ts';

const glossary = '---\nterm: Marketing Qualified Lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead.\n---\n';
const page = (body: string) => `---\ntitle: A\nparties: [Marketing, Sales]\n---\n\n${body}\n`;

function fixedHeadings(body: string, elsewhere = ''): string[] {
  const files = { 'slas/ms.mdx': page(body), 'guide/a.mdx': `---\ntitle: B\n---\n\n${elsewhere}\n` };
  const handbook = handbookOf({ ...files, 'glossary/mql.mdx': glossary });
  const before = checkHandbook(handbook).findings.filter(({ rule }) => rule === 'broken-link').length;
  const after = fixHandbook(handbook, { parser: portableParser }).handbook;
  expect(checkHandbook(after).findings.filter(({ rule }) => rule === 'broken-link')).toHaveLength(before);
  return after.files.get('slas/ms.mdx')?.file.parts.headings.map(({ text }) => text) ?? [];
}

it('a heading that nothing leads to is fixed', () => {
  expect(fixedHeadings('# Hot leads\n\n## Mqls and more')).toEqual(['MQLs', 'MQLs and more']);
});

it('a heading that a link leads to keeps its words, and so its address', () => {
  expect(fixedHeadings('# Hot leads\n\nSee [below](#hot-leads).')).toEqual(['Hot leads']);
  expect(fixedHeadings('# Hot leads', 'See [there](../slas/ms.mdx#hot-leads).')).toEqual(['Hot leads']);
  expect(fixedHeadings('# Hot leads', 'See [there](../slas/ms.mdx).')).toEqual(['MQLs']);
});

it('a heading with the words of another one does not take its address', () => {
  expect(fixedHeadings('# Hot leads\n\n# MQLs\n\n[here](#mqls)')).toEqual(['Hot leads', 'MQLs']);
  expect(fixedHeadings('# Hot leads\n\n# Hot leads\n\n[here](#hot-leads-1)')).toEqual(['Hot leads', 'Hot leads']);
});

it('the finding stays where the fix is left to a person', () => {
  const text = page('# Hot leads\n\nSee [below](#hot-leads).');
  const { findings } = checkHandbook(handbookOf({ 'slas/ms.mdx': text, 'glossary/mql.mdx': glossary }));
  const avoided = findings.filter(({ rule }) => rule === 'avoided-word');
  expect(avoided.map(({ fixes }) => fixes.map(({ byHand }) => byHand))).toEqual([[true]]);
});
