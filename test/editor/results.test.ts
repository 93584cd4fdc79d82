import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const path = 'results/marketing-sales.csv';
const handbook = {
  'handbook.yaml': 'organisation: Acme\n',
  'slas/marketing-sales.mdx': `---
title: Marketing and Sales agreement
parties: [Marketing, Sales]
goals:
  - { id: mql-volume, statement: Deliver 560 MQLs to Sales every month., target: at least 560, per: month }
---
`,
  [path]: 'goal,period,value,unit\nmql-volume,2026-10,524,MQLs\n',
};

test('results get their findings at the cell, a repair, and no comment that would be a row', async () => {
  const editor = await startEditor(temporaryFolder(handbook));
  await editor.open(path, handbook[path] ?? '');
  expect(await editor.diagnostics(path)).toEqual([]);
  await editor.type(path, 'goal,period,value,unit\nmql-volum,2026-10,524,MQLs\nmql-volume,2026-09,"93%",USD\n');
  const found = await editor.diagnostics(path);
  expect(found.map(({ code, range }) => [code, range.start, range.end])).toEqual([
    ['result-unknown-goal', { line: 1, character: 0 }, { line: 1, character: 9 }],
    ['result-unreadable', { line: 2, character: 20 }, { line: 2, character: 23 }],
  ]);
  const actions = await editor.codeActions(path, { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } });
  expect(actions.map(({ title }) => title)).toEqual(['Change it to “mql-volume”']);
  expect(await editor.hover(path, { line: 1, character: 3 })).toBeNull();
  // The agreement gives its goal the name that the results have: the other row is wrong now.
  const page = 'slas/marketing-sales.mdx';
  await editor.open(page, handbook[page].replace('id: mql-volume', 'id: mql-volum'));
  const told = async () => (await editor.diagnostics(path)).map(({ code, range }) => `${code} ${range.start.line}`);
  await expect.poll(told, { timeout: 5_000 }).toEqual(['result-unknown-goal 2', 'result-unreadable 2']);
  expect(editor.log).toEqual([]);
});
