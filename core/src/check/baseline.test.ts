import { describe, expect, it } from 'vitest';
import { applyBaseline, type Baseline, type RunScope, updateBaseline } from './baseline.ts';
import { type CheckResult, checkHandbook } from './run/check-handbook.ts';
import { handbookOf } from './testing/run-rule.ts';

const everything: RunScope = { covers: () => true, exists: () => true };

describe('a baseline', () => {
  it('leaves out what it knows and counts it, wherever the lines have gone', () => {
    const { baseline } = updateBaseline(undefined, check('').findings, everything);
    const { result, stale } = applyBaseline(check('# a line more\n'), baseline, everything);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['unsafe-link']);
    expect(result.summary).toMatchObject({ errors: 1, warnings: 0, hints: 0, stale: 0 });
    expect([result.known.length, result.summary.known]).toEqual([baseline.findings.length, baseline.findings.length]);
    expect(stale).toEqual([]);
  });

  it('never holds what is unsafe, not even where somebody writes it in', () => {
    const { findings } = check('');
    const unsafe = findings.find(({ category }) => category === 'safety');
    const { baseline } = updateBaseline(undefined, findings, everything);
    expect(baseline.findings.map(({ rule }) => rule)).not.toContain('unsafe-link');
    const forged: Baseline = { findings: [{ fingerprint: unsafe?.fingerprint ?? '' }], others: {} };
    const { result, stale } = applyBaseline(check(''), forged, everything);
    expect(result.findings).toEqual(findings);
    expect(stale).toHaveLength(1);
  });

  it('names and counts the entries that match nothing any more, those of other files left out', () => {
    const gone = { fingerprint: 'f0', file: 'slas/old.mdx', rule: 'goal-no-target', note: 'later' };
    const { baseline } = updateBaseline(undefined, check('').findings, everything);
    const more = { ...baseline, findings: [gone, ...baseline.findings] };
    const applied = applyBaseline(check(''), more, everything);
    expect([applied.stale, applied.result.summary.stale]).toEqual([[gone], 1]);
    const narrow = { ...everything, covers: (file: string) => file !== 'slas/old.mdx' };
    expect(applyBaseline(check(''), more, narrow).stale).toEqual([]);
  });

  it('tells findings on equal words apart: one that is mended leaves the others known', () => {
    const twice = check('', '  - Sales calls XRPQs.\n  - Sales calls XRPQs.');
    const { baseline } = updateBaseline(undefined, twice.findings, everything);
    const prints = baseline.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    const { result, stale } = applyBaseline(check('', '  - Sales calls XRPQs.'), baseline, everything);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['unsafe-link']);
    expect(stale.length).toBeGreaterThan(0);
  });

  it('carries the note of an entry to its finding', () => {
    const { baseline } = updateBaseline(undefined, check('').findings, everything);
    const noted = baseline.findings.map((entry) => ({ ...entry, note: 'After the review.' }));
    const { result } = applyBaseline(check(''), { ...baseline, findings: noted }, everything);
    expect(new Set(result.known.map(({ note }) => note))).toEqual(new Set(['After the review.']));
  });
});

describe('a file with a new name', () => {
  const { baseline } = updateBaseline(undefined, check('').findings, everything);
  const noted = { ...baseline, findings: baseline.findings.map((entry) => ({ ...entry, note: 'Known.' })) };
  const renamed = check('', undefined, 'slas/renamed.mdx');
  const scope: RunScope = { covers: () => true, exists: (file) => file === 'slas/renamed.mdx' };

  it('keeps its known findings', () => {
    const { result, stale } = applyBaseline(renamed, noted, scope);
    expect([result.findings.map(({ rule }) => rule), stale]).toEqual([['unsafe-link'], []]);
  });

  it('gets the new name written into its entries, notes kept', () => {
    const update = updateBaseline(noted, renamed.findings, scope);
    expect(update).toMatchObject({ added: 0, removed: 0, moved: noted.findings.length });
    expect(new Set(update.baseline.findings.map(({ file, note }) => `${file} ${note}`))).toEqual(
      new Set(['slas/renamed.mdx Known.']),
    );
  });

  it('does not take the entries of a file that is still there', () => {
    const { result } = applyBaseline(renamed, noted, everything);
    expect(result.findings).toEqual(renamed.findings);
  });
});

describe('an update', () => {
  const { findings } = check('');
  const known = findings.find(({ rule }) => rule === 'goal-no-target');
  const noted = {
    fingerprint: known?.fingerprint ?? '',
    file: 'slas/case.mdx',
    note: 'After the review.',
    since: 2026,
  };
  const gone = { fingerprint: 'f0', file: 'slas/old.mdx' };
  const before: Baseline = { findings: [gone, noted, noted], others: { 'x-owner': 'Sales' } };

  it('keeps what was written by hand, takes out what is gone, and adds what is new', () => {
    const { baseline, added, removed } = updateBaseline(before, findings, everything);
    expect(baseline.findings).toContainEqual(noted);
    expect(baseline.findings).not.toContainEqual(gone);
    expect(baseline.others).toEqual({ 'x-owner': 'Sales' });
    expect([added, removed]).toEqual([baseline.findings.length - 1, 2]);
  });

  it('leaves the entries of files alone that were not looked at', () => {
    const narrow = { ...everything, covers: (file: string) => file !== 'slas/old.mdx' };
    expect(updateBaseline(before, findings, narrow).baseline.findings).toContainEqual(gone);
  });

  it('changes nothing the second time, and the order does not hang on the order of the findings', () => {
    const { baseline } = updateBaseline(before, findings, everything);
    expect(updateBaseline(baseline, findings, everything)).toEqual({ baseline, added: 0, removed: 0, moved: 0 });
    expect(updateBaseline(before, findings.toReversed(), everything).baseline).toEqual(baseline);
  });
});

function check(
  more: string,
  goals = '  - Marketing sends leads to Sales.\n  - Sales calls XRPQs.',
  path = 'slas/case.mdx',
): CheckResult {
  const text = `---\n${more}title: Case\nparties: [Marketing, Sales]\ngoals:\n${goals}\n---\n\n[x](javascript:y)\n`;
  return checkHandbook(handbookOf({ [path]: text }));
}
