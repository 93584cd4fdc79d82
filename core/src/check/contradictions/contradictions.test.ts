import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { rulePages } from '../rules/pages.generated.ts';
import { checkHandbook } from '../run/check-handbook.ts';
import { handbookOf } from '../testing/run-rule.ts';
import { type Contradiction, mended, readContradiction, wordsAt } from './read-contradiction.ts';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder).filter((name) => /^\d\d-.*\.mdx$/.test(name));
const quiet = readdirSync(folder).filter((name) => /^quiet-.*\.mdx$/.test(name));
const all = names.map((name) => [name, readContradiction(readFileSync(new URL(name, folder), 'utf8'))] as const);

it('there is a fixture for each of the twenty-one kinds', () => {
  const numbers = names.map((name) => Number(name.slice(0, 2)));
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
});

describe.each(all)('%s', (_, contradiction) => {
  const findings = ofMeaning(contradiction.files, contradiction.today);

  it.each(contradiction.expected)(
    '$rule stands at “$at.words”, and the other place beside it',
    ({ rule, at, related }) => {
      const found = findings.filter((finding) => finding.rule === rule && isAt(finding, at, contradiction));
      expect(found, findings.map(describeFinding(contradiction)).join('\n')).toHaveLength(1);
      if (related === undefined) return;
      const places = found[0]?.related.map((place) => `${place.file} ${wordsAt(contradiction, place)}`) ?? [];
      expect(
        places.some((place) => place.startsWith(related.file) && place.includes(related.words)),
        places.join('\n'),
      ).toBe(true);
    },
  );

  it('nothing else is found in it', () => {
    const others = findings.filter(
      (finding) =>
        !contradiction.expected.some(({ rule, at }) => finding.rule === rule && isAt(finding, at, contradiction)),
    );
    expect(others.map(describeFinding(contradiction))).toEqual([]);
  });

  it('nothing is found once it is mended', () => {
    const files = mended(contradiction);
    expect(ofMeaning(files, contradiction.today).map(describeFinding({ ...contradiction, files }))).toEqual([]);
  });
});

it.each(quiet)('%s has nothing to find', (name) => {
  const { files, today } = readContradiction(readFileSync(new URL(name, folder), 'utf8'));
  expect(ofMeaning(files, today).map(describeFinding({ files }))).toEqual([]);
});

it('the pages of the rules, read as pages of a handbook, do not contradict each other', () => {
  const pages = Object.entries(rulePages).map(([id, text]) => [`guide/${id}.mdx`, `---\ntitle: ${id}\n---\n\n${text}`]);
  const { findings } = checkHandbook(handbookOf(Object.fromEntries(pages)));
  expect(
    findings.filter(({ category }) => category === 'coherence').map(({ file, message }) => [file, message]),
  ).toEqual([]);
});

/** What is found that has to do with what the words mean. */
function ofMeaning(files: Contradiction['files'], today: string): Finding[] {
  const { findings } = checkHandbook(handbookOf(files, today));
  return findings.filter(({ category }) => ['coherence', 'terms', 'structure'].includes(category));
}

function isAt(
  finding: Finding,
  { file, words }: { file: string; words: string },
  contradiction: Contradiction,
): boolean {
  return finding.file === file && wordsAt(contradiction, finding) === words;
}

function describeFinding(contradiction: Pick<Contradiction, 'files'>) {
  return (finding: Finding) =>
    `${finding.rule} ${finding.file} “${wordsAt(contradiction, finding)}” ${finding.message}`;
}
