import { describe, expect, it } from 'vitest';
import type { Rule } from '../rule.ts';
import goalNoDeadline from '../rules/goal-no-deadline.ts';
import vagueWording from '../rules/vague-wording.ts';
import { runRule } from '../testing/run-rule.ts';

const goals = `goals:
  - id: first-contact
    statement: Contact 95% of MQLs within 4 business hours.
    metric: first contact
    target: at least 95%
    clock: { within: 4 business hours }
commitments:
  - { by: marketing, statement: Share the campaign calendar with 2 teams., every: month }
handoffs:
  - { from: mql, to: sql, accept: { within: 2 business days } }
remedies:
  - { when: { goal: first-contact, missed: 1 month }, then: Sales presents a plan within 5 business days. }
`;

describe('a promise in the text', () => {
  it.each([
    ['says less than its goal', 'Sales must contact 95% of all MQLs.'],
    ['names its goal', 'Sales must do what first-contact asks for.'],
    ['says less than its commitment', 'Marketing will share its campaign calendar with 2 teams.'],
    ['says less than its handoff', 'Sales will accept every MQL or send it back, 2 business days at most.'],
    ['tells of a remedy', 'If a goal is missed, Sales will present a plan.'],
  ])('that %s is measured by it', (_, text) => {
    expect(found(goalNoDeadline, text)).toEqual([]);
  });

  it.each([
    ['another number', 'Sales must contact 90% of all MQLs.'],
    ['the same number of other things', 'Marketing must thank 95% of its suppliers.'],
  ])('with %s says something of its own', (_, text) => {
    expect(found(goalNoDeadline, text)).toEqual([text]);
  });

  it('is left alone where the team wants that', () => {
    const text = 'Sales will call every lead promptly.';
    expect(found(vagueWording, text)).toEqual(['promptly']);
    expect(found(vagueWording, text, 'rules: { vague-wording: { prose: false } }\n')).toEqual([]);
  });

  it('of a draft binds nobody yet', () => {
    const severities = (status: string) =>
      runRule(goalNoDeadline, { 'slas/a.mdx': agreement('Sales must call 90 leads.', status) }).map(
        ({ severity }) => severity,
      );
    expect([severities('active'), severities('draft')]).toEqual([['error'], ['warning']]);
  });

  it('is none in a guide or a definition', () => {
    const text = '---\ntitle: A\nterm: A\n---\n\nSales must call 90 leads.\n';
    expect(runRule(goalNoDeadline, { 'guide/a.mdx': text, 'glossary/a.mdx': text })).toEqual([]);
  });
});

/** The words that a rule points at in the text of an agreement. */
function found(rule: Rule, text: string, settings = ''): string[] {
  const file = agreement(text);
  const files = { 'handbook.yaml': `organisation: Example\n${settings}`, 'slas/a.mdx': file };
  return runRule(rule, files).map(({ range }) => file.slice(range.start, range.end));
}

function agreement(text: string, status = 'active'): string {
  return `---\ntitle: A\nstatus: ${status}\nparties: [Marketing, Sales]\n${goals}---\n\n${text}\n`;
}
