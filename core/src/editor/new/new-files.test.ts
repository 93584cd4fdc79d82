import { expect, test } from 'vitest';
import { checkHandbook } from '../../check/index.ts';
import { field, parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { type Handbook, resolveHandbook } from '../../resolve/index.ts';
import {
  judgeSentence,
  type NewAgreementAnswers,
  type NewFiles,
  newAgreement,
  newFileChoices,
  newHandbook,
  newReview,
  newTerm,
  type Refused,
} from './index.ts';

const today = '2026-11-21';
const sample = textsOf(newHandbook({ organisation: 'Acme' }, today, []));
const two: NewAgreementAnswers = {
  level: 'simple',
  title: 'Sales and Success',
  parties: ['Sales', 'Customer Success'],
  goals: [
    { party: 'Sales', statement: 'Pass on 100% of new customers within 2 business days.' },
    { party: 'Customer Success', statement: 'Customer Success calls 95% of new customers within 5 business days.' },
    { statement: 'Renew 90% of contracts every quarter.' },
  ],
};

test('the sample handbook is without findings', () => {
  expect(found(sample)).toEqual([]);
});

test('the sample handbook is the one of the organisation that asked', () => {
  const texts = textsOf(newHandbook({ organisation: 'Größe: "A" #1', currency: 'eur' }, today, ['readme.md']));
  const { settings, agreements } = load(texts);
  expect([settings.organisation, settings.currency]).toEqual(['Größe: "A" #1', 'EUR']);
  expect(agreements[0]?.goals.every((goal) => goal.measurability.measurable)).toBe(true);
  expect(found(texts)).toEqual([]);
});

test.each(['simple', 'complete'] as const)('a %s agreement is without errors and warnings', (level) => {
  const made = newAgreement({ ...two, level }, load(sample));
  const severities = found({ ...sample, ...textsOf(made) }).map(({ severity }) => severity);
  expect(severities).not.toContain('error');
  expect(severities).not.toContain('warning');
});

test('a simple agreement is plain sentences, with an owner where the sentence names none', () => {
  const [text] = Object.values(textsOf(newAgreement(two, load(sample))));
  expect(text).toContain(
    [
      'parties:',
      '  - Sales',
      '  - Customer Success',
      'goals:',
      '  - owner: sales',
      '    statement: Pass on 100% of new customers within 2 business days.',
      '  - Customer Success calls 95% of new customers within 5 business days.',
      '  - Renew 90% of contracts every quarter.',
    ].join('\n'),
  );
  expect(text).toContain('status: draft\neffective:\n  from: 2026-11-21\n');
});

test('a party keeps the id that it has in other agreements', () => {
  const texts = {
    ...sample,
    'slas/b.mdx': '---\ntitle: B\nparties: [{ id: cs, name: Customer Success }, Sales]\n---\n',
  };
  for (const level of ['simple', 'complete'] as const) {
    const [agreement] = load(textsOf(newAgreement({ ...two, level }, load(texts)))).agreements;
    expect(agreement?.parties.map(({ id }) => id)).toEqual(['sales', 'cs']);
    if (level === 'complete') expect(agreement?.goals[1]?.owners).toEqual(['cs']);
  }
});

test('in a complete agreement every goal has fields, and everybody answers for a goal of nobody', () => {
  const texts = textsOf(newAgreement({ ...two, level: 'complete' }, load(sample)));
  const goals = load(texts).agreements[0]!.goals;
  expect(goals.map(({ form, owners }) => [form, owners])).toEqual([
    ['structured', ['sales']],
    ['structured', ['customer-success']],
    ['structured', ['sales', 'customer-success']],
  ]);
  expect(goals.map((goal) => goal.field('target')?.text)).toEqual(['at least 100%', 'at least 95%', 'at least 90%']);
});

test('every blank of a complete agreement counts as soon as its # is taken away, and no block is left out', () => {
  const persona = { 'guide/personas/owner.mdx': '---\ntitle: The owner\n---\n' };
  const answers = { ...two, level: 'complete' as const, summary: 'One sentence.' };
  const made = textsOf(newAgreement(answers, load({ ...sample, ...persona })));
  const [[path, text] = ['', '']] = Object.entries(made);
  const filled = text.replace(/^( *)# ((?: {2})*(?:[a-z-]+:|- ).*)$/gm, '$1$2');
  expect(found({ ...sample, ...persona, [path]: filled }).filter(({ severity }) => severity === 'error')).toEqual([]);
  const root = load({ [path]: filled }).agreements[0]!.root;
  const schema = 'definitions stages handoffs follow-up qualification commitments needs meetings remedies escalation';
  const more =
    'exceptions review cancellation signoffs scoring nurture routing decisions ageing funnel events links owner personas';
  for (const key of `${schema} ${more}`.split(' ')) expect(field(root, key), key).toBeDefined();
});

test('without goals, each party is asked for one, and the first is selected', () => {
  for (const level of ['simple', 'complete'] as const) {
    const made = newAgreement({ level, title: 'A: B', parties: ['A: b', 'C'], goals: [] }, load(sample));
    expect(selected(made), level).toBe('"Say what A: b promises, how much, and by when."');
    const problems = found({ ...sample, ...textsOf(made) });
    expect(problems.map(({ rule }) => rule)).toContain('goal-no-deadline');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('a term, a review and what they select', () => {
  const term = newTerm({ name: 'Won deal', means: '', excludes: ['trials, paid', ''] }, load(sample));
  expect(selected(term)).toMatch(/^Say in one or two sentences/);
  expect(load(textsOf(term)).terms[0]).toMatchObject({ name: { value: 'Won deal' } });
  expect(Object.keys(textsOf(term))).toEqual(['glossary/won-deal.mdx']);
  const review = newReview({ agreement: 'marketing-sales', decisions: ['Raise: 40 to "50".'] }, load(sample));
  expect(Object.keys(textsOf(review))).toEqual(['reviews/2026-11-21-marketing-sales.mdx']);
  const all = { ...sample, ...textsOf(review) };
  expect(load(all).reviews[0]?.data).toMatchObject({
    agreement: 'marketing-sales',
    version: '1.0.0',
    next: '2027-02-21',
    decisions: [{ statement: 'Raise: 40 to "50".' }],
  });
  expect(found(all)).toEqual([]);
});

test('no file is written over, whatever the case of its letters', () => {
  const paths = ['slas/Sales-and-Success.mdx', 'slas/sales-and-success-2.mdx'];
  const handbook = { ...load(sample), paths: new Set(paths) };
  expect(Object.keys(textsOf(newAgreement(two, handbook)))).toEqual(['slas/sales-and-success-3.mdx']);
  expect(Object.keys(textsOf(newAgreement({ ...two, title: '!?' }, handbook)))).toEqual(['slas/agreement.mdx']);
  expect(newHandbook({ organisation: 'A' }, today, ['Handbook.yaml'])).toMatchObject({
    refused: expect.stringContaining('“handbook.yaml” is there already'),
  });
});

test.each<[string, (handbook: Handbook) => NewFiles | Refused, RegExp]>([
  ['no title', (handbook) => newAgreement({ ...two, title: ' ' }, handbook), /needs a title/],
  ['one party', (handbook) => newAgreement({ ...two, parties: ['Sales'] }, handbook), /two parties or more/],
  ['one party twice', (handbook) => newAgreement({ ...two, parties: ['Sales', 'sales '] }, handbook), /two parties/],
  ['a party without letters', (handbook) => newAgreement({ ...two, parties: ['Sales', '?'] }, handbook), /two parties/],
  ['a stranger', (handbook) => newAgreement({ ...two, parties: ['Sales', 'Bees'] }, handbook), /“Customer Success”/],
  ['no day', (handbook) => newAgreement({ ...two, from: '2026-02-30' }, handbook), /“2026-02-30” is no day/],
  ['no rhythm', (handbook) => newAgreement({ ...two, reviewEvery: 'often' }, handbook), /“often” is no rhythm/],
  ['no name', (handbook) => newTerm({ name: '', means: 'x' }, handbook), /needs a name/],
  ['a term that is there', (handbook) => newTerm({ name: 'lead', means: 'x' }, handbook), /glossary\/lead\.mdx/],
  ['no agreement', (handbook) => newReview({ agreement: 'x' }, handbook), /no agreement “x”/],
  ['next before held', (handbook) => newReview({ agreement: 'marketing-sales', next: today }, handbook), /comes after/],
  ['no organisation', () => newHandbook({ organisation: '' }, today, []), /name of the organisation/],
  ['no currency', () => newHandbook({ organisation: 'A', currency: 'beads' }, today, []), /“BEADS” is no currency/],
])('%s is refused in words', (_, make, words) => {
  expect(make(load(sample))).toEqual({ refused: expect.stringMatching(words) });
});

test('a sentence is judged as a goal would be', () => {
  const handbook = load(sample);
  expect(judgeSentence('Deliver 560 leads every month.', handbook)).toEqual({ measurable: true, missing: '' });
  expect(judgeSentence('Close 20 deals: "all" of them', undefined).missing).toBe('by when, or over which period');
  expect(judgeSentence('', handbook).missing).toBe(
    'what is counted; how much is enough; by when, or over which period',
  );
});

test('what there is to choose from', () => {
  const persona = { 'guide/personas/owner.mdx': '---\ntitle: The owner\n---\n' };
  expect(newFileChoices(load({ ...sample, ...persona }))).toEqual({
    title: 'Acme handbook',
    today,
    parties: [
      { id: 'marketing', name: 'Marketing' },
      { id: 'sales', name: 'Sales' },
    ],
    agreements: [
      {
        id: 'marketing-sales',
        title: 'Marketing and Sales',
        parties: ['Marketing', 'Sales'],
        nextReview: '2027-02-21',
      },
    ],
    terms: ['First contact', 'Lead', 'Qualified lead'],
    personas: [{ path: 'guide/personas/owner.mdx', title: 'The owner' }],
  });
});

function load(texts: Readonly<Record<string, string>>): Handbook {
  const files = Object.entries(texts).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
  return resolveHandbook(files, { today, paths: Object.keys(texts) });
}

function found(texts: Readonly<Record<string, string>>) {
  return checkHandbook(load(texts)).findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
}

function textsOf(made: NewFiles | Refused): Record<string, string> {
  if ('refused' in made) throw new Error(made.refused);
  return Object.fromEntries(made.files.map(({ path, text }) => [path, text]));
}

function selected(made: NewFiles | Refused): string {
  if ('refused' in made) throw new Error(made.refused);
  const { path, range } = made.open;
  return textsOf(made)[path]!.slice(range.start, range.end);
}
