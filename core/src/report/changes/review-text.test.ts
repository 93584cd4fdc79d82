import { describe, expect, it } from 'vitest';
import { exampleChange, exampleReport, exampleRequired } from './example-change.ts';
import { type Review, verdict } from './review.ts';
import { reviewAsMarkdown, reviewAsText } from './review-text.ts';

const finding = {
  severity: 'error',
  rule: 'broken-link',
  message: 'It leads nowhere.',
  file: 'slas/a.mdx',
  fingerprint: 'f',
  start: { line: 3, column: 2, offset: 9 },
} as const;

describe('the verdict', () => {
  it.each<[string, Review, string]>([
    ['nothing', review({}), 'Nothing has changed.'],
    [
      'editorial',
      review({ changes: [exampleChange({ class: 'editorial' })] }),
      'This changes nobody’s duty (1 editorial), and nothing is missing.',
    ],
    [
      'clarifying',
      review({ changes: [exampleChange({ class: 'clarifying' })], findings: [finding] }),
      'This may change what somebody owes, so a person has to look (1 clarifying), and before it counts it still needs a repair of 1 new error.',
    ],
    [
      'material',
      review({ changes: [exampleChange()], required: exampleRequired }),
      'This changes what somebody owes (1 material), and before it counts it still needs the sign-off of Sales.',
    ],
  ])('%s', (_, given, words) => expect(verdict(given)).toBe(words));

  it('names three parties at most', () => {
    const signoffs = ['w', 'x', 'y', 'z'].map((party) => ({ agreement: 'a', party, version: '1.0.0', signed: false }));
    expect(verdict(review({ changes: [exampleChange()], required: { ...exampleRequired, signoffs } }))).toContain(
      'the sign-off of 4 parties.',
    );
  });
});

describe('Markdown', () => {
  const editorial = exampleChange({ class: 'editorial', id: 'e', message: 'A slip is corrected.' });
  const many = Array.from({ length: 40 }, (_, at) =>
    exampleChange({ id: String(at), path: `goals/${at}/target`, message: `Change ${at}.` }),
  );

  it('has the verdict first, editorial changes folded, and the findings that are new', () => {
    const text = reviewAsMarkdown(review({ changes: [editorial, exampleChange()], findings: [finding], repaired: 2 }), {
      base: 'content/',
    });
    expect(text).toMatch(/^## This changes what somebody owes \(1 material, 1 editorial\)/);
    expect(text).toContain(
      '### New findings: 1 error; 2 earlier ones gone\n\n- error: content/slas/a.mdx:3:2 It leads nowhere. (broken-link)\n',
    );
    const open = text.replaceAll(/<details>.*?<\/details>/gs, '');
    expect(open).toContain('rises from 500 to 560');
    expect(open).not.toContain('A slip is corrected');
    expect(text).toContain('<summary>1 editorial change, nobody’s duty</summary>');
  });

  it('folds what nobody would read at once', () => {
    const open = reviewAsMarkdown(review({ changes: many })).replaceAll(/<details>.*?<\/details>/gs, '');
    expect(open).toContain('Change 24.');
    expect(open).not.toContain('Change 25.');
    expect(reviewAsMarkdown(review({ changes: many }))).toContain('<summary>All 40 changes, one by one</summary>');
  });

  it('tells a thing once, and all about it behind a line that opens', () => {
    const sentence = exampleChange({ id: 's', field: 'goals/*/statement', message: 'The sentence changed.' });
    const text = reviewAsMarkdown(review({ changes: [sentence, exampleChange()] }));
    const open = text.replaceAll(/<details>.*?<\/details>/gs, '');
    expect(open).toContain('Marketing and Sales: 2 material');
    expect(open).toContain('(+12%). (and 1 more change about this)');
    expect(open).not.toContain('The sentence changed.');
    expect(text).toMatch(/one by one<\/summary>.*The sentence changed\./s);
  });

  it('is cut to what a comment can hold', () => {
    const text = reviewAsMarkdown(review({ changes: many }), { mostCharacters: 3_000 });
    expect(text.length).toBeLessThanOrEqual(3_000);
    expect(text).toContain('The command `sla review` shows all of it.');
  });
});

it('text says the verdict, the changes and the findings', () => {
  const text = reviewAsText(review({ changes: [exampleChange()], findings: [finding] }));
  expect(text).toMatch(/^This changes what somebody owes/);
  expect(text).toContain('at least [-500-]{+560+}');
  expect(text).toContain('  error: slas/a.mdx:3:2 It leads nowhere. (broken-link)');
});

function review(some: Partial<Review>): Review {
  return { ...exampleReport([]), findings: [], repaired: 0, meant: [], ...some };
}
