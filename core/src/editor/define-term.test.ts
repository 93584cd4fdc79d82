import { describe, expect, test } from 'vitest';
import { applyEdits } from '../check/apply-fixes.ts';
import { checkHandbook } from '../check/index.ts';
import { type Files, handbookOf } from '../check/testing/run-rule.ts';
import { defineHere, defineInGlossary, selectedTerm, undefinedTerm } from './define-term.ts';

const path = 'slas/a.mdx';

describe('a definition is added in the way the others are written', () => {
  test.each([
    ['no definitions', '', 'definitions:\n  - term: SQO\n    means: SQO is …\n'],
    [
      'a list',
      'definitions:\n  - term: Lead\n    means: >-\n      A person who\n      wrote.\n\nx-a: 1\n',
      '      wrote.\n  - term: SQO\n    means: SQO is …\n\nx-a',
    ],
    [
      'a list with a comment',
      'definitions:\n  - term: Lead\n    means: A person.\n    # aliases: none yet\n# The rest.\nx-a: 1\n',
      'none yet\n  - term: SQO\n    means: SQO is …\n# The rest.',
    ],
    [
      'a list that is set in in another way',
      'definitions:\n-   term: Lead\n    means: A person.\n',
      '\n-   term: SQO\n    means: SQO is …\n---',
    ],
    [
      'quotation marks',
      'definitions:\n  - term: "Lead"\n    means: "A person."\n',
      '\n  - term: "SQO"\n    means: "SQO is …"\n',
    ],
    ['braces', 'definitions:\n  - { term: Lead, means: A person. }\n', '\n  - { term: SQO, means: SQO is … }\n'],
    ['brackets', 'definitions: [{ term: Lead, means: A person. }]\n', 'A person. }, { term: SQO, means: SQO is … }]\n'],
    ['an empty key', 'definitions:\nx-a: 1\n', 'definitions:\n  - term: SQO\n    means: SQO is …\nx-a'],
    ['an empty list', 'definitions: []\n', 'definitions:\n  - term: SQO\n    means: SQO is …\n---'],
    ['an empty list with a note', 'definitions: [] # soon\n', 'definitions: [{ term: SQO, means: SQO is … }] # soon\n'],
  ])('beside %s', (_, definitions, expected) => {
    for (const newLine of ['\n', '\r\n']) {
      const { after, text } = define(agreement('  - Deliver 560 SQOs every month.', definitions), newLine);
      expect(text.replaceAll('\r\n', '\n')).toContain(expected);
      expect(text.replaceAll(newLine, '')).not.toMatch(/[\r\n]/);
      expect(after).toContainEqual(expect.stringMatching(/^warning circular-definition/));
      expect(after.filter((each) => each.startsWith('error'))).toEqual([]);
    }
  });

  test('behind the goals and what is noted below them, and the key comes once', () => {
    const goals = '  - Deliver 560 SQOs every month.\n    # source: a report\nx-a: 1';
    const { text } = define(agreement(goals, ''), '\n');
    expect(text).toContain('# source: a report\ndefinitions:\n  - term: SQO\n    means: SQO is …\nx-a: 1\n');
  });

  test('a short form that is spelled out is defined by its words', () => {
    const files = agreement('  - Deliver 560 Sales Qualified Opportunities (SQO) every month.', '');
    const { text } = define({ ...files, [path]: files[path]?.replace('Opportunities', 'Opportunity') ?? '' }, '\n');
    expect(text).toContain(
      '- term: Sales Qualified Opportunity\n    abbr: SQO\n    means: Sales Qualified Opportunity is …\n',
    );
  });

  test('a name that YAML would take for something else gets quotation marks', () => {
    const term = { shown: 'x', name: 'Tom & Jerry: #1', abbreviation: undefined };
    const file = handbookOf(agreement('  - Be kind.', '')).files.get(path)?.file;
    expect(file && defineHere(term, file)?.text).toContain(
      '- term: "Tom & Jerry: #1"\n    means: "Tom & Jerry: #1 is …"',
    );
  });

  test.each([
    ['keys that cannot be read', agreement('  - "open', '')],
    ['definitions that are no list', agreement('  - Be kind.', 'definitions: none\n')],
    ['an alien text behind an empty value', agreement('  - Be kind.', 'definitions: # none\n')],
  ])('nothing is offered beside %s', (_, files) => {
    const file = handbookOf(files).files.get(path)?.file;
    expect(file && defineHere({ shown: 'A', name: 'A', abbreviation: undefined }, file)).toBeUndefined();
  });
});

