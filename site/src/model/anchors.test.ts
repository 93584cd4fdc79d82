import { expect, test } from 'vitest';
import { goalAnchors, makeClaims } from './anchors.ts';
import { handbookOf } from './test-handbook.ts';

test('a name that is taken gets a number', () => {
  const claim = makeClaims(['goals']);
  expect([claim('goals'), claim('goals'), claim('needs')]).toEqual(['goals-2', 'goals-3', 'needs']);
});

test('goals and headings of the text never share an anchor', async () => {
  const handbook = await handbookOf({
    'slas/a.mdx': '---\ntitle: A\nparties: [X, Y]\ngoals:\n  - { id: calls, statement: Call. }\n---\n\n## Goal calls\n',
  });
  const [agreement] = handbook.agreements;
  expect([...goalAnchors(agreement!).values()]).toEqual(['goal-calls-2']);
});
