import { expect, test } from 'vitest';
import { changesBetween, requirementsOf, takeSnapshot } from '../../diff/index.ts';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { type Handbook, resolveHandbook } from '../../resolve/index.ts';
import { comparisonPage } from './comparison-page.ts';

const before = `---
title: A & <b>B</b>
version: 1.0.0
status: active
parties:
  - { id: marketing, name: "<i>Marketing</i>" }
  - Sales
goals:
  - { id: mqls, owner: marketing, statement: Send at least 500 MQLs every month., metric: MQL, target: at least 500, per: month }
---

Each MQL is <Badge x="1">called</Badge>.
`;

test('what it asks for comes first, then each change with whom it concerns and its line', () => {
  const { title, html } = page(before, before.replaceAll('500', '560'));
  expect(title).toBe('A & <b>B</b>');
  expect(html.indexOf('needs a new major version: 2.0.0 or higher; it still says 1.0.0')).toBeLessThan(
    html.indexOf('<h2>Material</h2>'),
  );
  expect(html).toContain('still needs the sign-off of &#x3C;i>Marketing&#x3C;/i> and Sales.');
  expect(html).toContain('<p class="small">Stricter for &#x3C;i>Marketing&#x3C;/i>.</p>');
  expect(html).toContain('data-line="8"');
  expect(html).toContain('<a href="#" data-uri="file:///a.mdx#L9">Line 9</a>');
});

test('no tag of an author gets in', () => {
  const hostile = before.replace('500 MQLs', '500 MQLs <script>alert(1)</script>');
  const { html } = page(before, hostile);
  const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name));
  for (const tag of ['script', 'b', 'i']) expect(tags).not.toContain(tag);
  expect(html).toContain('alert(1)');
});

test('nothing differs', () => {
  const { html } = page(before, before);
  expect(html).toContain('Nothing differs from main as of 2026-11-10.');
  expect(html).not.toContain('<section');
});

function page(then: string, now: string) {
  const [old, present] = [handbookOf(then), handbookOf(now)];
  const [one, other] = [takeSnapshot(old), takeSnapshot(present)];
  const changes = changesBetween(one, other);
  const file = present.agreements[0]?.file;
  if (file === undefined) throw new Error('The text is no agreement.');
  const required = requirementsOf(changes, one, other);
  return comparisonPage({
    file,
    uri: 'file:///a.mdx',
    handbook: present,
    changes,
    required,
    base: 'main as of 2026-11-10',
  });
}

function handbookOf(text: string): Handbook {
  const file = parseFile('slas/a.mdx', text, portableParser);
  return resolveHandbook(file === undefined ? [] : [file], { today: '2026-11-21', paths: ['slas/a.mdx'] });
}
