import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../../check/index.ts';
import { base, sla } from './testing/example.ts';
import { handbookOf, refusal, renamed, type Texts } from './testing/renamed.ts';

describe('an id', () => {
  test.each([
    [
      'a goal',
      'volume',
      'mqls',
      ['id: mqls', 'supports: [mqls]', '(#goal-mqls)'],
      ['changes: mqls', 'a.mdx#goal-mqls)'],
    ],
    ['a stage', 'new,', 'fresh', ['{ id: fresh,', '{ from: fresh, to: done }'], []],
    [
      'a party',
      'sales,',
      'sellers',
      ['{ id: sellers, name: Sales }', 'owner: sellers\n    supports', '{ party: sellers, by'],
      ['by: sellers'],
    ],
  ])('of %s, with its references and links', (_, words, name, there, inReview) => {
    const after = renamed(base, [sla, words], name);
    for (const each of there) expect(after[sla]).toContain(each);
    for (const each of inReview) expect(after['reviews/r.mdx']).toContain(each);
    expect(rulesOf(after)).toEqual(rulesOf(base));
  });

  test('of a party in handbook.yaml and in every agreement that has it, a calendar and a role', () => {
    const two = {
      ...base,
      'slas/b.mdx': '---\ntitle: B\nparties: [Sales, Success]\ngoals: [Be kind.]\nowner: sales\n---\n',
    };
    const after = renamed(two, ['handbook.yaml', 'sales }'], 'sellers');
    expect(after['handbook.yaml']).toContain('party: sellers }');
    expect(after['slas/b.mdx']).toContain('parties: [Sellers, Success]\ngoals: [Be kind.]\nowner: sellers\n');
    expect(renamed(two, [sla, 'desk'], 'night shift')['handbook.yaml']).toContain('{ id: night shift, name: Desk }');
    const role = renamed(two, [sla, 'Head of sales'], 'Chief seller');
    expect(role['handbook.yaml']).toContain('{ id: head, name: Chief seller, party: sales }');
    expect(role[sla]).toContain('by: Chief seller, on');
  });

  test('in another casing', () => {
    expect(renamed(base, [sla, 'volume'], 'Volume')[sla]).toContain('supports: [Volume]');
  });

  test('a role by its name: each reference keeps its capitals', () => {
    const two = {
      ...base,
      'guide/g.mdx': '---\ntitle: G\n---\n',
      'glossary/x.mdx': '---\nterm: X\nmeans: Y.\nowner: head of sales\n---\n',
    };
    const after = renamed(two, ['handbook.yaml', 'Head of sales'], 'Chief seller');
    expect(after['glossary/x.mdx']).toContain('owner: chief seller\n');
    expect(renamed(after, ['handbook.yaml', 'Chief seller'], 'Head of sales')).toEqual(two);
    expect(refusal(two, ['handbook.yaml', 'Head of sales'], 'head')).toBeUndefined();
    const taken = { ...two, 'glossary/y.mdx': '---\nterm: Z\nmeans: Y.\nowner: chief seller\n---\n' };
    expect(refusal(taken, ['handbook.yaml', 'Head of sales'], 'Chief seller')).toContain(
      '“glossary/y.mdx”, line 4, already',
    );
  });

  test('a party that is a name only is renamed by its name', () => {
    const plain = {
      'handbook.yaml': base['handbook.yaml'],
      'slas/b.mdx': '---\ntitle: B\nparties: [Sales, "Success"]\nowner: sales\ngoals: [Be kind.]\n---\n',
    };
    const after = renamed(plain, ['slas/b.mdx', 'sales'], 'Sales and Care');
    expect(after['slas/b.mdx']).toContain('parties: [Sales and Care, "Success"]\nowner: sales-and-care\n');
    expect(after['handbook.yaml']).toContain('party: sales-and-care }');
  });

  test.each(
    [
      [sla, 'volume', 'contact', 'stands for a goal already (“slas/a.mdx”, line 9)'],
      [sla, 'volume', 'any', 'a meaning of its own'],
      [sla, 'volume', 'two words', 'cannot be the id of a goal'],
      [sla, 'new,', 'done', 'stands for a stage already'],
      [sla, 'sales,', 'marketing', 'stands for a party already'],
      ['handbook.yaml', 'default', 'day', 'a meaning of its own'],
      ['reviews/r.mdx', 'a]', 'b', 'rename “slas/a.mdx”'],
      [sla, 'Marketing }', 'Growth', 'there for readers'],
      [sla, 'title', 'x', 'no name here'],
    ].filter(([, words]) => words !== 'head,'),
  )('in %s, %s does not become %j', (path, words, name, why) => {
    expect(refusal(base, [path, words], name)).toContain(why);
  });
});

function rulesOf(files: Texts): string[] {
  return checkHandbook(handbookOf(files)).findings.map(({ rule }) => rule);
}
