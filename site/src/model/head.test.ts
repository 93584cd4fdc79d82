import { expect, test } from 'vitest';
import { formsOf, headOf } from './head.ts';

const names = { title: 'MQL', kicker: 'Term', handbook: 'Our handbook', organisation: 'Acme' };
const charset = { tag: 'meta', attrs: { charset: 'utf-8' } };

test('every page is described, by its author or by its names', () => {
  const said = { tag: 'meta', attrs: { name: 'description', content: 'A lead that Sales has to call.' } };
  expect(headOf([said], names).rest).toEqual([said]);
  const short = { tag: 'meta', attrs: { name: 'description', content: '12 terms' } };
  expect(headOf([short], names).rest).not.toContain(short);
  expect(headOf([], names).rest[0]?.attrs?.content).toBe('Term: MQL. From “Our handbook”, the handbook of Acme.');
});

test('what has to come first comes first, and programs are not named', () => {
  const generator = { tag: 'meta', attrs: { name: 'generator', content: 'x' } };
  const icon = { tag: 'link', attrs: { rel: 'icon', href: '/favicon.svg' } };
  const { first, rest } = headOf([icon, generator, charset, { tag: 'title', content: 'x' }], names);
  expect(first.map(({ tag }) => tag)).toEqual(['meta', 'title']);
  expect(rest).toContain(icon);
  expect(rest).not.toContain(generator);
});

test('a title stays words, and the first page says its name once', () => {
  const titleOf = (title: string) => headOf([{ tag: 'title' }], { ...names, title }).first[0]?.content;
  expect(titleOf('</title><script>')).toBe('&lt;/title&gt;&lt;script&gt; · Term · Our handbook');
  expect(titleOf('Our handbook')).toBe('Our handbook');
});

test('the title of a part says what it is a part of', () => {
  const part = { ...names, title: 'Goals', within: 'Marketing and Sales' };
  expect(headOf([{ tag: 'title' }], part).first[0]?.content).toBe('Goals · Marketing and Sales · Our handbook');
});

test('the other forms of a page are told, its news is not', () => {
  const link = (type: string, href: string) => ({ tag: 'link', attrs: { rel: 'alternate', type, title: 'T', href } });
  expect(formsOf([link('application/atom+xml', '/a'), link('text/markdown', '/m'), link('x/y', '/x')])).toEqual([
    { label: 'Markdown', address: '/m' },
    { label: 'T', address: '/x' },
  ]);
});
