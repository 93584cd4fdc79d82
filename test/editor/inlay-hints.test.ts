import { expect, test } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver-protocol';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startEditor } from './start-editor.ts';

const agreement = 'slas/a.mdx';
const text = `---\r
title: A\r
parties: [Marketing, Sales]\r
goals:\r
  - { id: a, statement: "🎯 Close 9 deals.", by: Q4 FY27, clock: { within: 4 business hours, limit: 1 business day } }\r
  - { id: b, statement: Close 9 deals., by: 2026-12-31, from: "Q1 FY27" }\r
---\r
\r
🎯 It ends by the end of Q1 2027.\r
`;
const settings = `organisation: Acme
fiscal-year: { starts: February 1 }
calendars: [{ id: default, days: Monday to Friday, hours: 09:00 to 17:00, time-zone: America/New_York }]
`;
const files = { 'handbook.yaml': settings, [agreement]: text };
const capabilities = { textDocument: { inlayHint: {} } };

test('dates and lengths of time show what they come to', async () => {
  const { hintsIn } = await openAgreement();
  expect(await hintsIn()).toEqual([
    ['Q4 FY27', '2027-01-31', 'Q4 FY2027, 1 November 2026 to 31 January 2027'],
    ['4 business hours', 'Mon to Fri 09:00 to 17:00 New York', '4 business hours, Mon to Fri 09:00 to 17:00 New York'],
    ['"Q1 FY27"', '2026-02-01', 'Q1 FY2027, 1 February to 30 April 2026'],
    ['end of Q1 2027', '2027-03-31', 'end of Q1 2027, Wednesday, 31 March 2027'],
  ]);
});

test('only the range that is asked for', async () => {
  const { hintsIn } = await openAgreement();
  const hints = await hintsIn({ start: { line: 5, character: 0 }, end: { line: 6, character: 0 } });
  expect(hints).toEqual([['"Q1 FY27"', '2026-02-01', 'Q1 FY2027, 1 February to 30 April 2026']]);
});

test('an unsaved calendar counts, and one that is gone leaves nothing to say', async () => {
  const { hintsIn, open, type } = await openAgreement();
  await open('handbook.yaml', settings.replace('America/New_York', 'Asia/Tokyo'));
  expect((await hintsIn())[1]?.[1]).toBe('Mon to Fri 09:00 to 17:00 Tokyo');
  await type('handbook.yaml', 'organisation: [');
  expect((await hintsIn()).map(([, label]) => label)).toEqual(['2027-12-31', '2027-01-01', '2027-03-31']);
});

test('an editor without them is offered none', async () => {
  const { server } = await startEditor(temporaryFolder(files), { capabilities: {} });
  expect(server.capabilities.inlayHintProvider).toBeUndefined();
});

async function openAgreement() {
  const editor = await startEditor(temporaryFolder(files), { capabilities });
  await editor.open(agreement, text);
  const hintsIn = async (range: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }) => {
    const params = { textDocument: { uri: editor.uri(agreement) }, range };
    const hints = (await editor.ask('textDocument/inlayHint', params)) as InlayHint[];
    // How many days are left depends on today.
    return hints.map(({ position: { line, character }, label, tooltip }) => [
      text
        .split('\r\n')
        [line]?.slice(0, character)
        .split(/: | the /)
        .at(-1),
      label,
      String(tooltip).replace(/, (?:its last day .*|in \d+ days|\d+ days ago|today|tomorrow|yesterday)$/, ''),
    ]);
  };
  return { ...editor, hintsIn };
}
