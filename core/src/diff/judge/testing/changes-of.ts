import { changesBetween } from '../../changes-between.ts';
import { type Files, snapshotOf } from '../../testing/snapshot-of.ts';
import type { Change } from '../change.ts';

/** What changed between two handbooks of texts. Each has a handbook.yaml even where the texts do not. */
export function changesOf(before: Files, after: Files): readonly Change[] {
  return changesBetween(snapshotOf({ ...plain, ...before }), snapshotOf({ ...plain, ...after }));
}

/** A change in one line: class, direction, decision rule, what it means for each party, and the sentence. */
export function lineOf({ class: each, direction, because, effects, message }: Change): string {
  const parties = effects.map((effect) => `${effect.party} ${effect.direction}`).join(', ');
  return `${each} ${direction} ${because} | ${parties || 'nobody'} | ${message}`;
}

/** A handbook with one agreement between Marketing and Sales that has these keys besides. */
export function agreement(keys: string, body = ''): Files {
  const own = /^parties:/m.test(keys) ? '' : 'parties: [Marketing, Sales]\n';
  const title = /^title:/m.test(keys) ? '' : 'title: Marketing and Sales agreement\n';
  const goals = /^goals:/m.test(keys) ? '' : 'goals: [Close $2 million of new business in 2027.]\n';
  return { 'slas/ms.mdx': `---\n${title}${own}${goals}${keys.trim()}\n---\n\n${body}\n` };
}

/** An agreement whose one goal is how soon Sales makes first contact. A key given here stands in place of its own. */
export function contact(lines: string): Files {
  return agreement(
    goal(
      {
        id: 'first-contact',
        owner: 'sales',
        statement: 'Contact MQLs once they are assigned.',
        metric: 'first contact',
      },
      lines,
    ),
  );
}

/** An agreement whose one goal is how many MQLs Marketing delivers. */
export function volume(lines: string): Files {
  return agreement(
    goal(
      { id: 'mql-volume', owner: 'marketing', statement: 'Deliver MQLs to Sales.', metric: 'MQL', per: 'month' },
      lines,
    ),
  );
}

/** A glossary with MQL, which a volume of Marketing and a share of Sales count. */
export function defined(lines: string, more: Files = {}): Files {
  const goals = `goals:
  - { id: mql-volume, owner: marketing, statement: Deliver MQLs to Sales., metric: MQL, per: month, target: at least 560 }
  - { id: win-rate, owner: sales, statement: Win them., metric: win rate, of: MQLs of the quarter, target: at least 20% }`;
  const term = `---\nterm: Marketing Qualified Lead\nabbr: MQL\n${lines.trim()}\n---\n`;
  return { ...agreement(goals), 'glossary/mql.mdx': term, ...more };
}

function goal(own: Readonly<Record<string, string>>, lines: string): string {
  const kept = Object.entries(own).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(lines));
  const all = [...kept.map(([key, value]) => `${key}: ${value}`), ...lines.trim().split('\n')];
  return `goals:\n${all.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`).join('\n')}`;
}

const plain = { 'handbook.yaml': 'organisation: Example\ncalendars: [{ id: default }]\n' };
