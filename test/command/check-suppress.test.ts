import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { schemaComplaints, smallHandbook } from './small-handbook.ts';

const silenced = `---
title: How leads move
parties: [Marketing, Sales]
goals:
  # sla-ignore goal-no-target: the number follows after the January review (until 2027-01-31)
  - Marketing hands over leads to Sales every month.
---

The XRPQ is a product. {/* sla-ignore undefined-acronym: everybody knows it */}
`;
const files = { ...smallHandbook, 'slas/one.mdx': silenced };
const check = (...args: string[]) => run(['check', 'slas/one.mdx', ...args], { cwd: temporaryFolder(files) });

test('silenced findings are not shown, but counted in every form', async () => {
  const { code, stdout } = await check('--today', '2026-11-21', '--fail-on', 'warning');
  expect(stdout).toContain('Found: 0 errors, 0 warnings, ');
  expect(stdout).toContain(', 2 silenced, 0 known');
  expect(stdout).not.toMatch(/ {2}(goal-no-target|undefined-acronym)$/m);
  expect(code).toBe(0);
  const json = await check('--today', '2026-11-21', '--format', 'json');
  expect(schemaComplaints('check-report', json.stdout)).toEqual([]);
  expect(JSON.parse(json.stdout).summary.silenced).toBe(2);
});

test('after the last day the finding is back, and so is one about the comment', async () => {
  const { code, stdout } = await check('--today', '2027-02-01', '--fail-on', 'warning');
  expect(stdout).toMatch(/^slas\/one\.mdx:5:5 {2}warning {2}This comment ended on 2027-01-31.* suppression$/m);
  expect(stdout).toMatch(/^slas\/one\.mdx:6:5 {2}warning {2}.* goal-no-target$/m);
  expect(stdout).toContain(', 1 silenced, 0 known');
  expect(code).toBe(1);
});
