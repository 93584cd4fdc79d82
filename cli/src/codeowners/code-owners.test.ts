import { loadHandbook, memoryHost } from '@living-sla/core';
import { fastParser } from '@living-sla/host';
import { expect, it, test } from 'vitest';
import { codeOwners } from './code-owners.ts';
import { withBlock } from './own-block.ts';

const contact = (email: string, more = '') => `{ role: Head, email: ${email}${more} }`;

it('names for each file those who answer for the agreements that it belongs to', async () => {
  const { lines, unowned } = await owners({
    'handbook.yaml': 'contact: { email: ops@acme.example }\n',
    'slas/a.mdx': agreement(
      ['Marketing', contact('m@acme.example'), contact('boss@acme.example', ', for: escalation')],
      ['Sales', contact('s@acme.example')],
    ),
    'slas/b c#1.mdx': agreement(
      ['Sales', `{ role: Head, email: s@acme.example, x-codeowner: "@acme/sales" }`],
      ['Success', contact('boss@acme.example', ', for: escalation')],
      '',
    ),
    'slas/none.mdx': agreement(['One', '{ role: Head, channel: "#one" }'], ['Two', contact('not an address')], ''),
    'glossary/mql.mdx': '---\nterm: MQL\nmeans: A lead that asked for a call.\n---\n',
    'glossary/unused.mdx': '---\nterm: Zebra\nmeans: An animal.\n---\n',
  });
  expect(lines).toEqual([
    '/my\\ book/glossary/mql.mdx m@acme.example s@acme.example',
    '/my\\ book/handbook.yaml ops@acme.example',
    '/my\\ book/slas/a.mdx m@acme.example s@acme.example',
    '/my\\ book/slas/b\\ c\\#1.mdx @acme/sales boss@acme.example',
  ]);
  expect(unowned).toEqual(['T']);
});

it('takes no address that would say something else in that file', async () => {
  const { lines } = await owners({
    'slas/a.mdx': agreement(
      ['A', contact('"a@acme.example @evil"')],
      ['B', `{ role: Head, x-codeowner: "@a/b\\n* @evil", email: b@acme.example }`],
      '',
    ),
  });
  expect(lines).toEqual([]);
});

test.each([
  ['a new file', undefined, 'B\nx y\nE\n'],
  ['a file of one’s own', '* @me\r\n', '* @me\r\n\r\nB\r\nx y\r\nE\r\n'],
  ['an older block', '* @me\n\nB\nold\nE\n/own @you\n', '* @me\n\nB\nx y\nE\n/own @you\n'],
])('%s keeps its own lines', (_, before, after) => {
  const marks = withBlock(undefined, [], 'content/').trimEnd().split('\n');
  const real = (text: string) => text.replace(/^B(?=\r?\n)/m, marks[0] ?? '').replace(/^E(?=\r?\n)/m, marks[1] ?? '');
  expect(withBlock(before && real(before), ['x y'], 'content/')).toBe(real(after));
});

async function owners(files: Readonly<Record<string, string>>) {
  const all = { 'handbook.yaml': 'organisation: Acme\n', ...files };
  return codeOwners(await loadHandbook(memoryHost(all), { parser: fastParser, today: '2026-11-21' }), 'my book/');
}

function agreement(one: readonly string[], other: readonly string[], body = 'An MQL goes to Sales.'): string {
  const party = ([name, ...contacts]: readonly string[]) => [
    `  - name: ${name}`,
    '    contacts:',
    ...contacts.map((each) => `      - ${each}`),
  ];
  return [
    '---',
    'title: T',
    'parties:',
    ...party(one),
    ...party(other),
    'goals: [Sell 5 cars a day.]',
    '---',
    '',
    body,
    '',
  ].join('\n');
}
