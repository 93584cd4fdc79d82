import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { agreement, changesOf, contact, defined, volume } from './testing/changes-of.ts';

describe('a change', () => {
  const before = contact('target: at least 95%\nclock: { within: 4 business hours, limit: 2 business days }');
  const after = contact('target: at least 97%\nclock: { within: 2 business hours, limit: 1 business day }');

  it('has an id of its own', () => {
    const ids = changesOf(before, after).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain('ms#goals/first-contact/clock/within');
  });

  it('keeps its fingerprint while lines and layout move', () => {
    const more = (text: string | undefined) =>
      text?.replace('goals:', '# A remark.\n\nsummary: Of two teams.\ngoals:') ?? '';
    const moved = changesOf(
      { 'slas/ms.mdx': more(before['slas/ms.mdx']) },
      { 'slas/ms.mdx': more(after['slas/ms.mdx']) },
    );
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(
      changesOf(before, after).map(({ fingerprint }) => fingerprint),
    );
  });

  it('keeps its fingerprint while others come before it in the same section, and shares it with none of them', () => {
    const first = changesOf(
      agreement('x-a: 1', '- Sales calls each lead.'),
      agreement('x-a: 1', '- Sales calls each MQL.'),
    );
    const items = (one: string, other: string) =>
      agreement('x-a: 1', `- Marketing sends ${one} leads.\n- Sales calls each ${other}.`);
    const both = changesOf(items('many', 'lead'), items('40', 'MQL')).map(({ fingerprint }) => fingerprint);
    expect(both).toContain(first[0]?.fingerprint);
    expect(new Set(both).size).toBe(2);
  });

  it('has another fingerprint than another change', () => {
    const other = changesOf(
      before,
      contact('target: at least 98%\nclock: { within: 4 business hours, limit: 2 business days }'),
    );
    const all = [...changesOf(before, after), ...other].map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(4);
  });

  it('tells where it stands in each text', () => {
    const [change] = changesOf(volume('target: 5'), volume('target: 6'));
    expect(change?.place).toEqual({
      before: { steps: ['goals', 0, 'target'] },
      after: { steps: ['goals', 0, 'target'] },
    });
    const [text] = changesOf(
      agreement('x-a: 1', 'Sales calls each lead.'),
      agreement('x-a: 1', 'Sales calls each MQL.'),
    );
    expect(text?.place.after).toMatchObject({ range: { start: expect.any(Number) } });
    expect(change?.redline).toBeUndefined();
  });

  it('has a redline where sentences changed', () => {
    const [change] = changesOf(
      agreement('summary: Marketing brings many leads.'),
      agreement('summary: Marketing brings good leads.'),
    );
    expect(change?.redline?.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
      'same Marketing brings',
      'removed many',
      'added good',
      'same leads.',
    ]);
  });
});

describe('what a definition reaches', () => {
  const lead = (limit: number) => `---\nterm: Lead\nmeans: A person.\nall: [lead.mails >= ${limit}]\n---\n`;
  const reachOf = (changes: readonly Change[]) =>
    changes.flatMap(({ reaches }) => reaches.map(({ agreement: id, goals }) => `${id}: ${goals.join(', ')}`));

  it('every goal that uses the term through another definition', () => {
    const files = (limit: number) => defined('means: A lead that fits.', { 'glossary/lead.mdx': lead(limit) });
    expect(reachOf(changesOf(files(1), files(2)))).toEqual(['ms: mql-volume, win-rate']);
  });

  it('not those whose definition only mentions it in a note', () => {
    const files = (limit: number) =>
      defined('means: A chance.\nnote: See also lead.', { 'glossary/lead.mdx': lead(limit) });
    expect(reachOf(changesOf(files(1), files(2)))).toEqual([]);
  });

  it('each once, where definitions lean on each other', () => {
    const files = (limit: number) =>
      defined('means: A lead that fits.', {
        'glossary/lead.mdx': lead(limit).replace('A person.', 'Whoever may become an MQL.'),
      });
    expect(reachOf(changesOf(files(1), files(2)))).toEqual(['ms: mql-volume, win-rate']);
  });
});
