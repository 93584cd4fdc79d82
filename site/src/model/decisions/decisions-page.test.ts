import { decisionRules } from '@living-sla/core/diff';
import { expect, test } from 'vitest';
import { decisionsPage } from './decisions-page.ts';

test('every rule by which a change gets its class stands on the page once, below its class', () => {
  const { classes, headings } = decisionsPage();
  expect(headings.map(({ text }) => text)).toEqual(['Material', 'Clarifying', 'Editorial']);
  const anchors = classes.flatMap(({ rules }) => rules.map(({ anchor }) => anchor));
  expect(anchors.length).toBeGreaterThan(10);
  expect([...anchors].sort()).toEqual(decisionRules.map(({ id }) => `rule-${id}`).sort());
  expect(new Set(anchors).size).toBe(anchors.length);
});
