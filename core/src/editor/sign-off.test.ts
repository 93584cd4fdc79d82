import { describe, expect, test } from 'vitest';
import { applyEdits } from '../check/apply-fixes.ts';
import { type Files, handbookOf } from '../check/testing/run-rule.ts';
import { signOff } from './sign-off.ts';

const path = 'slas/a.mdx';
const top = ['title: A', 'version: 2.0.0 # the newest', 'parties: [Marketing, Sales]', 'goals: [Sell.]'];
const answers = { party: 'sales', by: 'Head of sales', on: '2026-11-20' };
const yes = '{ party: sales, by: Head of sales, on: 2026-11-20, version: 2.0.0 }';
const old = '{ party: sales, by: Head of sales, on: 2026-01-01, version: 1.0.0 }';
const other = '{ party: marketing, by: CMO, on: 2026-11-19, version: 2.0.0 }';

describe('a sign-off is written as those that are there, and nothing else changes', () => {
  test.each<[string, string, string]>([
    ['none: a list of its own, at the end', 'x-own: 1', `x-own: 1\nsignoffs:\n  - ${yes}`],
    ['a key without a value', 'signoffs: # to come', `signoffs: # to come\n  - ${yes}`],
    ['an empty list', 'signoffs: []', `signoffs: [${yes}]`],
    ['one in braces', `signoffs:\n  - ${old} # first`, `signoffs:\n  - ${old} # first\n  - ${yes}`],
    ['a list at the edge', `signoffs:\n-   ${old}`, `signoffs:\n-   ${old}\n-   ${yes}`],
    [
      'one on lines of its own',
      'signoffs:\n  - party: marketing\n    version: 2.0.0\n    note: >-\n      We read it\n      twice.\nowner: Ops',
      'signoffs:\n  - party: marketing\n    version: 2.0.0\n    note: >-\n      We read it\n      twice.\n' +
        '  - party: sales\n    by: Head of sales\n    on: 2026-11-20\n    version: 2.0.0\nowner: Ops',
    ],
    ['a list in brackets', `signoffs: [${old}]`, `signoffs: [${old}, ${yes}]`],
    ['one in brackets on lines', `signoffs: [\n  ${old}, # x\n]`, `signoffs: [\n  ${old}, # x\n  ${yes},\n]`],
    ['the same without a last comma', `signoffs: [\n  ${old} # x\n]`, `signoffs: [\n  ${old}, # x\n  ${yes}\n]`],
    [
      'the newest first',
      `signoffs:\n  # newest\n  - ${other}\n  - ${old}`,
      `signoffs:\n  # newest\n  - ${other}\n  - ${yes}\n  - ${old}`,
    ],
    [
      'the newest first, and this one newer',
      `signoffs:\n  - ${old.replace('1.0.0', '1.5.0')}\n  - ${old}`,
      `signoffs:\n  - ${yes}\n  - ${old.replace('1.0.0', '1.5.0')}\n  - ${old}`,
    ],
  ])('%s', (_, before, after) => {
    for (const newLine of ['\n', '\r\n']) expect(signed(page(before, newLine))).toBe(page(after, newLine));
  });

  test('a role with a comma is put in quotes', () => {
    expect(signed(page('x-own: 1'), { ...answers, by: 'Head of sales, Europe' })).toContain(
      'by: "Head of sales, Europe", on: 2026-11-20',
    );
  });

  test('a party is known by its name, and a role is written as the handbook has it', () => {
    const roles = 'organisation: Acme\nroles: [{ id: head-of-sales, name: Head of sales, party: sales }]\n';
    const written = signed(
      page('x-own: 1'),
      { ...answers, party: 'SALES', by: 'head-of-sales' },
      { 'handbook.yaml': roles },
    );
    expect(written).toContain(yes);
  });
});

describe('a sign-off that says nothing true is refused', () => {
  const roles = {
    'handbook.yaml': 'roles: [{ name: Head of sales, party: sales }, { name: CMO, party: marketing }]\n',
  };
  test.each<[string, string, Partial<typeof answers>, RegExp]>([
    ['a party of nobody', page('x-own: 1'), { party: 'salse' }, /“salse” is no party of “A”\. Did you mean “sales”\?/],
    ['a party far from any', page('x-own: 1'), { party: 'Finance' }, /Its parties are: marketing, sales\./],
    [
      'a slip in the role',
      page('x-own: 1'),
      { by: 'Head of slaes' },
      /no role “Head of slaes”\. Did you mean “Head of sales”\?/,
    ],
    [
      'a role of the other side',
      page('x-own: 1'),
      { by: 'CMO' },
      /“CMO” belongs to “marketing”.*there are: Head of sales/,
    ],
    ['no role', page('x-own: 1'), { by: ' ' }, /Say which role/],
    [
      'a second yes',
      page(`signoffs:\n  - ${yes}`),
      {},
      /already signed version 2\.0\.0 of “A” on 2026-11-20, by its Head of sales/,
    ],
    ['no version', page('x-own: 1').replace(/version:.*\n/, ''), {}, /has no version that could be signed/],
    ['keys that cannot be read', page('x-own: ['), {}, /cannot be read/],
    ['a list that is none', page('signoffs: everybody'), {}, /Write it by hand under “signoffs”/],
  ])('%s', (_, text, some, message) => {
    expect(result(text, { ...answers, ...some }, roles)).toEqual({ refusal: expect.stringMatching(message) });
  });
});

function page(keys: string, newLine = '\n'): string {
  return ['---', ...top, ...keys.split('\n'), '---', '', 'Text: {/* a comment */} of signoffs.', ''].join(newLine);
}

function result(text: string, given = answers, more: Files = {}) {
  const handbook = handbookOf({ ...more, [path]: text });
  const [agreement] = handbook.agreements;
  if (agreement === undefined) throw new Error('There is no agreement.');
  return signOff(agreement, handbook, given);
}

function signed(text: string, given = answers, more: Files = {}): string {
  const written = result(text, given, more);
  return 'refusal' in written ? written.refusal : applyEdits(text, [written.edit]);
}
