import { describe, expect, it } from 'vitest';
import { agreement, historyOf, odditiesIn, term, versionsIn } from './testing/line.ts';

const settings = 'organisation: Acme\n';

describe('the versions of an agreement', () => {
  it('are its numbers, newest first, each with the commit that brought it and the last that carried it', () => {
    const history = historyOf(
      { 'handbook.yaml': settings, 'slas/a.mdx': agreement(undefined) },
      { 'slas/a.mdx': agreement('1.0.0', 'Send 500 leads a month.', 'status: draft\n') },
      { 'slas/a.mdx': agreement('1.0.0', 'Send 550 leads a month.') },
      { 'guide/x.mdx': '# Guide\n' },
      { 'slas/a.mdx': agreement('1.1.0') },
    );
    expect(versionsIn(history, 'a')).toEqual(['1.1.0: 5–5', '1.0.0: 2–3']);
    expect(odditiesIn(history, 'a')).toEqual([]);
    expect(history.agreements.get('a')).toMatchObject({ id: 'a', path: 'slas/a.mdx', exists: true });
    const [, first] = history.agreements.get('a')!.versions;
    expect(first?.handbook().agreements[0]?.goals[0]?.statement.value).toBe('Send 550 leads a month.');
    expect(first?.snapshot().files.map(({ path }) => path)).toEqual(['handbook.yaml', 'slas/a.mdx']);
    expect(first?.last).toEqual({
      id: '3',
      authored: '2026-01-03T10:00:00+01:00',
      date: '2026-01-03',
      subject: 'Commit 3',
    });
  });

  it('tell between which dates they hold, as far as they say so', () => {
    const dated = (effective: string) => agreement('1.0.0', 'Send 560 leads a month.', `effective: ${effective}\n`);
    const effective = (text: string) => historyOf({ 'slas/a.mdx': text }).agreements.get('a')?.versions[0]?.effective;
    expect(effective(dated('{ from: 2026-07-01, until: 31 December 2026 }'))).toEqual({
      from: '2026-07-01',
      until: '2026-12-31',
    });
    expect(effective(dated('{ from: soon }'))).toEqual({ from: undefined, until: undefined });
    expect(effective(agreement('1.0.0'))).toEqual({ from: undefined, until: undefined });
  });

  it('hold every definition that they use, directly or through another, as it stood then, and no other', () => {
    const history = historyOf(
      {
        'handbook.yaml': settings,
        'slas/a.mdx': agreement('1.0.0', 'Send 560 MQLs a month.'),
        'glossary/mql.mdx': term('MQL', 'A lead that fits.'),
        'glossary/lead.mdx': term('lead', 'A person.'),
        'glossary/other.mdx': term('other word', 'Not used.'),
      },
      { 'glossary/lead.mdx': term('lead', 'A firm.'), 'slas/a.mdx': agreement('2.0.0', 'Send 560 MQLs a month.') },
    );
    const texts = history.agreements
      .get('a')
      ?.versions.map(({ files }) => files.map(({ path, text }) => `${path} ${text}`));
    expect(texts?.map((files) => files.map((file) => file.split(' ')[0]))).toEqual([
      ['glossary/lead.mdx', 'glossary/mql.mdx', 'handbook.yaml', 'slas/a.mdx'],
      ['glossary/lead.mdx', 'glossary/mql.mdx', 'handbook.yaml', 'slas/a.mdx'],
    ]);
    expect(texts?.map(([lead]) => lead)).toEqual([
      expect.stringContaining('A firm.'),
      expect.stringContaining('A person.'),
    ]);
    expect(odditiesIn(history, 'a')).toEqual([]);
  });

  it('hold other definitions than the version before, where they use other words or words changed places', () => {
    const start = {
      'slas/a.mdx': agreement('1.0.0', 'Send 560 MQLs a month.'),
      'glossary/mql.mdx': term('MQL', 'A person.'),
      'glossary/sql.mdx': term('SQL', 'A team.'),
    };
    const swap = { 'glossary/mql.mdx': { from: 'glossary/sql.mdx' }, 'glossary/sql.mdx': { from: 'glossary/mql.mdx' } };
    const history = historyOf(start, { 'slas/a.mdx': agreement('2.0.0', 'Send 560 SQLs a month.') }, swap, {
      'slas/a.mdx': agreement('3.0.0', 'Send 560 MQLs and SQLs a month.'),
    });
    const used = history.agreements
      .get('a')
      ?.versions.map(({ files }) =>
        files.slice(0, -1).map((file) => `${file.path} ${/term: (.*)/.exec(file.text)?.[1]}`),
      );
    expect(used).toEqual([
      ['glossary/mql.mdx SQL', 'glossary/sql.mdx MQL'],
      ['glossary/mql.mdx SQL'],
      ['glossary/mql.mdx MQL'],
    ]);
  });

  it('go with the file through its names, and with its definitions through theirs', () => {
    const history = historyOf(
      { 'slas/a.mdx': agreement('1.0.0', 'Send 560 MQLs a month.'), 'glossary/m.mdx': term('MQL', 'A lead.') },
      { 'slas/b.mdx': { from: 'slas/a.mdx' }, 'glossary/mql.mdx': { from: 'glossary/m.mdx' } },
      { 'slas/b.mdx': agreement('2.0.0', 'Send 600 MQLs a month.') },
    );
    expect([...history.agreements.keys()]).toEqual(['b']);
    expect(versionsIn(history, 'b')).toEqual(['2.0.0: 3–3', '1.0.0: 1–2']);
    expect(history.agreements.get('b')?.versions.map(({ path }) => path)).toEqual(['slas/b.mdx', 'slas/b.mdx']);
    expect(history.terms.get('mql')?.states.map(({ commit, file }) => `${commit.id} ${file?.path}`)).toEqual([
      '2 glossary/mql.mdx',
      '1 glossary/m.mdx',
    ]);
  });

  it('stay when the agreement is removed, and go on when it comes back', () => {
    const gone = historyOf({ 'slas/a.mdx': agreement('1.0.0') }, { 'slas/a.mdx': null });
    expect(gone.agreements.get('a')).toMatchObject({ exists: false, path: 'slas/a.mdx' });
    expect(versionsIn(gone, 'a')).toEqual(['1.0.0: 1–1']);
    const back = historyOf(
      { 'slas/a.mdx': agreement('1.0.0') },
      { 'slas/a.mdx': null },
      { 'slas/a.mdx': agreement('1.0.0') },
      { 'slas/a.mdx': agreement('2.0.0', 'Send 600 leads a month.') },
    );
    expect(back.agreements.get('a')?.exists).toBe(true);
    expect(versionsIn(back, 'a')).toEqual(['2.0.0: 4–4', '1.0.0: 1–3']);
    expect(odditiesIn(back, 'a')).toEqual([]);
  });
});

