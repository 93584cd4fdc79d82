import { expect, test } from 'vitest';
import { quantile, type Typing } from './measure-typing.ts';
import { serversTable, sizesTable } from './typing-table.ts';

const typing = (name: string, milliseconds: number[], after = 100e6): Typing => ({
  name,
  milliseconds,
  memory: { before: 100e6, after },
});

test('a quantile is the value below which so many lie', () => {
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBe(0);
});

test('what grows with the number of files is marked, and so is memory that does not come back', () => {
  const flat = sizesTable([
    { agreements: 10, typing: typing('sla lsp', [4, 4, 4]) },
    { agreements: 1000, typing: typing('sla lsp', [5, 5, 5], 105e6) },
  ]);
  expect(flat).not.toContain('!');
  const grown = sizesTable([
    { agreements: 10, typing: typing('sla lsp', [4, 4, 4]) },
    { agreements: 1000, typing: typing('sla lsp', [8, 8, 8], 150e6) },
  ]);
  expect(grown).toContain('2.00 x!');
  expect(grown).toContain('1.50 x!');
});

test('each other server has a limit of its own', () => {
  const own = typing('sla lsp', [4, 4, 4]);
  const others = [typing('vscode-markdown-languageserver', [8, 8, 8]), typing('unified-language-server', [8, 8, 8])];
  const [, , , markdown = '', unified = ''] = serversTable(1000, own, others).split('\n');
  expect(markdown).toContain('0.50 x');
  expect(markdown).not.toContain('!');
  expect(unified).toContain('0.50 x!');
});
