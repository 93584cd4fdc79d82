import { expect, test } from 'vitest';
import type { PreviewPage, PreviewResult } from '../../extension/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/a.mdx';
const text = `---\r
title: Größe 🤝\r
parties: [Marketing, Sales]\r
goals: [Deliver 560 MQLs every month., Be kind.]\r
---\r
\r
Each MQL is called back, see [the word](../glossary/mql.mdx).\r
`;
const files = {
  'handbook.yaml': 'organisation: Acme\n',
  [agreement]: text,
  'glossary/mql.mdx': '---\nterm: MQL\nmeans: A lead that fits.\n---\n',
  'notes.txt': 'Nothing.\n',
};

test('the page of an agreement, with links to the files of the handbook', async () => {
  const { editor, page } = await start();
  const { title, html, css } = await page(agreement);
  expect(title).toBe('Größe 🤝');
  expect(css).toContain('--vscode-editor-foreground');
  expect(html).toContain('<p data-line="6">Each <a class="term" href="#"');
  expect(html).toContain(`<a href="#" data-uri="${editor.uri('glossary/mql.mdx')}">the word</a>`);
  expect(html).toContain(`data-uri="${editor.uri('glossary/mql.mdx')}#L2" title="MQL: A lead that fits."`);
  expect(html.match(/Cannot be decided yet\.<\/strong>/g)).toHaveLength(1);
});

test('it shows what is typed, half-typed as it may be, and what is typed in other files', async () => {
  const { editor, page } = await start();
  await editor.open(agreement, text);
  await editor.type(agreement, text.replace('Be kind.]', 'Be '));
  expect((await page(agreement)).html).toContain('<h1 data-line="0">Größe 🤝</h1>');
  await editor.type(agreement, text.replace('Be kind.', 'Close 20 deals every month.'));
  await editor.open('glossary/mql.mdx', files['glossary/mql.mdx'].replace('that fits', 'with 100 points'));
  const { html } = await page(agreement);
  expect(html).toContain('Close 20 deals every month.');
  expect(html).not.toContain('Cannot be decided yet');
  expect(html).toContain('title="MQL: A lead with 100 points."');
  await editor.type(agreement, '');
  expect((await page(agreement)).title).toBe('a');
});

test('every other kind of page has one, too', async () => {
  const { page } = await start();
  expect((await page('glossary/mql.mdx')).title).toBe('MQL');
  expect((await page('handbook.yaml')).html).toContain('Größe 🤝</a>');
});

test.each([
  ['notes.txt', 'leftOut'],
  ['slas/none.mdx', 'leftOut'],
  ['../outside.mdx', 'none'],
])('%s has no page, and the reader is told why', async (path, reason) => {
  const { editor, ask } = await start();
  const result = await ask(new URL(path, editor.uri('')).href);
  expect(result).toEqual({ nothing: { reason, message: expect.stringMatching(/\.$/) } });
});

async function start() {
  const editor = await startEditor(temporaryFolder(files));
  const ask = (uri: string) => editor.ask('sla/preview', { uri }) as Promise<PreviewResult>;
  const page = async (path: string): Promise<PreviewPage> => {
    const result = await ask(editor.uri(path));
    if ('nothing' in result) throw new Error(result.nothing.message);
    return result;
  };
  return { editor, ask, page };
}
