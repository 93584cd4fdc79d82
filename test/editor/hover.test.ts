import { expect, test } from 'vitest';
import type { Position } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/marketing-sales.mdx';
const text = `---
title: Marketing and Sales
parties: [Marketing, Sales]
goals:
  - Deliver 560 MQLs every month.
definitions:
  - term: Warm-up call
    means: A first talk.
    status: draft
---

🎯 Each MQL gets a warm-up call; a hot lead gets two.
`;
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  [agreement]: text,
  'glossary/mql.mdx':
    '---\nterm: Marketing qualified lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead that *fits* <b>us</b>.\n---\n',
};

test('a term shows its meaning and where it is defined', async () => {
  const editor = await openAgreement();
  for (const word of ['MQLs', 'MQL gets']) {
    const hover = await editor.hover(agreement, place(word));
    expect(hover?.contents).toEqual({
      kind: 'markdown',
      value: [
        '**Marketing qualified lead** (MQL)',
        'A lead that \\*fits\\* &lt;b&gt;us&lt;/b&gt;.',
        `Defined in [glossary/mql.mdx](<${editor.uri('glossary/mql.mdx')}#L2>)`,
      ].join('\n\n'),
    });
  }
  const { range } = (await editor.hover(agreement, place('MQL gets'))) ?? {};
  expect(range).toEqual({
    start: place('MQL gets'),
    end: { ...place('MQL gets'), character: place('MQL gets').character + 3 },
  });
});

test('a word to avoid shows the word to use; what binds nobody says so', async () => {
  const editor = await openAgreement();
  const avoided = await editor.hover(agreement, place('hot lead'));
  expect(avoided?.contents).toMatchObject({
    value: expect.stringMatching(/^“hot lead” is a word to avoid\. Write “Marketing qualified lead” instead\./),
  });
  const draft = await editor.hover(agreement, place('warm-up call;'));
  expect(draft?.contents).toMatchObject({
    value: expect.stringContaining('**Warm-up call** – draft, so it binds nobody'),
  });
});

test('an editor without Markdown gets plain text', async () => {
  const editor = await openAgreement({ capabilities: {} });
  expect((await editor.hover(agreement, place('MQL gets')))?.contents).toEqual({
    kind: 'plaintext',
    value: 'Marketing qualified lead (MQL)\n\nA lead that *fits* <b>us</b>.\n\nDefined in glossary/mql.mdx, line 2',
  });
});

test('the meaning is the one that stands in the editor, saved or not', async () => {
  const editor = await openAgreement({ capabilities: {} });
  await editor.open('glossary/mql.mdx', files['glossary/mql.mdx'].replace('A lead that', 'Somebody who'));
  const hover = await editor.hover(agreement, place('MQL gets'));
  expect(hover?.contents).toMatchObject({ value: expect.stringContaining('Somebody who *fits*') });
});

test('words that are no term show nothing', async () => {
  const editor = await openAgreement();
  for (const word of ['Each', 'title:', '---']) expect(await editor.hover(agreement, place(word)), word).toBeNull();
  expect(await editor.hover('glossary/none.mdx', place('Each'))).toBeNull();
});

async function openAgreement(options: Parameters<typeof startEditor>[1] = {}) {
  const editor = await startEditor(temporaryFolder(files), options);
  await editor.open(agreement, text);
  return editor;
}

/** Where a word of the agreement begins. */
function place(word: string): Position {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
