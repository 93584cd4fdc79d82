import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkFiles,
  checkHandbook,
  type HandbookPast,
  makeResolver,
  type ParsedFile,
  parseFile,
  resolveHandbook,
} from '@living-sla/core';
import { lineOfTexts, pastOf } from '@living-sla/core/diff';
import { fastParser } from '@living-sla/host';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCase } from '../../core/src/check/testing/read-case.ts';
import { repository } from '../support/repository.ts';
import { faultyHandbook } from './faulty-handbook.ts';

type Texts = Readonly<Record<string, string>>;

/** A handbook to edit, and what its main line knows: the case's own past, or the handbook as it begins. */
interface Start {
  readonly texts: Texts;
  readonly past: HandbookPast;
}

/** One edit: what happens, and numbers that choose the file, the place and the words. */
type Edit = { kind: (typeof kinds)[number]; file: number; at: number; words: number };

const kinds = ['type', 'erase', 'take a line', 'put a line', 'swap lines', 'new file', 'drop file', 'rename'] as const;

const everyRule = 'organisation: Acme\npreset: strict\n';
const parser = await fastParser();
const handbooks = readHandbooks();
const lines = [...new Set(handbooks.flatMap(({ texts }) => Object.values(texts).flatMap((text) => text.split('\n'))))];

test('there are handbooks to edit, and lines to edit them with', () => {
  expect(handbooks.length).toBeGreaterThan(30);
  expect(lines.length).toBeGreaterThan(500);
});

/** Some fifteen milliseconds each on a quiet machine. */
const runs = Number(process.env.SLA_EDITS ?? 2_000);

test('after any edits, the findings are those of a cold start', () => {
  const edit = fc.record({ kind: fc.constantFrom(...kinds), file: fc.nat(), at: fc.nat(), words: fc.nat() });
  const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
  let compared = 0;
  fc.assert(
    fc.property(fc.nat(handbooks.length - 1), fc.boolean(), edits, (which, hasPast, sequence) => {
      const resolver = makeResolver();
      const parsed = new Map<string, ParsedFile>();
      const start = handbooks[which] as Start;
      const past = hasPast ? start.past : undefined;
      let { texts } = start;
      warm(texts, past, parsed, resolver);
      for (const each of sequence) {
        texts = edited(texts, each);
        warm(texts, past, parsed, resolver);
      }
      expect(warm(texts, past, parsed, resolver)).toEqual(cold(texts, past));
      compared += 1;
    }),
    { numRuns: runs },
  );
  expect(compared).toBe(runs);
}, 180_000);

/** The findings of a handbook that is checked again after each edit, as an editor does. */
function warm(
  texts: Texts,
  past: HandbookPast | undefined,
  parsed: Map<string, ParsedFile>,
  resolver: ReturnType<typeof makeResolver>,
) {
  for (const path of parsed.keys()) if (!Object.hasOwn(texts, path)) parsed.delete(path);
  for (const [path, text] of Object.entries(texts)) {
    if (parsed.get(path)?.text === text) continue;
    const file = parseFile(path, text, parser);
    if (file !== undefined) parsed.set(path, file);
  }
  const handbook = resolver.resolve([...parsed.values()], { today, paths: Object.keys(texts), past });
  const files = checkFiles(handbook);
  const findings = [...files.keys()].sort().flatMap((path) => files.get(path)?.findings ?? []);
  return { findings, summary: checkHandbook(handbook).summary };
}

function cold(texts: Texts, past: HandbookPast | undefined) {
  const files = Object.entries(texts).flatMap(([path, text]) => parseFile(path, text, parser) ?? []);
  const { findings, summary } = checkHandbook(resolveHandbook(files, { today, paths: Object.keys(texts), past }));
  return { findings, summary };
}

const today = '2026-11-21';

function edited(texts: Texts, { kind, file, at, words }: Edit): Texts {
  const paths = Object.keys(texts);
  const path = paths[file % Math.max(1, paths.length)] ?? 'guide/first.mdx';
  const text = texts[path] ?? '';
  const put = (now: string): Texts => ({ ...texts, [path]: now });
  const own = text.split('\n');
  const place = at % own.length;
  const line = lines[words % lines.length] ?? '';
  const offset = at % (text.length + 1);
  switch (kind) {
    case 'type':
      return put(text.slice(0, offset) + line.slice(0, words % 12) + text.slice(offset));
    case 'erase':
      return put(text.slice(0, offset) + text.slice(offset + 1 + (words % 9)));
    case 'take a line':
      return put(own.toSpliced(place, 1).join('\n'));
    case 'put a line':
      return put(own.toSpliced(place, 0, line).join('\n'));
    case 'swap lines':
      return put(own.toSpliced(place, 1, line).join('\n'));
    case 'new file':
      return { ...texts, [`${newFolders[words % newFolders.length]}/new-${at % 3}.mdx`]: text };
    case 'drop file':
      return Object.fromEntries(Object.entries(texts).filter(([each]) => each !== path));
    case 'rename':
      return Object.fromEntries(
        Object.entries(texts).map(([each, now]) => [each === path ? renamed(path) : each, now]),
      );
  }
}

const newFolders = ['slas', 'glossary', 'guide', 'reviews'];

function renamed(path: string): string {
  return path === 'handbook.yaml' ? path : path.replace(/\.mdx$/, '-2.mdx');
}

/** Every fixture whose files contradict each other, the faulty handbook, and what the rules' cases hold. */
function readHandbooks(): Start[] {
  const folders = ['core/src/check/contradictions', 'core/src/check/rules'].map((folder) => join(repository, folder));
  const fixtures = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^\d.*\.mdx$|^quiet.*\.mdx$|\.cases\.mdx$/.test(name))
      .map((name) => readCase(readFileSync(join(folder, name), 'utf8'))),
  );
  // Where a fixture sets nothing, every rule runs.
  const settings = { 'handbook.yaml': everyRule };
  const starts = fixtures.map(({ files, before }) => ({ texts: { ...settings, ...files }, before }));
  return [{ texts: faultyHandbook, before: [] }, ...starts].map(({ texts, before }) => {
    const states = before.length > 0 ? before : [{ day: '2026-10-01', files: texts }];
    return { texts, past: pastOf(lineOfTexts(states), parser) };
  });
}
