import { describe, expect, it } from 'vitest';
import { type CheckResult, checkHandbook } from '../../run/check-handbook.ts';
import { type Files, handbookOf } from '../../testing/run-rule.ts';
import { commentsOf } from './comments.ts';
import { suppressionsIn } from './suppression.ts';

const vague = 'Marketing sends leads to Sales.';
const ignore = '# sla-ignore goal-no-target: the number follows in January';

describe('a comment among the keys silences', () => {
  it.each([
    ['the line below', `  ${ignore}\n  - ${vague}`],
    ['its own line', `  - ${vague} ${ignore}`],
    ['the first line with words below', `  ${ignore}\n\n  # Agreed in October.\n  - ${vague}`],
    ['a whole entry of a list', `  ${ignore}\n  - id: leads\n    metric: leads\n    statement: ${vague}`],
    ['a text of several lines', `  - id: leads\n    ${ignore}\n    statement: >-\n      ${vague}\n      It helps.`],
    ['a text, from the line of its key', `  - id: leads\n    statement: >- ${ignore}\n      ${vague}`],
    ['a day before its last one', `  ${ignore} (until 2026-11-22)\n  - ${vague}`],
    ['its last day', `  ${ignore} (until 2026-11-21)\n  - ${vague}`],
  ])('%s', (_, goals) => {
    const { findings, silenced, summary } = check(agreement(goals));
    expect(of('goal-no-target', findings)).toEqual([]);
    expect(of('suppression', findings)).toEqual([]);
    expect(of('goal-no-target', silenced)).toHaveLength(1);
    expect(summary.silenced).toBe(silenced.length);
  });

  it.each([
    ['nothing of another rule', `  # sla-ignore goal-no-metric: no\n  - ${vague}`],
    ['nothing without a reason', `  # sla-ignore goal-no-target:\n  - ${vague}`],
    ['nothing where the reason is left to be written', `  # sla-ignore goal-no-target: <why?>\n  - ${vague}`],
    ['nothing after its last day', `  ${ignore} (until 2026-11-20)\n  - ${vague}`],
    ['nothing with a date that is none', `  ${ignore} (until 2026-02-31)\n  - ${vague}`],
    ['nothing from within quotes', `  - ${vague}\n  - "Sales calls 5 leads a day. ${ignore}"`],
    ['no entry but the one below', `  ${ignore}\n  - Sales calls 5 leads a day.\n  - ${vague}`],
    ['nothing above itself', `  - ${vague}\n  ${ignore}`],
  ])('%s', (_, goals) => {
    expect(of('goal-no-target', check(agreement(goals)).findings)).toHaveLength(1);
  });

  it('several rules at once, each for itself', () => {
    const twice = '# sla-ignore goal-no-target, goal-no-deadline , goal-no-owner: they follow in January';
    const goals = `  ${twice}\n  - { id: leads, owner: Marketing, statement: ${vague} }`;
    const { findings, silenced } = check(agreement(goals));
    expect(new Set(silenced.map(({ rule }) => rule))).toEqual(new Set(['goal-no-target', 'goal-no-deadline']));
    expect(silenced.every(({ reason }) => reason === 'they follow in January')).toBe(true);
    const text = agreement(goals)['slas/case.mdx'] ?? '';
    const unused = of('suppression', findings);
    expect(unused.map(({ range }) => text.slice(range.start, range.end))).toEqual(['goal-no-owner']);
    expect(unused[0]?.message).toContain('so naming it in this comment silences nothing');
  });

  it.each([
    [
      'a term',
      'glossary/mql.mdx',
      '---\nterm: Lead\n# sla-ignore unknown-key: our other tool reads it\ncolour: red\nmeans: A person.\n---\n',
    ],
    [
      'the text of a term',
      'glossary/mql.mdx',
      '---\nterm: Lead\nmeans: A person.\n---\n\n{/* sla-ignore unknown-key, broken-link: it comes in May */}\n[x](none.mdx)\n',
    ],
    [
      'a review',
      'reviews/2026-q3.mdx',
      '---\nagreement: case\nheld: 2026-10-01\n# sla-ignore unknown-key: our other tool reads it\ncolour: red\n---\n',
    ],
    [
      'a page of the guide',
      'guide/a.mdx',
      '---\ntitle: A\n---\n\n{/* sla-ignore broken-link: it comes in May */}\n[x](none.mdx)\n',
    ],
  ])('in %s', (_, path, text) => {
    const { findings, silenced } = check({ ...agreement('  - Sales calls 5 leads every day.'), [path]: text });
    expect(silenced.map(({ file }) => file)).toEqual([path]);
    expect(findings.filter(({ rule }) => ['unknown-key', 'broken-link'].includes(rule))).toEqual([]);
  });

  it('with Windows line ends and in handbook.yaml as well', () => {
    const text = agreement(`  ${ignore}\n  - ${vague}`)['slas/case.mdx'] ?? '';
    expect(check({ 'slas/case.mdx': text.replaceAll('\n', '\r\n') }).silenced).toHaveLength(1);
    const yaml =
      '# sla-ignore unknown-key: our other tool reads it\ncolour: red\norganisation: Acme\ncalendars: [{ id: default }]\n';
    const { findings, silenced } = check({ 'handbook.yaml': yaml });
    expect([findings.length, silenced.map(({ rule }) => rule)]).toEqual([0, ['unknown-key']]);
  });
});

