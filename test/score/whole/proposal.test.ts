import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHandbook, memoryHost, resultsOf } from '@living-sla/core';
import { type RescoredGoal, rescore, scoringTextOf } from '@living-sla/core/score';
import { fastParser, openHandbook, readHistory } from '@living-sla/host';
import { scoringTexts } from '@living-sla/host/score';
import { expect, test } from 'vitest';
import { repository } from '../../support/repository.ts';

const folder = join(repository, 'content');
const today = '2026-11-22';

test('two goals of the example handbook made easier, over the two quarters that are over', async ({ skip }) => {
  const history = await readHistory(folder, { today });
  if (history.reach.kind !== 'whole') skip(`${history.reach.message} This test reads the repository's own history.`);
  const handbook = await openHandbook(folder, today);
  const texts = scoringTexts(handbook, history).get('marketing-sales') ?? [];
  const told = rescore({
    texts,
    proposed: await proposal(),
    results: resultsOf(handbook, 'marketing-sales'),
    at: today,
  });
  expect(told.span).toMatchObject({ from: '2026-05-01', until: '2026-10-31' });
  const differing = told.goals.filter(({ differs }) => differs).map((goal) => [goal.key, ...otherwise(goal)]);
  expect(differing).toEqual([
    // 508 of 520, and of 500.
    ['mql-volume', 'August 2026: missed, then met'],
    // 152 of 187 is 81%, 147 of 186 is 79%, 158 of 188 is 84%; of 90%, and of 80%.
    ['full-follow-up', 'May 2026: missed, then met', 'September 2026: missed, then met'],
    // 213 of 208, and of the 224 that version 4.0.0 asks for already.
    ['sql-volume', 'October 2026: met, then missed'],
  ]);
  // MQLs 5 of 6, assignment 4 of 5, packages 4 of 6, contact 5 of 6, verdicts 1 of 3, follow-up 3 of 6, SQLs 1 of 6, the
  // rate 1 of 5: 24 of 43. Then one more, two more, and one less.
  expect(told.tally).toEqual({ was: { met: 24, of: 43 }, would: { met: 26, of: 43 } });
  // New business is counted from another day in each quarter, so no sum of the past can be held against the new steps.
  expect(told.left.map(({ goal }) => goal)).toContain('new-business');
});

async function proposal() {
  const path = 'slas/marketing-sales.mdx';
  const text = readFileSync(join(folder, path), 'utf8')
    .replace('target: at least 560\n', 'target: at least 500\n')
    .replace(/(id: full-follow-up[\s\S]*?target: at least )90%/, '$180%');
  const settings = readFileSync(join(folder, 'handbook.yaml'), 'utf8');
  const host = memoryHost({ 'handbook.yaml': settings, [path]: text });
  const proposed = scoringTextOf(await loadHandbook(host, { parser: fastParser, today }), 'marketing-sales');
  if (proposed === undefined) throw new Error('The proposed text cannot be read.');
  return proposed;
}

function otherwise({ periods }: RescoredGoal): string[] {
  return periods
    .filter(({ was, would }) => was.state !== would.state)
    .map(({ name, was, would }) => `${name}: ${was.state}, then ${would.state}`);
}
