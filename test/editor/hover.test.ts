import { expect, test } from 'vitest';
import type { Hover, Position } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sharpEdges } from './sharp-edges.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/marketing-sales.mdx';
const text = `---
title: Marketing & Sales
parties: [Marketing, Sales]
goals:
  - Deliver 560 MQLs every month.
  - id: call
    owner: sales
    statement: Call 95% of MQLs soon.
    clock: { starts: x, stops: y, within: 4 business hours }
definitions:
  - term: Warm-up call
    means: "# A *first* talk."
    status: draft
---

🎯 Each MQL gets a warm-up call; a hot lead gets two.
`;
const files = {
  'handbook.yaml':
    'organisation: Acme\ncalendars:\n  - { id: default, days: Monday to Friday, hours: 09:00 to 17:00, time-zone: America/New_York }\n',
  [agreement]: text,
  'glossary/mql.mdx':
    '---\nterm: Marketing qualified lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead that *fits* <b>us</b>.\nexcludes: [students]\nall: ["lead.`x` >= 1"]\n---\n',
};

test('a term shows its meaning, what does not count, who uses it and where it is defined', async () => {
  const editor = await openAgreement();
  for (const word of ['MQLs', 'MQL gets']) {
    expect(sections(await editor.hover(agreement, place(word)))[0]).toBe(
      [
        '**Marketing qualified lead** (MQL)',
        'A lead that \\*fits\\* &lt;b&gt;us&lt;/b&gt;.',
        'Only where this holds: `` lead.`x` >= 1 ``',
        'Does not count: students',
        `Used in 1 agreement ([Marketing &amp; Sales](<${editor.uri(agreement)}#L5>))`,
        `Defined in [glossary/mql.mdx](<${editor.uri('glossary/mql.mdx')}#L2>)`,
      ].join('\n\n'),
    );
  }
  const { range } = (await editor.hover(agreement, place('MQL gets'))) ?? {};
  expect(range).toEqual({
    start: place('MQL gets'),
    end: { ...place('MQL gets'), character: place('MQL gets').character + 3 },
  });
});

test('a word to avoid shows the word to use; what binds nobody says so', async () => {
  const editor = await openAgreement();
  const [avoided] = sections(await editor.hover(agreement, place('hot lead')));
  expect(avoided).toMatch(/^“hot lead” is a word to avoid\. Write “Marketing qualified lead” instead\./);
  const [draft] = sections(await editor.hover(agreement, place('warm-up call;')));
  expect(draft).toContain('**Warm-up call** – draft, so it binds nobody\n\n\\# A \\*first\\* talk.');
});

test('a goal shows its parts and what is missing', async () => {
  const editor = await openAgreement();
  const [key, goal] = sections(await editor.hover(agreement, place('statement: Call')));
  expect(key).toMatch(/^\*\*statement\*\* \(must be there\)\n\nThe goal in one sentence/);
  expect(goal).toBe(
    [
      '**Goal**, measurable\n',
      '- What is counted: call MQLs',
      '- How much: at least 95%',
      '- By when, or per what: within 4 business hours',
      '- Who answers for it: Sales',
      '- Clock: from “x” to “y”, within 4 business hours, Mon to Fri 09:00 to 17:00 New York',
      '- Report that decides: none is named',
    ].join('\n'),
  );
});

test('a value shows what it comes to, a name what it stands for, a key what it is for', async () => {
  const editor = await openAgreement({ capabilities: {} });
  const said = async (word: string, path: string = agreement) => sections(await editor.hover(path, place(word)))[0];
  expect(await said('4 business')).toBe('4 business hours, Mon to Fri 09:00 to 17:00 New York');
  expect(await said('sales\n')).toBe('Sales – party sales\n\nWritten in slas/marketing-sales.mdx, line 3');
  expect(await said('draft')).toContain('One of: draft, proposed, experimental, active, legacy, retired');
  expect(await said('parties')).toContain('The sides of the agreement, two or more.');
});

test('an editor without Markdown gets plain text', async () => {
  const editor = await openAgreement({ capabilities: {} });
  expect((await editor.hover(agreement, place('MQL gets')))?.contents).toEqual({
    kind: 'plaintext',
    value: [
      'Marketing qualified lead (MQL)',
      'A lead that *fits* <b>us</b>.',
      'Only where this holds: lead.`x` >= 1',
      'Does not count: students',
      'Used in 1 agreement (Marketing & Sales)',
      'Defined in glossary/mql.mdx, line 2',
    ].join('\n\n'),
  });
});

test('the meaning is the one that stands in the editor, saved or not', async () => {
  const editor = await openAgreement({ capabilities: {} });
  await editor.open('glossary/mql.mdx', files['glossary/mql.mdx'].replace('A lead that', 'Somebody who'));
  expect(sections(await editor.hover(agreement, place('MQL gets')))[0]).toContain('Somebody who *fits*');
});

test('words that mean nothing here show nothing', async () => {
  const editor = await openAgreement();
  for (const word of ['Each', '---', 'gets two']) expect(await editor.hover(agreement, place(word)), word).toBeNull();
  expect(await editor.hover('glossary/none.mdx', place('Each'))).toBeNull();
});

test('every place of awkward files is answered, with a range in the file', async () => {
  const editor = await startEditor(temporaryFolder(sharpEdges));
  let answers = 0;
  for (const [path, awkward] of Object.entries(sharpEdges)) {
    await editor.open(path, awkward);
    const lines = awkward.split(/\r\n|\n/);
    for (const [line, words] of lines.entries()) {
      for (let character = 0; character <= words.length; character += 3) {
        const hover = await editor.hover(path, { line, character });
        if (hover === null) continue;
        answers++;
        expect(hover.range?.start.line).toBeLessThanOrEqual(line);
        expect(sections(hover).every((section) => section.trim() !== '')).toBe(true);
      }
    }
  }
  expect(answers).toBeGreaterThan(20);
  expect(editor.log).toEqual([]);
});

async function openAgreement(options: Parameters<typeof startEditor>[1] = {}) {
  const editor = await startEditor(temporaryFolder(files), options);
  await editor.open(agreement, text);
  return editor;
}

/** What is said of the word, and of what it stands in. */
function sections(hover: Hover | null): string[] {
  const { value } = (hover?.contents ?? { value: '' }) as { value: string };
  return value.split('\n\n---\n\n');
}

/** Where a word of the agreement begins. */
function place(word: string): Position {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