describe('a comment in the body silences', () => {
  const body = (text: string) => agreement('  - Sales calls 5 leads every day.', text);

  it.each([
    ['the paragraph below', '{/* sla-ignore undefined-acronym: a product */}\n\nLong\ntext of the XRPQ.'],
    ['the paragraph right below', '{/* sla-ignore undefined-acronym: a product */}\nThe XRPQ is sold.'],
    ['its own line', 'Long\nThe XRPQ is sold. {/* sla-ignore undefined-acronym: a product */}\n'],
    ['with several lines', '{/*\n  sla-ignore undefined-acronym: a\n  product (until\n  2027-01-01)\n*/}\nThe XRPQ.'],
    ['beside another one', '{/* sla-ignore undefined-acronym: a */}\n{/* A note. */}\n\nThe XRPQ is sold.'],
  ])('%s', (_, text) => {
    const { findings, silenced } = check(body(text));
    expect(of('undefined-acronym', findings)).toEqual([]);
    expect(of('suppression', findings)).toEqual([]);
    expect(silenced).toHaveLength(1);
  });

  it.each([
    ['not the paragraph after', '{/* sla-ignore undefined-acronym: a product */}\n\nText.\n\nThe XRPQ is sold.'],
    ['nothing from a block of code', '```\n{/* sla-ignore undefined-acronym: a product */}\n```\n\nThe XRPQ is sold.'],
  ])('%s', (_, text) => {
    expect(of('undefined-acronym', check(body(text)).findings)).toHaveLength(1);
  });
});

describe('a comment that silences nothing', () => {
  const unused = `  ${ignore}\n  - Sales calls 5 leads every day.`;

  it('is a finding at the comment', () => {
    const text = agreement(unused)['slas/case.mdx'] ?? '';
    const [finding] = of('suppression', check(agreement(unused)).findings);
    expect(finding).toMatchObject({ severity: 'warning', file: 'slas/case.mdx', agreement: 'case' });
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe(ignore.slice(2));
    expect(finding?.message).toMatch(/“goal-no-target” finds nothing here.*Take it out\.$/);
  });

  it.each([
    ['its rule is off', { 'handbook.yaml': 'organisation: A\nrules: { goal-no-target: off }\n', ...agreement(unused) }],
    ['a part of its file cannot be read', agreement(`${unused}\n  - "open`)],
  ])('is none where %s', (_, files) => {
    expect(of('suppression', check(files).findings)).toEqual([]);
  });

  it('is told once, with what is wrong with it', () => {
    const goals = '  # sla-ignore goal-no-target: later (until 2026-01-01)\n  - Sales calls 5 leads every day.';
    const messages = of('suppression', check(agreement(goals)).findings).map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining('ended on 2026-01-01')]);
  });
});

describe('what is never silenced', () => {
  it('a danger, and the finding about the comment itself', () => {
    const body = '{/* sla-ignore unsafe-link: we trust it */}\n[x](javascript:y)';
    const comment = '  # sla-ignore suppression: quiet\n  # sla-ignore goal-no-target\n  - Sales calls 5 leads a day.';
    const { findings, silenced } = check(agreement(comment, body));
    expect(of('unsafe-link', findings)).toHaveLength(1);
    expect(of('suppression', findings)).toHaveLength(3);
    expect(silenced).toEqual([]);
  });
});

it('leaves the fingerprints of other findings as they are', () => {
  const plain = check(agreement(`  - ${vague}\n  - ${vague}`));
  const quiet = check(agreement(`  ${ignore}\n  - ${vague}\n  - ${vague}`));
  const prints = ({ findings }: CheckResult) => findings.map(({ fingerprint }) => fingerprint);
  expect([...prints(quiet), ...quiet.silenced.map(({ fingerprint }) => fingerprint)].sort()).toEqual(
    prints(plain).toSorted(),
  );
});

it('reads what a comment says', () => {
  const [read] = suppressionsOf('  # sla-ignore goal-no-target: the number: (about 5) follows (until 2027-01-31)\n');
  expect(read).toMatchObject({
    rule: { value: 'goal-no-target' },
    reason: 'the number: (about 5) follows',
    until: '2027-01-31',
  });
  expect(suppressionsOf('# sla-ignored, all of it\n')).toEqual([]);
});

it('finds every comment among the keys, and none in a value', () => {
  const keys =
    'title: "a # b" # one\n# two\nsummary: >- # three\n  # no\n  x # no\n# four\nowner: a#b\nx-l: [1, # five\n 2]\n';
  const { file } = [...handbookOf({ 'slas/a.mdx': `---\n${keys}---\n` }).files.values()].at(-1) ?? {};
  const found = file && commentsOf(file).map(({ words }) => file.text.slice(words.start, words.end).trim());
  expect(found).toEqual(['one', 'two', 'three', 'four', 'five']);
});

it('takes a file full of comments in its stride', () => {
  const goals = `  ${ignore}\n`.repeat(5_000) + `  - ${vague}\n`.repeat(2);
  expect(check(agreement(goals)).silenced).toHaveLength(1);
});

function check(files: Files): CheckResult {
  return checkHandbook(handbookOf(files));
}

function of(rule: string, findings: CheckResult['findings']): CheckResult['findings'] {
  return findings.filter((finding) => finding.rule === rule);
}

function suppressionsOf(comment: string): ReturnType<typeof suppressionsIn> {
  const files = [...handbookOf(agreement(`${comment}  - Sales calls.`)).files.values()];
  return files.flatMap(({ file }) => suppressionsIn(file));
}

function agreement(goals: string, body = ''): Files {
  const text = `---\ntitle: Case\nversion: 1.0.0\nparties: [Marketing, Sales]\ngoals:\n${goals}\n---\n\n${body}\n`;
  return { 'slas/case.mdx': text };
}
