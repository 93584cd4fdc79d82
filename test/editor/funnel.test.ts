import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeLens, Hover } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/a.mdx';
const text = `---
title: A
parties: [Marketing, Sales]
effective: { from: 2026-07-01 }
goals:
  - Close $600,000 of new business by 2026-12-31.
  - { id: mqls, owner: marketing, statement: Deliver 80 MQLs every month., metric: MQL, target: at least 80, per: month }
funnel:
  stages:
    - { from: MQL, to: won, rate: 10% }
  average-sale: { value: "$10,000" }
---
`;
const capabilities: ClientCapabilities = { textDocument: { codeLens: {}, hover: { contentFormat: ['plaintext'] } } };

test('a promised number says above it and under the mouse how many are needed, also while somebody types', async () => {
  const { open, type, hover, ask, uri } = await startEditor(
    temporaryFolder({ 'handbook.yaml': 'organisation: Acme\n', [agreement]: text }),
    { capabilities },
  );
  const needed = async () => {
    const lenses = (await ask('textDocument/codeLens', { textDocument: { uri: uri(agreement) } })) as CodeLens[];
    return lenses.flatMap(({ command, range }) =>
      command?.title.startsWith('Needs') ? [[range.start.line, command.title]] : [],
    );
  };
  await open(agreement, text);
  expect(await needed()).toEqual([
    [6, 'Needs 100 MQLs a month for $600,000: 20 more than promised'],
    [7, 'Needs 100 MQLs a month for $600,000'],
  ]);
  const character = text.split('\n')[6]?.indexOf('at least 80') ?? 0;
  const said = (await hover(agreement, { line: 6, character })) as Hover;
  expect(said.contents).toMatchObject({ value: expect.stringContaining('60 ÷ 10% = 600 MQLs') });
  await type(agreement, text.replace('rate: 10%', 'rate: 20%'));
  expect(await needed()).toEqual([
    [6, 'Needs 50 MQLs a month for $600,000: promised'],
    [7, 'Needs 50 MQLs a month for $600,000'],
  ]);
});
