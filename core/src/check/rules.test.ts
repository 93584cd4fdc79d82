import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOfTexts, pastOf } from '../diff/index.ts';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import type { Handbook, HandbookPast } from '../resolve/index.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.generated.ts';
import { checkHandbook } from './run/check-handbook.ts';
import { compare, replacementOf } from './testing/compare.ts';
import { type Case, readCase } from './testing/read-case.ts';
import { readPage } from './testing/read-page.ts';
import { applyEdits, type Files, handbookOf, runRule } from './testing/run-rule.ts';

const folder = new URL('./rules/', import.meta.url);
const names = readdirSync(folder);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

it('every rule file stands in the index, under the name of its file', () => {
  const stems = names.filter((name) => /^[^.]+\.ts$/.test(name)).map((name) => name.replace('.ts', ''));
  expect(rules.map((rule) => rule.id)).toEqual(stems.sort());
});

it('nothing but rules with their pages and cases stands in the folder', () => {
  const expected = rules.flatMap(({ id }) => [`${id}.ts`, `${id}.md`, `${id}.cases.mdx`]);
  expect(names.filter((name) => !name.includes('.generated.')).sort()).toEqual(expected.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const source = read(`${id}.ts`);
  const page = readPage(read(`${id}.md`));
  const theCase = readCase(read(`${id}.cases.mdx`));
  const findings = runRule(rule, theCase.files, theCase.today, pastIn(theCase));

  it('has a title that is a plain phrase', () => {
    expect(rule.title).toMatch(/^[A-Z][\p{L}\p{N} ,’-]{8,58}[\p{L}\p{N}]$/u);
  });

  it('is no gentler in a stricter preset, and is on in the strict one', () => {
    const { minimal, recommended, strict } = rule.severity;
    const ranks = [minimal, recommended, strict].map((severity) =>
      ['off', 'hint', 'warning', 'error'].indexOf(severity),
    );
    expect(ranks).toEqual(ranks.toSorted());
    expect(strict).not.toBe('off');
  });

  it('imports no other rule', () => {
    expect(source.match(/from '\.\/.*'/g)).toBeNull();
  });

  it('has a page with its title and every section', () => {
    expect(page.title).toBe(rule.title);
    const wanted = ['Not ok', 'Ok', 'How to fix it', ...(rule.options ? ['Options'] : []), 'When to turn it off'];
    expect([...page.sections.keys()]).toEqual(wanted);
    for (const option of Object.keys(rule.options ?? {})) expect(page.sections.get('Options')?.text).toContain(option);
  });

  it.each(page.sections.get('Not ok')?.examples ?? [])(
    'finds something in the example that is not ok: $text',
    (example) => {
      const { files, today, ...rest } = readCase(example.text, example.first);
      expect(runRule(rule, files, today, pastIn(rest)).map((finding) => finding.rule)).toContain(id);
    },
  );

  it.each(page.sections.get('Ok')?.examples ?? [])('finds nothing in the example that is ok: $text', (example) => {
    const { files, today } = readCase(example.text, example.first);
    expect(runRule(rule, files, today)).toEqual([]);
  });

  it('shows on its page what is not ok and what is', () => {
    expect(page.sections.get('Not ok')?.examples.length).toBeGreaterThan(0);
    expect(page.sections.get('Ok')?.examples.length).toBeGreaterThan(0);
  });

  it('says it in words, and not in names of the code', () => {
    const said = findings.map(({ message }) => message.replace(/“[^”]*”/g, ''));
    expect(said.filter((words) => /\p{Ll}\p{Lu}/u.test(words))).toEqual([]);
  });

  it('finds what its cases mark, and nothing else', () => {
    expect(theCase.expected.length, 'no expected finding in the cases').toBeGreaterThan(0);
    expect(compare(findings, theCase)).toEqual({ missing: [], unexpected: [] });
  });

  it('says of itself whether it has fixes, and its cases show one', () => {
    const isShown = theCase.expected.some((expected) => expected.replacement !== undefined);
    expect(isShown).toBe(rule.fixable ?? false);
    expect(findings.some((finding) => finding.fixes.length > 0)).toBe(rule.fixable ?? false);
  });

  it.each(withFixes(findings))('mends what it has found: $message', (finding) => {
    for (const fix of finding.fixes) {
      const mended = applyEdits(theCase.files, fix.edits);
      const left = runRule(rule, mended, theCase.today, pastIn(theCase)).length;
      // What a person has to fill in is still missing, and nothing else is.
      if (fix.byHand) expect(left, replacementOf(finding)).toBeLessThanOrEqual(findings.length);
      else expect(left, replacementOf(finding)).toBeLessThan(findings.length);
      expect(problemsIn(mended)).toBeLessThanOrEqual(problemsIn(theCase.files));
    }
  });

  it('points inside its files and at its page, in whole sentences', () => {
    for (const finding of findings) expectSound(finding, rule, theCase.files);
  });

  it.each(Object.entries(roughHandbooks()))('does not fail on %s', (_, handbook) => {
    const found = checkHandbook(handbook, [rule]).findings;
    expect(found.filter((finding) => finding.message.includes('failed here'))).toEqual([]);
    const texts = Object.fromEntries([...handbook.files].map(([path, { file }]) => [path, file.text]));
    for (const finding of found) expectSound(finding, rule, texts);
  });
});

it.each(rules.map((rule) => rule.id))('no rule fails while the cases of %s are being typed', (id) => {
  const { files, ...rest } = readCase(read(`${id}.cases.mdx`));
  const past = pastIn(rest);
  for (const [path, text] of Object.entries(files)) {
    for (const share of [0.15, 0.4, 0.6, 0.85]) {
      const half = { ...files, [path]: text.slice(0, Math.round(text.length * share)) };
      for (const finding of checkHandbook(handbookOf(half, rest.today, past)).findings) {
        expect(finding.message).not.toContain('failed here');
        expect(finding.range.end).toBeLessThanOrEqual((half[finding.file] ?? handbookFileOf(finding.file)).length);
      }
    }
  }
});

/** What a case says of the main line; undefined where it says nothing. */
function pastIn({ before }: Pick<Case, 'before'>): HandbookPast | undefined {
  return before.length === 0 ? undefined : pastOf(lineOfTexts(before), portableParser);
}

function withFixes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.fixes.length > 0);
}

