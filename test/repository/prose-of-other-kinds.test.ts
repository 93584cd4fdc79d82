import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHandbook, type ParsedFile, parseFile, resolveHandbook } from '@living-sla/core';
import { fastParser, folderHost } from '@living-sla/host';
import { beforeAll, expect, it } from 'vitest';
import { repository } from '../support/repository.ts';

/** Long texts of other kinds, each read as one more guide page of the example handbook. */
const rulePages = 'core/src/check/rules';
const texts = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(repository, rulePages))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${rulePages}/${name}`),
];

/** What is rightly found of any such page, as it was not written for that handbook. */
const rightly: Readonly<Record<string, string>> = {
  'broken-link': 'Its links count from another folder.',
  'mdx-syntax': 'README shows an address in angle brackets, which Markdown takes and MDX does not.',
  'undefined-acronym': 'The glossary of the example does not define README, UTF or VS.',
  'avoided-word': 'The example asks to avoid “deal”, “client” and “hot lead”, and the pages use them.',
  'term-casing': 'The page of that rule shows terms in the wrong casing.',
};

/** One more, which a reader of that handbook would want to hear of. */
const defended = ['core/src/check/rules/two-thresholds.md: two-thresholds: 25'];

const today = '2026-11-21';
const example: ParsedFile[] = [];
const paths: string[] = [];

beforeAll(async () => {
  const host = folderHost(join(repository, 'content'));
  const parser = await fastParser();
  for (const path of await host.list()) {
    paths.push(path);
    example.push(...[parseFile(path, (await host.read(path)) ?? '', parser)].filter((file) => file !== undefined));
  }
});

it('is quiet about prose of other kinds', async () => {
  const parser = await fastParser();
  const found = texts.flatMap((path) => {
    const body = readFileSync(join(repository, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const page = parseFile('guide/other.mdx', `---\ntitle: Other\nsummary: A page.\norder: 99\n---\n${body}`, parser);
    const handbook = resolveHandbook([...example, page as ParsedFile], { today, paths: [...paths, 'guide/other.mdx'] });
    return checkHandbook(handbook).findings.map(({ rule, file, range }) => {
      const words = handbook.files.get(file)?.file.text.slice(range.start, range.end);
      return { rule, text: `${path}: ${rule}: ${words}` };
    });
  });
  expect(found.filter(({ rule }) => !(rule in rightly)).map(({ text }) => text)).toEqual(defended);
  // Each reason is needed.
  expect(Object.keys(rightly).filter((rule) => !found.some((each) => each.rule === rule))).toEqual([]);
});
