import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { agreementBadge, handbookBadge, outliner } from './badges.ts';

async function badgeOf(keys: string, today?: string): Promise<string> {
  const text = `---\ntitle: ${JSON.stringify('A <b> & "c"\u0007')}\nparties: [X, Y]\ngoals: []\n${keys}\n---\n`;
  const context = await contextOf({ 'slas/a.mdx': text }, today);
  const [agreement] = context.handbook.agreements;
  return agreementBadge(agreement!, outliner(context)(agreement!));
}

/** The title that a screen reader says. */
const said = (svg: string) => /<title id="t">(.*?)<\/title>/.exec(svg)?.[1];

test('a badge says the state and the next review, and words stay words', async () => {
  const svg = await badgeOf('review: { next: 2027-01-13 }');
  expect(said(svg)).toBe('A &#x3C;b> &#x26; "c": In force, next review 13 January 2027');
  expect(svg).toContain('#1d6238');
});

test.each([
  ['review: { next: 2026-11-01 }', 'In force, review was due on 1 November 2026', '#99291b'],
  ['status: draft\nreview: { next: 2027-01-13 }', 'Draft', '#714c05'],
  ['effective: { from: 2027-02-01 }', 'From 1 February 2027', '#714c05'],
])('%s', async (keys, words, ground) => {
  const svg = await badgeOf(keys);
  expect(said(svg)?.endsWith(`: ${words}`)).toBe(true);
  expect(svg).toContain(ground);
});

test('the badge of the handbook counts what is in force', async () => {
  const text = '---\ntitle: A\nparties: [X, Y]\ngoals: []\n---\n';
  const context = await contextOf({ 'slas/a.mdx': text, 'slas/b.mdx': text.replace('goals', 'status: draft\ngoals') });
  expect(said(handbookBadge(context, outliner(context)))).toMatch(/: 1 agreement in force$/);
  const empty = await contextOf({});
  expect(said(handbookBadge(empty, outliner(empty)))).toMatch(/: no agreements? in force$|: 0 agreements in force$/);
});
