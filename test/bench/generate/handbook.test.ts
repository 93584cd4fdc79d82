import { checkHandbook, type Finding, loadHandbook, memoryHost } from '@living-sla/core';
import { fastParser } from '@living-sla/host';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateHandbook, type SeededFile } from './handbook.ts';
import { lonelyHandbook } from './lonely-handbook.ts';
import { type Mistake, mistakeKinds } from './mistakes.ts';

const today = '2026-11-21';

describe('generateHandbook', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const texts = (seed: number) => [...generateHandbook({ seed, agreements: 20 })];
    expect(texts(7)).toEqual(texts(7));
    expect(texts(8)).not.toEqual(texts(7));
  });

  it('begins a larger handbook with the agreements of a smaller one', () => {
    const agreements = (count: number) => slas([...generateHandbook({ seed: 3, agreements: count })]);
    expect(agreements(30).slice(0, 12)).toEqual(agreements(12));
  });

  it('gives every agreement its own name', () => {
    const paths = [...generateHandbook({ seed: 3, agreements: 5000 })].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('writes agreements of about 10 KB, half of it frontmatter', () => {
    for (const { text } of slas([...generateHandbook({ seed: 3, agreements: 50 })])) {
      const frontmatter = text.indexOf('\n---\n', 3);
      expect(text.length).toBeGreaterThan(9_000);
      expect(text.length).toBeLessThan(13_000);
      expect(frontmatter / text.length).toBeGreaterThan(0.4);
      expect(frontmatter / text.length).toBeLessThan(0.65);
    }
  });

  it('shares a glossary of 200 terms, and reviews every tenth agreement', () => {
    const paths = [...generateHandbook({ seed: 3, agreements: 40 })].map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('glossary/'))).toHaveLength(200);
    expect(paths.filter((path) => path.startsWith('reviews/'))).toHaveLength(4);
  });
});

describe('a generated handbook', () => {
  const files = [...generateHandbook({ seed: 5, agreements: 300 })];
  const mistakes = files.flatMap((file) => file.mistake ?? []);
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    findings = await check(files);
  });

  it('holds every kind of mistake, in about one agreement of eight', () => {
    expect(new Set(mistakes.map(({ kind }) => kind))).toEqual(new Set(mistakeKinds));
    expect(mistakes.length).toBeGreaterThan(20);
    expect(mistakes.length).toBeLessThan(60);
  });

  it('is read as a whole: every agreement with its goals and terms', async () => {
    const handbook = await load(files);
    expect(handbook.agreements).toHaveLength(300);
    expect(new Set(handbook.agreements.map(({ goals }) => goals.length))).toEqual(new Set([12, 13, 14]));
    expect(handbook.terms).toHaveLength(200 + 300 * 8);
    expect(
      [...handbook.files.values()]
        .flatMap(({ file }) => handbook.referencesIn(file))
        .filter(({ known, open }) => !known && !open),
    ).toHaveLength(mistakes.filter(({ kind }) => kind === 'unknown goal').length);
  });

  it('has each mistake once, and a finding at its words', () => {
    const missed = mistakes.filter((mistake) => !findings.some((finding) => isAt(finding, mistake)));
    expect(missed).toEqual([]);
    expect(mistakes.filter(({ path, words }) => textOf(path).split(words).length !== 2)).toEqual([]);
  });

  it('has no finding besides', () => {
    const seeded = mistakes.flatMap(({ path, rules }) => rules.map((rule) => `${path} ${rule}`));
    expect(findings.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual(seeded.sort());
    expect(findings.filter((finding) => !mistakes.some((mistake) => isAt(finding, mistake)))).toEqual([]);
  });

  it.each([1, 25])('is as clean with %d agreements, and with another seed', async (agreements) => {
    const few = [...generateHandbook({ seed: 6, agreements })];
    const seeded = few.flatMap(({ mistake }) => mistake?.rules ?? []);
    expect((await check(few)).map(({ rule }) => rule).sort()).toEqual(seeded.sort());
  });

  function textOf(path: string): string {
    return files.find((file) => file.path === path)?.text ?? '';
  }

  function isAt({ file, range }: Finding, { path, words }: Mistake): boolean {
    const at = textOf(path).indexOf(words);
    return file === path && range.start < at + words.length && range.end > at;
  }
});

describe('lonelyHandbook', () => {
  it('is one agreement that can be read', async () => {
    const handbook = await load(lonelyHandbook(1));
    expect(handbook.agreements.map(({ goals }) => goals.length)).toEqual([12]);
    expect(handbook.settings.organisation).toBe('Quillmoor');
  });
});

function slas(files: readonly SeededFile[]): SeededFile[] {
  return files.filter(({ path }) => path.startsWith('slas/'));
}

async function check(files: readonly { path: string; text: string }[]): Promise<readonly Finding[]> {
  return checkHandbook(await load(files)).findings;
}

function load(files: readonly { path: string; text: string }[]) {
  const host = memoryHost(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  return loadHandbook(host, { parser: fastParser, today });
}