function problemsIn(files: Files): number {
  return [...handbookOf(files).files.values()].reduce((sum, { file }) => sum + file.problems.length, 0);
}

function expectSound(finding: Finding, rule: Rule, files: Files): void {
  const places = [finding, ...finding.related, ...finding.fixes.flatMap((fix) => fix.edits)];
  for (const { file, range } of places) {
    expect(range.start).toBeLessThanOrEqual(range.end);
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeLessThanOrEqual((files[file] ?? handbookFileOf(file)).length);
  }
  expect(finding.docs).toBe(`/rules/${rule.id}/`);
  expect(finding.message).toMatch(/^[“\p{Lu}].{30,}[.?]$/u);
  expect(finding.message).not.toMatch(/\binvalid\b|\bundefined\b(?!-)|\[object| {2}/i);
  for (const fix of finding.fixes) expect(fix.title).toMatch(/^\p{Lu}.*[^.]$/u);
}

function handbookFileOf(path: string): string {
  return handbookOf({}).files.get(path)?.file.text ?? '';
}

let rough: Readonly<Record<string, Handbook>> | undefined;

/** Handbooks that nobody would write on purpose. They are made once, since reading the huge one takes a moment. */
function roughHandbooks(): Readonly<Record<string, Handbook>> {
  rough ??= {
    'an empty file of every kind': handbookOf(everywhere('')),
    'a file of every kind with empty keys': handbookOf(everywhere('---\n\n---\n')),
    'a broken file of every kind': handbookOf(everywhere(broken)),
    'keys of the wrong kind': handbookOf(everywhere(wrong)),
    'a huge agreement': handbookOf({ 'slas/huge.mdx': huge() }),
    'long runs of one character': handbookOf(everywhere(longRuns)),
  };
  return rough;
}

function everywhere(text: string): Files {
  const yaml = text.replaceAll('---', '');
  const paths = ['slas/a.mdx', 'glossary/a.mdx', 'reviews/a.mdx', 'guide/a.mdx', 'results/a.csv'];
  return { 'handbook.yaml': yaml, ...Object.fromEntries(paths.map((path) => [path, text])) };
}

const broken = `---
title: [half
parties: { a: b
  goals:
 - "open
definitions: *alias
rules: [
---

<Callout kind={1 [x](javascript:y) MQL
`;

const keys = 'title parties goals definitions stages handoffs commitments review effective rules calendars roles'.split(
  ' ',
);
const values = ['', '1', 'true', '[[[]]]', '{ a: { b: { c: [] } } }', '[null, { id: [] }, { term: {} }]', '~'];
const wrong = `---\n${keys.map((key, at) => `${key}: ${values[at % values.length]}`).join('\n')}\n---\n\nMQL\n`;

/** What makes a careless pattern take minutes. */
const longRuns = `---\n${['title', 'summary', 'means', 'term', 'status', 'organisation']
  .map((key, at) => `${key}: ${['A', '- ', '1', 'MQL ', '.', '<'][at]?.repeat(20_000)}x`)
  .join('\n')}\n---\n\n${'A'.repeat(100_000)}x ${'SQL '.repeat(5_000)} [a](${'/../'.repeat(5_000)})\n`;

/** About 200 KB: 400 goals, 200 definitions and a long text. */
function huge(): string {
  const goals = Array.from(
    { length: 400 },
    (_, at) => `  - id: goal-${at}\n    statement: Deliver ${at} MQLs and hot leads ${at}.\n`,
  );
  const terms = Array.from(
    { length: 200 },
    (_, at) => `  - { term: Term ${at}, abbr: TRM${at}, avoid: [hot lead], means: A word. }\n`,
  );
  const prose = Array.from(
    { length: 900 },
    (_, at) => `Sales calls the QQX${at} at once, see [here](./none-${at}.mdx#top), or <b>now</b>.\n\n`,
  );
  const top = `title: Huge\nparties: [Marketing, Sales]\ngoals:\n${goals.join('')}definitions:\n${terms.join('')}`;
  return `---\n${top}---\n\n${prose.join('').padEnd(150_000, 'Plain words without end. ')}\n`;
}
