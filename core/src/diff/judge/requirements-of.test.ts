import { describe, expect, it } from 'vitest';
import { changesBetween } from '../changes-between.ts';
import { type Files, snapshotOf } from '../testing/snapshot-of.ts';
import type { Required } from './required.ts';
import { requirementsOf } from './requirements-of.ts';

describe('what changes ask for', () => {
  it('asks for a new first number and a yes of every party where it is material', () => {
    const needed = required(target(500), target(560));
    expect(needed.bump).toBe('major');
    expect(needed.agreements).toEqual([
      { agreement: 'ms', title: 'MS', before: '1.2.3', after: '1.2.3', bump: 'major', lowest: '2.0.0', enough: false },
    ]);
    expect(needed.signoffs).toEqual([
      { agreement: 'ms', party: 'marketing', version: '1.2.3', signed: false },
      { agreement: 'ms', party: 'sales', version: '1.2.3', signed: false },
    ]);
  });

  it('counts a yes that names the raised number', () => {
    const yes = 'signoffs: [{ party: sales, version: 2.0.0 }, { party: marketing, version: 1.2.3 }]';
    const needed = required(target(500), target(560, `version: 2.0.0\n${yes}`));
    expect(needed.agreements[0]?.enough).toBe(true);
    expect(needed.signoffs.map(({ party, signed }) => `${party} ${signed}`)).toEqual(['marketing false', 'sales true']);
  });

  it('counts no yes while the number is not raised: it was given to the text before', () => {
    const yes = 'version: 1.2.3\nsignoffs: [{ party: sales, version: 1.2.3 }, { party: marketing, version: 1.2.3 }]';
    const needed = required(target(500, yes), target(560, yes));
    expect(needed.signoffs.map(({ signed }) => signed)).toEqual([false, false]);
  });

  it('asks for a second number where nobody can tell, and for a third where nobody’s duty changes', () => {
    const clarified = required(agreement('x-a: 1'), agreement('x-a: 2'));
    expect(clarified.agreements[0]).toMatchObject({ bump: 'minor', lowest: '1.3.0', enough: false });
    expect(clarified.signoffs).toEqual([]);
    const edited = required(agreement('owner: RevOps'), agreement('title: Others\nowner: "RevOps"\nversion: 1.2.4'));
    expect(edited.agreements[0]).toMatchObject({ bump: 'patch', lowest: '1.2.4', enough: true });
  });

  it('asks for no number because of a number or a yes', () => {
    const signed = 'signoffs: [{ party: sales, version: 1.2.3 }]';
    expect(required(agreement('x-a: 1'), agreement(`x-a: 1\n${signed}`)).agreements[0]).toMatchObject({
      bump: 'none',
      lowest: undefined,
      enough: true,
    });
    expect(required(agreement('x-a: 1'), agreement('x-a: 1\nversion: 3.0.0')).bump).toBe('none');
  });

  it('asks every agreement that uses a changed definition', () => {
    const files = (limit: number): Files => ({
      ...agreement('goals: [{ id: a, statement: Call each MQL within 1 day. }]'),
      ...agreement('x-a: 1', 'other'),
      ...agreement('goals: [{ id: a, statement: Win each MQL within 1 year. }]', 'third'),
      'glossary/mql.mdx': `---\nterm: MQL\nmeans: A lead that fits.\nall: [lead.score >= ${limit}]\n---\n`,
    });
    const needed = required(files(100), files(120));
    expect(needed.agreements.map(({ agreement: id, bump }) => `${id} ${bump}`)).toEqual(['ms major', 'third major']);
    expect(needed.signoffs).toHaveLength(4);
  });

  it('asks nobody to sign what binds nobody', () => {
    const needed = required(target(500, 'status: draft'), target(560, 'status: draft'));
    expect(needed.agreements[0]).toMatchObject({ bump: 'major' });
    expect(needed.signoffs).toEqual([]);
  });

  it('asks everybody to sign an agreement that comes, and for no number', () => {
    const needed = required({}, target(500));
    expect(needed).toMatchObject({ bump: 'none', agreements: [{ before: undefined, bump: 'none', enough: true }] });
    expect(needed.signoffs.map(({ party, signed }) => `${party} ${signed}`)).toEqual([
      'marketing false',
      'sales false',
    ]);
    expect(required({}, target(500, 'status: draft')).signoffs).toEqual([]);
  });

  it('asks nothing of an agreement that is gone', () => {
    expect(required(target(500), {})).toEqual({ bump: 'none', signoffs: [], agreements: [] });
  });

  it('knows an agreement again whose file was renamed', () => {
    const [text] = Object.values(target(560));
    const needed = required(target(500), { 'slas/new-name.mdx': text ?? '' });
    expect(needed.agreements).toEqual([
      {
        agreement: 'new-name',
        title: 'MS',
        before: '1.2.3',
        after: '1.2.3',
        bump: 'major',
        lowest: '2.0.0',
        enough: false,
      },
    ]);
  });

  it('cannot tell the lowest number where none stood before', () => {
    const bare = (amount: number) => ({
      'slas/ms.mdx': target(amount)['slas/ms.mdx']?.replace('version: 1.2.3\n', '') ?? '',
    });
    expect(required(bare(500), bare(560)).agreements[0]).toMatchObject({
      bump: 'major',
      lowest: undefined,
      enough: true,
    });
    expect(required(target(500), bare(560)).agreements[0]).toMatchObject({ lowest: '2.0.0', enough: false });
  });
});

function required(before: Files, after: Files): Required {
  const [then, now] = [snapshotOf({ ...handbook, ...before }), snapshotOf({ ...handbook, ...after })];
  return requirementsOf(changesBetween(then, now), then, now);
}

const handbook = { 'handbook.yaml': 'organisation: Example\n' };

function target(amount: number, more = ''): Files {
  return agreement(
    `goals: [{ id: a, owner: marketing, statement: Deliver MQLs., target: at least ${amount} }]\n${more}`,
  );
}

function agreement(keys: string, id = 'ms'): Files {
  const version = keys.includes('version: ') && /^version:/m.test(keys) ? '' : 'version: 1.2.3\n';
  const title = /^title:/m.test(keys) ? '' : `title: ${id.toUpperCase()}\n`;
  return {
    [`slas/${id}.mdx`]: `---\n${title}parties: [Marketing, Sales]\n${version}${keys}\n---\n`,
  };
}
