import { describe, expect, it } from 'vitest';
import { agreement, historyOf, odditiesIn, term, unreadable, versionsIn } from './testing/line.ts';

describe('what is odd', () => {
  const first = { 'slas/a.mdx': agreement('1.0.0') };
  const second = { 'slas/a.mdx': agreement('2.0.0', 'Send 600 leads a month.') };

  it('a way back to an older number with its text', () => {
    const history = historyOf(first, second, first);
    expect(odditiesIn(history, 'a')).toEqual(['3: reverted, 1.0.0']);
    expect(versionsIn(history, 'a')).toEqual(['1.0.0: 1–3', '2.0.0: 2–2']);
    expect(odditiesIn(historyOf(first, second, first, second), 'a')).toEqual([
      '3: reverted, 1.0.0',
      '4: reverted, 2.0.0',
    ]);
  });

  it('a way back that was signed anew', () => {
    const signed = agreement(
      '1.0.0',
      'Send 560 leads a month.',
      'signoffs: [{ party: sales, by: Ann, on: 2026-01-03 }]\n',
    );
    expect(odditiesIn(historyOf(first, second, { 'slas/a.mdx': signed }), 'a')).toEqual(['3: reverted, 1.0.0']);
  });

  it('a number that is used again for another text, which counts', () => {
    const history = historyOf(first, second, { 'slas/a.mdx': agreement('1.0.0', 'Send 9 leads a month.') });
    expect(odditiesIn(history, 'a')).toEqual(['3: number used twice, 1.0.0']);
    expect(versionsIn(history, 'a')).toEqual(['1.0.0: 1–3', '2.0.0: 2–2']);
    expect(history.agreements.get('a')?.versions[0]?.files.at(-1)?.text).toContain('Send 9 leads');
  });

  it('a number that goes down, and one that is left out', () => {
    const numbers = (...all: string[]) =>
      odditiesIn(historyOf(...all.map((n) => ({ 'slas/a.mdx': agreement(n, n) }))), 'a');
    expect(numbers('1.0.0', '2.0.0', '1.5.0')).toEqual(['3: number goes down, 1.5.0']);
    expect(numbers('1.0.0', '3.0.0')).toEqual(['2: number skipped, 3.0.0']);
    expect(numbers('1.0.0', '1.2.0', '1.2.1', '2.0.1')).toEqual([
      '2: number skipped, 1.2.0',
      '4: number skipped, 2.0.1',
    ]);
    expect(numbers('0.4.0', '0.4.1', '0.5.0', '1.0.0', '1.1.0', '2.0.0')).toEqual([]);
    expect(numbers('1.0.0', '2.0.0', '1.0.0', '3.0.0')).toEqual(['3: reverted, 1.0.0']);
    expect(numbers('2', '3.0')).toEqual([]);
  });

  it('a number that is missing, once there was one, or for ever', () => {
    const lost = historyOf(first, { 'slas/a.mdx': agreement(undefined, 'Send 7 leads.') }, second);
    expect(odditiesIn(lost, 'a')).toEqual(['2: number missing, undefined']);
    expect(versionsIn(lost, 'a')).toEqual(['2.0.0: 3–3', '1.0.0: 1–1']);
    expect(odditiesIn(historyOf({ 'slas/a.mdx': agreement(undefined) }), 'a')).toEqual([
      '1: number missing, undefined',
    ]);
    expect(odditiesIn(historyOf({ 'slas/a.mdx': agreement(undefined) }, first), 'a')).toEqual([]);
    const written = historyOf({ 'slas/a.mdx': agreement('next') }).agreements.get('a');
    expect(written?.oddities[0]?.message).toContain('“next” is none');
  });

  it('a change that keeps the number', () => {
    const changed = historyOf(first, { 'slas/a.mdx': agreement('1.0.0', 'Send 600 leads a month.') });
    expect(odditiesIn(changed, 'a')).toEqual(['2: changed without a new number, 1.0.0']);
    expect(changed.agreements.get('a')?.oddities[0]?.message).toContain('(last on 2026-01-02)');
  });

  it('not one that says the same: another layout, a signature, a status, a change that was taken back, another name', () => {
    const text = agreement('1.0.0');
    const wrapped = text.replace('By mail.', 'By\nmail.').replace('[Marketing, Sales]', '\n  - "Marketing"\n  - Sales');
    const signed = text.replace(
      'parties:',
      'signoffs: [{ party: sales, by: Ann, on: 2026-01-02, version: 1.0.0 }]\nparties:',
    );
    for (const same of [wrapped, signed, text.replace('parties:', 'status: retired\nparties:')]) {
      expect(same).not.toBe(text);
      expect(odditiesIn(historyOf(first, { 'slas/a.mdx': same }), 'a')).toEqual([]);
    }
    const away = { 'slas/a.mdx': agreement('1.0.0', 'Send 600 leads a month.') };
    expect(odditiesIn(historyOf(first, away, first), 'a')).toEqual([]);
    expect(odditiesIn(historyOf(first, { 'slas/b.mdx': { from: 'slas/a.mdx' } }), 'b')).toEqual([]);
    expect(odditiesIn(historyOf(first, { 'slas/b.mdx': { from: 'slas/a.mdx', text: wrapped } }), 'b')).toEqual([]);
  });

  it('a definition that changes, comes or goes while the agreement keeps its number', () => {
    const user = {
      'slas/a.mdx': agreement('1.0.0', 'Send 560 MQLs a month.'),
      'glossary/mql.mdx': term('MQL', 'A lead.'),
    };
    const changed = historyOf(user, { 'glossary/mql.mdx': term('MQL', 'A firm.') });
    expect(odditiesIn(changed, 'a')).toEqual(['2: changed without a new number, 1.0.0']);
    expect(changed.agreements.get('a')?.oddities[0]?.message).toMatch(
      /the definition of “MQL” changed \(last on 2026-01-02\)/,
    );
    expect(versionsIn(changed, 'a')).toEqual(['1.0.0: 1–2']);
    const gone = historyOf(user, { 'glossary/mql.mdx': null }, { 'glossary/x.mdx': term('X', 'Y') });
    expect(odditiesIn(gone, 'a')).toEqual(['2: changed without a new number, 1.0.0']);
    expect(versionsIn(gone, 'a')).toEqual(['1.0.0: 1–2']);
    const far = historyOf(user, { 'glossary/lead.mdx': term('lead', 'A person.') });
    expect(odditiesIn(far, 'a')).toEqual(['2: changed without a new number, 1.0.0']);
    const messageOf = (history: typeof gone) => history.agreements.get('a')?.oddities[0]?.message;
    expect(messageOf(gone)).toContain('the definition of “MQL” was removed (last on 2026-01-02)');
    expect(messageOf(far)).toContain('the definition of “lead” was added (last on 2026-01-02)');
    const unrelated = historyOf(user, { 'glossary/x.mdx': term('X', 'Y') });
    expect(odditiesIn(unrelated, 'a')).toEqual([]);
    expect(versionsIn(unrelated, 'a')).toEqual(['1.0.0: 1–1']);
  });

  it('a state that nobody can read', () => {
    const history = historyOf(first, { 'slas/a.mdx': unreadable }, second);
    expect(odditiesIn(history, 'a')).toEqual(['2: unreadable, undefined']);
    expect(versionsIn(history, 'a')).toEqual(['2.0.0: 3–3', '1.0.0: 1–1']);
  });
});
