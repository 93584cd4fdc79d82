import { expect, test } from 'vitest';
import { checkHandbook } from '../../check/index.ts';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { type Handbook, resolveHandbook } from '../../resolve/index.ts';
import { type NewHandbookAnswers, newHandbook } from './index.ts';

const today = '2026-11-21';
const starts = ['simple', 'complete'] as const;

const names: readonly (readonly string[])[] = [
  ['Marketing', 'Sales'],
  ['Größe: "A" #1', '🚀'],
  ['# yaml', '- x', "O'Neil <b>", '{a}'],
  ['ASAP team', 'Best effort: quickly, etc.'],
  ['1e5', 'null'],
  ['*b*', '`c`', '[x](javascript:alert(1))'],
  ['日本', '営業'],
  ['A'.repeat(200), 'Sales: within 4 hours'],
  ['Lead', 'First contact'],
  ['Marketing', 'Sales', 'Operations', 'Finance', 'Support'],
];

test.each(starts)('a %s start has nothing to repair, whatever the parties are called', (start) => {
  for (const parties of names) {
    for (const preset of ['recommended', 'strict'] as const) {
      const handbook = made({ organisation: parties[0] ?? '', start, parties }, preset);
      const { findings } = checkHandbook(handbook);
      expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
  }
});

test('a simple start has nothing at all to say about it', () => {
  expect(checkHandbook(made({ organisation: 'Acme', start: 'simple' }, 'strict')).findings).toEqual([]);
});

test.each(starts)('a %s start is a draft between the parties, with goals that can be decided', (start) => {
  for (const parties of names) {
    const { agreements, settings, terms, reviews } = made({ organisation: 'A: "b" #c', start, parties });
    const [agreement] = agreements;
    expect(settings.organisation).toBe('A: "b" #c');
    expect(agreement?.parties.map(({ name }) => name)).toEqual(parties);
    expect(agreement?.status).toBe('draft');
    expect(agreement?.goals.map(({ measurability }) => measurability.measurable)).not.toContain(false);
    const ids = agreement?.parties.map(({ id }) => id) ?? [];
    expect(new Set(agreement?.goals.flatMap(({ owners }) => owners)), 'who promises something').toEqual(new Set(ids));
    expect(terms).toHaveLength(3);
    expect(reviews.map(({ data }) => data?.agreement)).toEqual([agreement?.id]);
  }
});

test('the words of the agreement are those that the glossary defines', () => {
  const { summary } = checkHandbook(made({ organisation: 'Acme', start: 'simple' }));
  expect(summary.terms).toEqual({ defined: 3, used: 3, unused: 0, undefined: 0 });
});

test.each([
  [['Sales'], /two parties/],
  [['Sales', 'sales '], /two parties/],
  [['Sales', '…'], /two parties/],
])('%j are no parties', (parties, words) => {
  expect(newHandbook({ organisation: 'A', start: 'simple', parties }, today, [])).toEqual({
    refused: expect.stringMatching(words),
  });
});

function made(answers: NewHandbookAnswers, preset = 'recommended'): Handbook {
  const result = newHandbook(answers, today, []);
  if ('refused' in result) throw new Error(result.refused);
  const files = result.files.flatMap(({ path, text }) => {
    return parseFile(path, text.replace(/^preset: .*$/m, `preset: ${preset}`), portableParser) ?? [];
  });
  expect(files).toHaveLength(result.files.length);
  return resolveHandbook(files, { today, paths: result.files.map(({ path }) => path) });
}
