import { expect, it } from 'vitest';
import { misnamedPages } from './misnamed-pages.ts';

const paths = new Set([
  'handbook.yaml',
  'slas/a.mdx',
  'slas/A.MDX',
  'slas/b.md',
  'slas/README.md',
  'notes.md',
  'slas/x.png',
  'results/a.CSV',
]);

it('names what lies where pages lie and is none', () => {
  expect(misnamedPages({ paths }, undefined)).toEqual([
    'sla: “slas/A.MDX” is no page and is not checked. Call it “slas/A.mdx”.',
    'sla: “slas/b.md” is no page and is not checked. Call it “slas/b.mdx”.',
    'sla: “results/a.CSV” is no page and is not checked. Call it “results/a.csv”.',
  ]);
});

it('looks only where the check looks, and stops after ten', () => {
  expect(misnamedPages({ paths }, ['results'])).toHaveLength(1);
  const many = new Set(Array.from({ length: 12 }, (_, at) => `slas/${at}.md`));
  expect(misnamedPages({ paths: many }, undefined).at(-1)).toBe('sla: 2 more such files.');
});
