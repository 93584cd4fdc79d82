import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHandbook, type Finding, parseFile, resolveHandbook } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { expect, it } from 'vitest';
import { repository } from '../support/repository.ts';

/** Long texts of other kinds: none of them binds anybody, though they speak of promises all the time. */
const texts = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...inFolder('core/src/check/rules', '.md'),
  ...inFolder('content/guide', '.mdx'),
  ...inFolder('content/glossary', '.mdx'),
  ...inFolder('content/reviews', '.mdx'),
];

/** Sentences that would be promises in an agreement, however they are meant where they stand. */
const defended: readonly { readonly file: string; readonly sentence: string; readonly reason: string }[] = [
  {
    file: 'content/glossary/mql.mdx',
    sentence: 'Marketing promises a number of MQLs,\nand Sales promises to call each of them.',
    reason: 'It sums up an agreement. In an agreement it would be one, without a number and without a time.',
  },
];

it.each(texts)('nothing in %s is taken for a promise that cannot be measured', (path) => {
  const { text, findings } = checked(readFileSync(join(repository, path), 'utf8'));
  const allowed = defended.filter(({ file }) => file === path).map(({ sentence }) => text.indexOf(sentence));
  expect(allowed).not.toContain(-1);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const others = findings.filter(({ range }) => !allowed.some((at) => range.end > at && range.start < at + 80));
  expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

it.each(inFolder('content/slas', '.mdx'))('the text of %s promises nothing that cannot be measured', (path) => {
  expect(checked(readFileSync(join(repository, path), 'utf8')).findings).toEqual([]);
});

function inFolder(folder: string, ending: string): string[] {
  const names = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

/** A text as the body of an agreement between three teams, and what is found about its measurability. */
function checked(written: string): { text: string; findings: readonly Finding[] } {
  const body = written.replace(/^---\n[\s\S]*?\n---\n/, '');
  const text = `---\ntitle: Agreement\nparties: [Marketing, Sales, Customer success]\n---\n\n${body}`;
  const files = { 'handbook.yaml': 'organisation: Example\npreset: recommended\n', 'slas/agreement.mdx': text };
  const parsed = Object.entries(files).flatMap(([path, each]) => parseFile(path, each, portableParser) ?? []);
  const handbook = resolveHandbook(parsed, { today: '2026-11-21', paths: Object.keys(files) });
  const { findings } = checkHandbook(handbook);
  return { text, findings: findings.filter(({ category }) => category === 'measurability') };
}
