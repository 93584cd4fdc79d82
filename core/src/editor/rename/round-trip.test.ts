import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFor } from '../../check/support/preferred-words.ts';
import { pluralOf, slug } from '../../resolve/index.ts';
import { renamed, type Texts, tryRename } from './testing/renamed.ts';

const home = 'glossary/term.mdx';

/** Words that no sentence of the test holds, in several scripts; one with characters of two units. */
const word = fc.constantFrom(
  'lead',
  'inbox',
  'grade',
  'prospekt',
  'büro',
  'покупець',
  'kundin',
  'étage',
  '𐐨𐐩𐐪',
  'quota',
);
const name = fc
  .tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([words, title]) => words.map((each) => (title ? capital(each) : each)).join(' '));
const shortForms = ['MQL', 'SAL', 'ICP', 'QXZ'];
const abbreviation = fc.constantFrom(...shortForms);

/** How a use writes a name: its casing, its number, and whether its words are joined by hyphens or a line break. */
const casing = fc.constantFrom<(text: string) => string>(
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text,
);
const plural = fc.boolean();
const frame = fc.constantFrom(
  (use: string) => `We count each ${use} once.`,
  (use: string) => `${use}`,
  (use: string) => `The 🎯 **${use}** and "${use}", or [${use}](../glossary/term.mdx).`,
  (use: string) => `> ${use}; שלום ${use}`,
  (use: string) => `- ${use}\r\n- ${articleFor(shortForms.includes(use) ? use : use.toLowerCase())} ${use}`,
  (use: string) => `## About ${use}\n\nSee [it](#about).`,
);
const sentence = fc.tuple(casing, plural, frame, fc.boolean());

test('a rename that is not refused, and the way back, leave every letter as it was', () => {
  let made = 0;
  fc.assert(
    fc.property(
      name,
      name,
      fc.option(abbreviation),
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      (from, to, short, uses) => {
        fc.pre(from.toLowerCase() !== to.toLowerCase());
        const before = handbookWith(from, short, uses);
        const there = tryRename(before, [home, from], to);
        if ('refusal' in there) return;
        expect(there.texts[home]).toContain(`term: ${to}\n`);
        expect(renamed(there.texts, [home, to], from)).toEqual(before);
        made += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(made).toBeGreaterThan(150);
}, 60_000);

test('the same holds for abbreviations', () => {
  fc.assert(
    fc.property(
      name,
      abbreviation,
      abbreviation,
      fc.array(frame, { minLength: 1, maxLength: 3 }),
      (long, from, to, frames) => {
        fc.pre(from !== to);
        const before = handbookWith(
          long,
          from,
          frames.map((each) => [(text) => text, false, each, true]),
        );
        const there = renamed(before, [home, from], to);
        expect(renamed(there, [home, to], from)).toEqual(before);
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test('the same holds for ids', () => {
  // Each begins with a letter of its own, so that none begins with another.
  const id = (letter: string) => fc.stringMatching(/^[a-z0-9ä._-]{1,9}$/).map((rest) => letter + rest);
  const agreement = 'slas/a.mdx';
  fc.assert(
    fc.property(id('g'), id('s'), id('p'), id('é'), fc.nat(2), (goal, stage, party, fresh, which) => {
      const before: Texts = {
        'handbook.yaml': `organisation: Acme\nroles: [{ id: head, party: ${party} }]\n`,
        'reviews/r.mdx': `---\ntitle: R\nagreements: [a]\nattendees: [${party}]\n---\n`,
        [agreement]: [
          '---',
          'title: A',
          `parties: [{ id: ${party} }]`,
          `stages: [{ id: ${stage}, owner: "${party}" }]`,
          `handoffs: [{ from: ${stage}, to: '${stage}' }]`,
          `goals: [{ id: ${goal}, owner: [${party}], statement: Be kind. }]`,
          `remedies: [{ when: { goal: ${goal} }, then: Talk. }]`,
          '---',
          '',
          `See [it](#goal-${slug(goal)}).`,
        ].join('\r\n'),
      };
      const from = [goal, stage, party][which] ?? '';
      const there = renamed(before, [agreement, `id: ${from}`, 4], fresh);
      expect(renamed(there, [agreement, `id: ${fresh}`, 4], from)).toEqual(before);
    }),
    { numRuns: 150 },
  );
}, 60_000);

type Sentence = [casing: (text: string) => string, plural: boolean, frame: (use: string) => string, short: boolean];

function handbookWith(long: string, short: string | null, uses: readonly Sentence[]): Texts {
  const lines = uses.map(([cased, many, framed, shortly]) => {
    const written = shortly && short !== null ? short : cased(many ? pluralOf(long) : long);
    return framed(written);
  });
  const keys = short === null ? '' : `abbr: ${short}\n`;
  const [first = ''] = lines[0]?.split('\n') ?? [];
  return {
    'handbook.yaml': 'organisation: Acme\n',
    [home]: `---\nterm: ${long}\n${keys}means: A thing.\n---\n\n${lines.join('\n\n')}\n`,
    'slas/a.mdx': [
      '---',
      'title: A',
      'parties: [Us, Them]',
      'goals:',
      `  - ${JSON.stringify(first)}`,
      `  - statement: 'Count ${long.toLowerCase()} twice.'`,
      `    metric: ${long.toLowerCase()}`,
      '    note: >-',
      `      One ${pluralOf(long.toLowerCase())}`,
      `      or another ${long}.`,
      '---',
      '',
      lines.at(-1) ?? '',
      '',
    ].join('\r\n'),
  };
}

function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
