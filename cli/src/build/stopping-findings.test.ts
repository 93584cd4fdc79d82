import { loadHandbook, memoryHost } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, test } from 'vitest';
import { stoppingFindings } from './stopping-findings.ts';

const agreement = '---\ntitle: T\nparties: [A, B]\ngoals:\n  - Do it well.\n---\n';
const code = '\nimport x from "y"\n';

test('what is vague, undefined or late stops no build', async () => {
  expect(await stopping({ 'slas/a.mdx': agreement })).toEqual([]);
});

test('what cannot be shown or is unsafe does, in the order of files', async () => {
  const files = { 'slas/b.mdx': agreement + code, 'slas/a.mdx': '---\ntitle: [\n---\n' };
  const found = await stopping(files);
  expect(found[0]).toMatch(/^slas\/a\.mdx structure /);
  expect(found.at(-1)).toBe('slas/b.mdx safety code-in-mdx');
});

test('handbook.yaml can turn off a rule of structure, but none of safety', async () => {
  const yaml = (rule: string) => `organisation: Acme\nrules: { ${rule}: off }\n`;
  const link = '\n[there](../guide/none.mdx)\n';
  expect(await stopping({ 'slas/a.mdx': agreement + link })).toEqual(['slas/a.mdx structure broken-link']);
  expect(await stopping({ 'slas/a.mdx': agreement + link, 'handbook.yaml': yaml('broken-link') })).toEqual([]);
  expect(await stopping({ 'slas/a.mdx': agreement + code, 'handbook.yaml': yaml('code-in-mdx') })).toContain(
    'slas/a.mdx safety code-in-mdx',
  );
});

test('a draft is as safe as everything else', async () => {
  const draft = agreement.replace('title: T', 'title: T\nstatus: draft');
  expect(await stopping({ 'slas/a.mdx': draft + code })).toEqual(['slas/a.mdx safety code-in-mdx']);
});

async function stopping(files: Record<string, string>): Promise<string[]> {
  const host = memoryHost({ 'handbook.yaml': 'organisation: Acme\n', ...files });
  const handbook = await loadHandbook(host, { parser: portableParser, today: '2026-11-21' });
  return stoppingFindings(handbook).map(({ file, category, rule }) => `${file} ${category} ${rule}`);
}
