import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import type { Handbook } from '../resolve/index.ts';
import { applyEdits, safeFixes } from './apply-fixes.ts';
import type { Edit, Finding } from './finding.ts';
import { type FixedHandbook, fixHandbook } from './fix-handbook.ts';
import { checkHandbook } from './run/check-handbook.ts';
import { commentsOf } from './support/suppress/comments.ts';
import { readCase } from './testing/read-case.ts';
import { type Files, handbookOf } from './testing/run-rule.ts';

const edit = (start: number, end: number, text: string, file = 'slas/a.mdx'): Edit => ({
  file,
  range: { start, end },
  text,
});

describe('edits', () => {
  it('change only their words, in any order', () => {
    expect(applyEdits('abcdef', [edit(4, 6, 'X'), edit(0, 0, '<'), edit(1, 2, '')])).toBe('<acdX');
  });

  it('take the line ends of the text', () => {
    expect(applyEdits('a\r\nb', [edit(1, 1, '\nx')])).toBe('a\r\nx\r\nb');
  });
});

describe('safe fixes', () => {
  const chosen = (...fixes: Edit[][][]) =>
    safeFixes(fixes.map(findingWith), () => true).map(({ fix }) => fix.edits.map(({ text }) => text).join());

  it('are those of findings that have exactly one', () => {
    expect(chosen([], [[edit(0, 1, 'one')]], [[edit(2, 3, 'a')], [edit(2, 3, 'b')]])).toEqual(['one']);
  });

  it('do not meet, and are made as a whole or not at all', () => {
    expect(chosen([[edit(0, 4, 'a')]], [[edit(3, 5, 'b'), edit(9, 9, 'c')]], [[edit(4, 5, 'd')]])).toEqual(['a', 'd']);
    expect(chosen([[edit(2, 2, 'a')]], [[edit(2, 2, 'b')]], [[edit(2, 2, 'c', 'slas/b.mdx')]])).toEqual(['a', 'c']);
  });

  it('leave nothing to a person', () => {
    const finding = findingWith([[edit(0, 1, 'a')]]);
    const byHand = { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, byHand: true })) };
    expect(safeFixes([finding], () => true)).toHaveLength(1);
    expect(safeFixes([byHand], () => true)).toEqual([]);
  });

  it('leave files alone that may not be changed', () => {
    const finding = findingWith([[edit(0, 1, 'a'), edit(0, 1, 'b', 'slas/b.mdx')]]);
    expect(safeFixes([finding], (file) => file !== 'slas/b.mdx')).toEqual([]);
  });
});

describe('fixing a handbook', () => {
  const text = [
    '---',
    '# The title stays.',
    'titel: "Case"   # quoted on purpose',
    'version: 1.0.0',
    'partys: [Marketing,   Sales]',
    'goals:',
    '  - { ownr: marketng, statement: Marketing sends 5 leads every day. } # by hand',
    '---',
    '',
    'Text {/* a note */} and {code}.',
    '',
  ].join('\n');

  it('goes on while one fix uncovers the next, and keeps comments, quotes and spaces', () => {
    const { changes, fixes } = fix({ 'slas/a.mdx': text });
    const after = text
      .replace('titel', 'title')
      .replace('partys', 'parties')
      .replace('ownr: marketng', 'owner: marketing')
      .replace('{code}', '\\{code}');
    expect(changes).toEqual([{ file: 'slas/a.mdx', before: text, after }]);
    expect(fixes.map(({ finding }) => finding.rule).sort()).toContain('unknown-reference');
  });

  it('tells after each round how far it is', () => {
    const told: number[] = [];
    const onRound = (repaired: number) => told.push(repaired);
    const { fixes } = fixHandbook(handbookOf({ 'slas/a.mdx': text }), { parser: portableParser, onRound });
    expect(told.length).toBeGreaterThan(1);
    expect([told.at(-1), told.toSorted((a, b) => a - b)]).toEqual([fixes.length, told]);
  });

  it('changes nothing where it may not', () => {
    const options = { parser: portableParser, mayChange: () => false };
    expect(fixHandbook(handbookOf({ 'slas/a.mdx': text }), options)).toMatchObject({ changes: [], fixes: [] });
  });

  it('leaves a plain sentence to its author', () => {
    const goal = '---\ntitle: A\nparties: [Marketing, Sales]\ngoals:\n  - Close deals faster.\n---\n';
    expect(fix({ 'slas/a.mdx': goal })).toMatchObject({ changes: [], fixes: [] });
  });

  it('leaves a handbook without mistakes as it is', () => {
    const files = { 'slas/a.mdx': '---\ntitle: A\nparties: [Marketing, Sales]\n---\n' };
    expect(fix(files)).toMatchObject({ changes: [], fixes: [] });
  });
});