test('a term of the glossary is a new file, under a name that is free', () => {
  const files = agreement('  - Deliver 560 SQOs every month.', '');
  for (const [taken, expected] of [
    [{}, 'glossary/sqo.mdx'],
    [{ 'glossary/SQO.mdx': '---\nterm: Other\nmeans: Another thing.\n---\n' }, 'glossary/sqo-2.mdx'],
  ] as const) {
    const handbook = handbookOf({ ...files, ...taken });
    const file = handbook.files.get(path)?.file;
    const finding = checkHandbook(handbook).findings.find(({ rule }) => rule === 'undefined-acronym');
    const term = file && finding && undefinedTerm(finding, file);
    const made = term && defineInGlossary(term, file, handbook);
    expect(made).toMatchObject({ path: expected, text: '---\nterm: SQO\nmeans: SQO is …\n---\n' });
    expect(made?.text.slice(made.blank.start, made.blank.end)).toBe('SQO is …');
    const after = checkHandbook(handbookOf({ ...files, ...taken, [expected]: made?.text ?? '' })).findings;
    expect(after.some(({ rule }) => rule === 'undefined-acronym')).toBe(false);
  }
});

test.each([
  ['Warm handshakes', 'Warm handshakes'],
  [' Warm handshakes ', 'Warm handshakes'],
  ['SQOs', 'SQOs'],
  ['arm handshakes', undefined],
  ['', undefined],
  ['leads', undefined],
  ['title', undefined],
  ['Warm handshakes happen. SQOs', undefined],
  ['🎯', undefined],
])('of the selection %j, %j can be defined', (selection, expected) => {
  const body = 'Some Warm handshakes happen. SQOs and leads 🎯 follow.';
  const glossary = { 'glossary/lead.mdx': '---\nterm: Lead\nmeans: A person.\n---\n' };
  const handbook = handbookOf({ ...glossary, ...agreement('  - Be kind.', '', body) });
  const file = handbook.files.get(path)?.file;
  const start = file?.text.indexOf(selection, selection === 'title' ? 0 : file.body.range.start) ?? 0;
  const term = file && selectedTerm(file, handbook, { start, end: start + selection.length });
  expect(term?.shown).toBe(expected);
});

test.each([
  ['Target Accounts', 'Target Account'],
  ['Good Opportunities', 'Good Opportunity'],
  ['Board Status', 'Board Status'],
])('%j is defined as %j', (words, expected) => {
  const handbook = handbookOf(agreement(`  - Sales opens 5 ${words} every week.`, ''));
  const file = handbook.files.get(path)?.file;
  const finding = checkHandbook(handbook).findings.find(({ rule }) => rule === 'undefined-term');
  expect(finding && file && undefinedTerm(finding, file)?.name).toBe(expected);
});

/** Defines what the first finding misses, and tells the text and the findings then. */
function define(files: Files, newLine: string): { text: string; after: string[] } {
  const before = files[path]?.replaceAll('\n', newLine) ?? '';
  const handbook = handbookOf({ [path]: before });
  const file = handbook.files.get(path)?.file;
  const finding = checkHandbook(handbook).findings.find(({ rule }) => rule === 'undefined-acronym');
  const term = file && finding && undefinedTerm(finding, file);
  const edit = term && defineHere(term, file);
  if (edit === undefined) throw new Error('No definition is offered.');
  expect(edit.text.slice(edit.blank.start, edit.blank.end)).toMatch(/ is …$/);
  const text = applyEdits(before, [edit]);
  const { findings } = checkHandbook(handbookOf({ [path]: text }));
  expect(findings.some(({ rule }) => rule === 'undefined-acronym')).toBe(false);
  return { text, after: findings.map((each) => `${each.severity} ${each.rule} ${each.message}`) };
}

function agreement(goals: string, definitions: string, body = ''): Files {
  const keys = `title: Case\nversion: 1.0.0\nparties: [Marketing, Sales]\ngoals:\n${goals}\n${definitions}`;
  return { [path]: `---\n${keys}---\n\n${body}\n` };
}