it('tells what is asked of a version from its own files, however often and late somebody asks', () => {
  const commits = Array.from({ length: 130 }, (_, at) => ({
    'slas/a.mdx': agreement(`${at + 1}.0.0`, `Send ${at} SQLs.`),
  }));
  const history = historyOf({ 'glossary/sql.mdx': term('SQL', 'A lead.') }, ...commits);
  const versions = history.agreements.get('a')?.versions ?? [];
  for (const version of [...versions, ...versions]) {
    const [sql, own] = version.files;
    expect(
      version
        .handbook()
        .usesIn(own!)
        .map((use) => use.term.file),
    ).toEqual([sql]);
    expect(version.snapshot().files[1]?.fields.version).toBe(version.version);
  }
  expect(versions).toHaveLength(130);
});

it('an id belongs to the file that has it now', () => {
  const history = historyOf(
    { 'slas/a.mdx': agreement('1.0.0'), 'slas/b.mdx': agreement('7.0.0') },
    { 'slas/a.mdx': null },
    { 'slas/a.mdx': { from: 'slas/b.mdx' } },
  );
  expect([...history.agreements.keys()]).toEqual(['a']);
  expect(history.agreements.get('a')?.exists).toBe(true);
  expect(versionsIn(history, 'a')).toEqual(['7.0.0: 1–3']);
});

it('a term keeps its states, the one that removed it included', () => {
  const history = historyOf(
    { 'glossary/mql.mdx': term('MQL', 'A lead.') },
    { 'glossary/mql.mdx': term('MQL', 'A firm.') },
    { 'glossary/mql.mdx': null },
  );
  const past = history.terms.get('mql');
  expect(past).toMatchObject({ id: 'mql', path: 'glossary/mql.mdx', exists: false });
  expect(past?.states.map(({ commit, file }) => `${commit.id} ${file?.text.includes('firm')}`)).toEqual([
    '3 undefined',
    '2 true',
    '1 false',
  ]);
});
