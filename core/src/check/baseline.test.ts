import { describe, expect, it } from 'vitest';
import { applyBaseline, type Baseline, baselineText, readBaseline, updateBaseline } from './baseline.ts';
import { checkHandbook, type HandbookCheck } from './check-handbook.ts';
import { handbookOf } from './testing/run-rule.ts';

const everything = () => true;

describe('a baseline', () => {
  it('leaves out what it knows and counts it, wherever the lines have gone', () => {
    const { baseline } = updateBaseline(undefined, check('').findings, everything);
    const { result, stale } = applyBaseline(check('# a line more\n'), baseline);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['unsafe-link']);
    expect(result.summary).toMatchObject({ errors: 1, warnings: 0, hints: 0, known: baseline.findings.length });
    expect(stale).toEqual([]);
  });

  it('never holds what is unsafe, not even where somebody writes it in', () => {
    const { findings } = check('');
    const unsafe = findings.find(({ category }) => category === 'safety');
    const { baseline } = updateBaseline(undefined, findings, everything);
    expect(baseline.findings.map(({ rule }) => rule)).not.toContain('unsafe-link');
    const forged: Baseline = { findings: [{ fingerprint: unsafe?.fingerprint ?? '' }], others: {} };
    const { result, stale } = applyBaseline(check(''), forged);
    expect(result.findings).toEqual(findings);
    expect(stale).toHaveLength(1);
  });

  it('names the entries that match nothing any more', () => {
    const gone = { fingerprint: 'f0', file: 'slas/old.mdx', rule: 'goal-no-target', note: 'later' };
    const { baseline } = updateBaseline(undefined, check('').findings, everything);
    expect(applyBaseline(check(''), { ...baseline, findings: [gone, ...baseline.findings] }).stale).toEqual([gone]);
  });
});

describe('an update', () => {
  const { findings } = check('');
  const known = findings.find(({ rule }) => rule === 'goal-no-target');
  const noted = { fingerprint: known?.fingerprint ?? '', file: known?.file, note: 'After the review.', since: 2026 };
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
    const { baseline } = updateBaseline(before, findings, (file) => file !== 'slas/old.mdx');
    expect(baseline.findings).toContainEqual(gone);
  });

  it('changes nothing the second time, and the order does not hang on the order of the findings', () => {
    const { baseline } = updateBaseline(before, findings, everything);
    expect(updateBaseline(baseline, findings, everything)).toEqual({ baseline, added: 0, removed: 0 });
    expect(updateBaseline(before, findings.toReversed(), everything).baseline).toEqual(baseline);
  });
});

describe('the file', () => {
  it('reads what it has written', () => {
    const { baseline } = updateBaseline(undefined, check('').findings, everything);
    expect(readBaseline(baselineText(baseline))).toEqual(baseline);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"version":2,"findings":[]}',
    '{"version":1}',
    '{"version":1,"findings":[{}, null]}',
  ])('is none: %s', (text) => {
    expect(readBaseline(text)).toBeUndefined();
  });
});

function check(more: string): HandbookCheck {
  const goals = '  - Marketing sends leads to Sales.\n  - Sales calls XRPQs.';
  const text = `---\n${more}title: Case\nparties: [Marketing, Sales]\ngoals:\n${goals}\n---\n\n[x](javascript:y)\n`;
  return checkHandbook(handbookOf({ 'slas/case.mdx': text }));
}
