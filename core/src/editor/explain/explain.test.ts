import { describe, expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { explainAt } from './explain.ts';
import { said } from './testing/said.ts';

describe('a term', () => {
  test('says what it means, what does not count, who keeps it and who uses it', () => {
    expect(said('MQL gets')).toEqual([
      [
        'Marketing qualified lead (MQL)',
        'A lead that *fits*.',
        'Only where this holds: lead.score >= 100',
        'Does not count: students; competitors',
        'Kept by Revenue operations',
        'Used in 2 agreements (Marketing & Sales, Other) and on 1 other page',
        'Defined in glossary/mql.mdx',
      ],
    ]);
  });

  test('a word to avoid says which one to write', () => {
    expect(said('hot lead gets')?.[0]?.[0]).toBe(
      '“hot lead” is a word to avoid. Write “Marketing qualified lead” instead.',
    );
  });

  test("an agreement's own draft says that it binds nobody", () => {
    expect(said('warm-up call;')?.[0]).toEqual([
      'Warm-up call – draft, so it binds nobody',
      'A first talk.',
      'Used here 2 times',
      'Defined in slas/a.mdx',
    ]);
  });
});

describe('a goal', () => {
  test('written as fields tells each part', () => {
    expect(said('statement: Contact')?.[1]).toEqual([
      'Goal, measurable',
      'What is counted: first contact',
      'How much: at least 95%',
      'By when, or per what: per fiscal quarter',
      'Who answers for it: Sales',
      'Clock: from “the MQL is assigned” to “a call” or “an e-mail”, within 4 business hours, Mon to Thu 08:00 to 18:00 New York',
      'Report that decides: CRM report',
    ]);
  });

  test('on the value of its id too', () => {
    expect(said('first-contact\n')?.[0]?.[0]).toBe('Goal, measurable');
  });

  test('written as a sentence tells what is missing, and which words leave it open', () => {
    expect(said('answers leads')).toEqual([
      [
        'Goal, not measurable: it does not say by when, or over which period',
        'What is counted: answer leads',
        'How much: done or not done',
        'By when, or per what: missing, “as soon as possible” leaves it open',
        'Who answers for it: Sales',
        'Report that decides: none is named',
      ],
    ]);
  });

  test('that is fine as a sentence', () => {
    expect(said('delivers 560')?.[0]?.slice(0, 4)).toEqual([
      'Goal, measurable',
      'What is counted: MQLs',
      'How much: at least 560',
      'By when, or per what: per month',
    ]);
  });
});

describe('a name', () => {
  test.each([
    ['owner: sales', 8, ['Sales – party sales', 'Written in slas/a.mdx']],
    ['owner: marketing', 8, ['Marketing – party marketing', 'Those who bring leads.', 'Written in slas/a.mdx']],
    ['[won]', 2, ['Warm-up call – stage won', 'Nobody looks after it', 'No stage follows', 'Written in slas/a.mdx']],
    [
      'calendar: desk',
      11,
      [
        'Desk – calendar desk',
        'Mon to Thu 08:00 to 18:00 New York, closed on 1 listed day',
        'Written in handbook.yaml',
      ],
    ],
    [
      'supports: first',
      12,
      ['first-contact – goal', 'Contact 95% of MQLs within 4 business hours.', 'Measurable', 'Written in slas/a.mdx'],
    ],
  ])('%j says what it stands for', (words, behind, lines) => {
    expect(said(words, behind)?.[0]).toEqual(lines);
  });
});

describe('a key', () => {
  test('has its documentation', () => {
    expect(said('per: fiscal', 0)).toEqual([
      [
        'per',
        'The period for which the goal is counted.',
        'For example: per: month, per: quarter, per: week, per: day, per: fiscal year',
      ],
    ]);
  });

  test('with a closed list of words has it on the word too', () => {
    expect(said('draft')?.[0]?.slice(0, 1)).toEqual(['status']);
    expect(said('status: draft')?.[0]).toContain('One of: draft, proposed, experimental, active, legacy, retired');
  });

  test('that names a rule says what the rule finds', () => {
    expect(said('goal-no-deadline', 1, 'handbook.yaml')?.[0]?.[1]).toBe('The rule “A goal says by when”.');
  });

  test("of one's own is left alone", () => {
    expect(said('x-own')?.[0]).toEqual(['x-own', 'A key of your own. Nothing is checked in it.']);
  });
});

test.each(['Each', 'Won in', 'September', '---', '1.0.0', 'CRM report'])('%j needs no words', (words) => {
  expect(said(words)).toBeUndefined();
});

test.each(['', '---', '---\ngoals:\n  - ', '---\ngoals: [{ id: a, statement: "', 'plain'])(
  'a torn file %j says nothing',
  (text) => {
    const torn = parseFile('slas/torn.mdx', text, portableParser);
    if (torn === undefined) throw new Error('An agreement is part of a handbook.');
    const around = resolveHandbook([torn], { today: '2026-11-21', paths: [torn.path] });
    for (let at = 0; at <= text.length; at++) {
      const lines = explainAt(torn, around, at)?.sections.flatMap((section) => section.lines) ?? [];
      expect(lines.every((line) => line.words.length > 0)).toBe(true);
    }
  },
);
