import { expect, test } from 'vitest';
import { contextOf } from '../test-handbook.ts';
import { onboardingPages } from './onboarding-pages.ts';
import type { Practice, Question } from './question.ts';
import { askedQuestions } from './quiz-order.ts';
import { shuffled } from './shuffle.ts';

const files = {
  'slas/a.mdx':
    '---\ntitle: A\nparties: [Marketing, Sales]\ngoals: [{ id: g, owner: sales, statement: "Call 95% of MQLs and SQLs within 4 business hours, and 9 leads." }]\n---\n',
  'glossary/mql.mdx': `---
term: Marketing Qualified Lead
abbr: MQL
avoid: [hot lead, client]
means: A lead with 100 points. An MQL is called.
all: [lead.score >= 100, lead.fit == "A"]
excludes: [students]
examples:
  - { it: A foundry, lead: { score: 130, fit: A }, qualifies: true }
  - { it: A tourist, lead: { score: 80, fit: A }, qualifies: false }
  - { it: A student, lead: { score: 130, fit: A }, qualifies: false }
  - { it: A mistake, lead: { score: 10, fit: A }, qualifies: true }
  - { it: Nobody said, lead: { score: 10, fit: A } }
not-to-confuse-with: [SQL]
---
`,
  'glossary/sql.mdx':
    '---\nterm: SQL\nmeans: A lead that was met.\nat-least: { n: 2, of: [lead.a == true, lead.b == true, lead.c == true] }\nexamples: [{ it: Met once, lead: { a: true, b: false, c: false }, qualifies: false }]\n---\n',
  'glossary/lead.mdx':
    '---\nterm: Lead\nmeans: Somebody who asked.\nexamples: [{ it: A shout, qualifies: false }]\n---\n',
  'glossary/client.mdx': '---\nterm: Client\nmeans: A firm that pays. See MQLs.\n---\n',
  'glossary/twin.mdx': '---\nterm: Twin\nmeans: Somebody who asked.\n---\n',
};

async function practice(path?: string): Promise<Practice> {
  return JSON.parse(onboardingPages(await contextOf(files)).data(path));
}

test('a case is asked about where its author and its conditions agree, and the answer says why', async () => {
  const { questions } = await practice();
  const cases = questions.filter(({ kind }) => kind === 'counts');
  expect(cases.map(({ ask, about, right, why }) => [ask, about, right, why])).toEqual(
    expect.arrayContaining([
      [
        'Would this count as “MQL”?',
        'A foundry',
        0,
        [
          'It meets what is asked: lead score is at least 100; lead fit is “A”.',
          'It is none of what does not count: students.',
        ],
      ],
      ['Would this count as “MQL”?', 'A tourist', 1, ['Asked, and not met: lead score is at least 100.']],
      ['Would this count as “MQL”?', 'A student', 1, ['Does not count, whatever else is true: students.']],
      [
        'Would this count as “SQL”?',
        'Met once',
        1,
        ['2 of 3 conditions are asked, and only 1 met. Not met: lead b: yes; lead c: yes.'],
      ],
    ]),
  );
  expect(cases.map(({ about }) => about)).not.toContain('A mistake');
  expect(cases.find(({ about }) => about === 'A tourist')?.facts).toEqual(['Score: 80', 'Fit: A']);
});

test('every question has exactly one right answer among different ones, and the meaning does not name it', async () => {
  for (const path of [undefined, 'sales']) {
    const { questions, cards } = await practice(path);
    expect(questions.length).toBeGreaterThan(4);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const question of questions) {
      expect(new Set(question.choices).size, question.ask).toBe(question.choices.length);
      expect(question.choices[question.right], question.ask).toBeDefined();
      expect(question.why.length, question.ask).toBeGreaterThan(0);
      if (question.kind !== 'counts') expect(question.choices[question.right]).toBe(question.name);
    }
    expect(cards.every(({ means }) => means !== '')).toBe(true);
  }
});

test('the meaning has a gap where the word stood; what people mix up is among the answers; a twin is not', async () => {
  const { questions } = await practice();
  const meant = (term: string) => questions.find((each) => each.kind === 'meant' && each.term === term) as Question;
  expect(meant('mql').about).toBe('A lead with 100 points. An … is called.');
  expect(meant('mql').choices).toContain('SQL');
  expect(meant('lead').choices).not.toContain('Twin');
});

test('a word to avoid is asked about; a term of that name is none of the answers', async () => {
  const { questions } = await practice();
  const said = questions.filter(({ kind }) => kind === 'say');
  expect(said.map(({ ask }) => ask)).toEqual([
    'Somebody says “hot lead”. Which word do we say?',
    'Somebody says “client”. Which word do we say?',
  ]);
  expect(said[1]?.choices).not.toContain('Client');
});

test('the same word gives the same quiz, another word another one', async () => {
  const { questions } = await practice();
  const ids = (seed: string) => askedQuestions(questions, 6, seed).map(({ id }) => id);
  expect(ids('k3f9')).toEqual(ids('k3f9'));
  expect(ids('k3f9')).not.toEqual(ids('k3f8'));
  expect(new Set(ids('k3f9')).size).toBe(6);
  expect(askedQuestions(questions, 999, 'x').length).toBe(questions.length);
  expect(shuffled([1, 2, 3, 4, 5], 'a').toSorted()).toEqual([1, 2, 3, 4, 5]);
});