describe('whatever is fixed', () => {
  const folder = new URL('./rules/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.cases.mdx'));
  const cases = names.map((name) => [name, readCase(readFileSync(new URL(name, folder), 'utf8')).files] as const);

  it.each(cases)('is as readable as before, keeps its comments, and is done once: %s', (_, files) => {
    expectSound(files);
  });

  it.each(cases)('with Windows line ends and a mark at its start it is the same: %s', (_, files) => {
    const odd = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const before = handbookOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, odd(text)])));
    const { changes } = fixHandbook(before, { parser: portableParser });
    for (const { file, after } of changes) expect(after, file).toMatch(/^\uFEFF(?:[^\r\n]|\r\n)*$/);
    expectSound(Object.fromEntries([...before.files.values()].map(({ file }) => [file.path, file.text])));
  });

  it('holds for texts with pieces taken out or put in', () => {
    const pieces = ['x', ' ', '\n', '# c\n', '- ', '"', ': ', '{/* c */}', 'titel: A\n', '[a](', '<b>', '\r\n'];
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), piece: fc.constantFrom(...pieces) });
    const changed = fc.tuple(fc.constantFrom(...cases), fc.array(change, { minLength: 1, maxLength: 4 }));
    const property = fc.property(changed, ([[, files], changes]) => {
      expectSound(Object.fromEntries(Object.entries(files).map(([path, words]) => [path, mutate(words, changes)])));
    });
    fc.assert(property, { numRuns: 25 });
  }, 60_000);
});

function expectSound(files: Files): void {
  const before = handbookOf(files);
  const { handbook, changes } = fixHandbook(before, { parser: portableParser });
  for (const { file } of changes) {
    const [old, now] = [before, handbook].map((each) => each.files.get(file)?.file);
    if (old === undefined || now === undefined) throw new Error(`${file} is gone`);
    expect(now.problems.length, file).toBeLessThanOrEqual(old.problems.length);
    if (old.problems.length === 0) expect(comments(now)).toEqual(comments(old));
  }
  // A repair may uncover an error that its mistake had hidden, but never leaves more of them behind.
  expect(errorsIn(handbook)).toBeLessThanOrEqual(errorsIn(before));
  const again = fix(Object.fromEntries([...handbook.files.values()].map(({ file }) => [file.path, file.text])));
  expect(again.changes).toEqual([]);
}

function errorsIn(handbook: Handbook): number {
  return checkHandbook(handbook).summary.errors;
}

/** The comments of a file, those aside that name a rule: a misspelt name in them is fixed, too. */
function comments(file: Parameters<typeof commentsOf>[0]): string[] {
  const words = commentsOf(file).map(({ range }) => file.text.slice(range.start, range.end));
  return words.filter((each) => !each.includes('sla-ignore'));
}

function mutate(text: string, changes: readonly { at: number; piece: string }[]): string {
  return changes.reduce((words, { at, piece }) => {
    const place = Math.floor(at * words.length);
    return words.slice(0, place) + piece + words.slice(place + (at > 0.5 ? 1 : 0));
  }, text);
}

function fix(files: Files): FixedHandbook {
  return fixHandbook(handbookOf(files), { parser: portableParser });
}

function findingWith(fixes: readonly (readonly Edit[])[]): Finding {
  return {
    rule: 'made-up',
    category: 'terms',
    severity: 'hint',
    message: 'Made up.',
    file: 'slas/a.mdx',
    range: { start: 0, end: 1 },
    related: [],
    fixes: fixes.map((edits) => ({ title: 'Change it', edits })),
    docs: '/rules/made-up/',
    fingerprint: 'a',
    agreement: undefined,
    goal: undefined,
  };
}
