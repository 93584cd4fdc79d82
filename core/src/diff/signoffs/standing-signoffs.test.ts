import { describe, expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { standingSignoffs } from './standing-signoffs.ts';

const signed = handbook({ target: 500, means: 'A lead that asked for a demo.' });

describe('a sign-off stands until the text changes materially', () => {
  test.each<[string, HandbookSnapshot, string]>([
    ['nothing changed', signed, 'stands'],
    ['the sign-off itself was written', handbook({ by: 'CMO' }), 'stands'],
    ['the agreement came into force', handbook({ status: 'active' }), 'stands'],
    ['a number rose', handbook({ target: 560 }), 'void'],
    ['a definition changed', handbook({ means: 'A lead that asked for a price.' }), 'void'],
    ['a clarifying version', handbook({ version: '2.1.0' }), 'stands'],
    ['a new major version', handbook({ version: '3.0.0' }), 'past'],
  ])('%s', (_, now, state) => {
    const [first] = standingSignoffs('a', now, () => signed);
    expect(first).toMatchObject({ state, signoff: { at: 0, party: 'marketing', version: '2.0.0' } });
    expect((first?.since ?? []).length > 0).toBe(state === 'void');
  });

  test('what nobody knows is said to be unknown', () => {
    expect(standingSignoffs('a', signed, () => undefined)[0]?.state).toBe('unknown');
    expect(standingSignoffs('b', signed, () => signed)).toEqual([]);
  });
});

interface Said {
  readonly target?: number;
  readonly means?: string;
  readonly version?: string;
  readonly status?: string;
  readonly by?: string;
}

function handbook({
  target = 500,
  means = 'A lead that asked for a demo.',
  version = '2.0.0',
  status = 'proposed',
  by = 'Head',
}: Said) {
  const files = {
    'handbook.yaml': 'organisation: Acme\n',
    'glossary/mql.mdx': `---\nterm: MQL\nmeans: ${means}\n---\n`,
    'slas/a.mdx':
      `---\ntitle: A\nversion: ${version}\nstatus: ${status}\nparties: [Marketing, Sales]\ngoals:\n` +
      `  - { id: g, owner: marketing, statement: Deliver MQLs., metric: MQL, target: at least ${target}, per: month }\n` +
      `signoffs:\n  - { party: marketing, by: ${by}, on: 2026-01-01, version: 2.0.0 }\n---\n`,
  };
  const parsed = Object.entries(files).flatMap(([path, text]) => parseFile(path, text, portableParser) ?? []);
  return takeSnapshot(resolveHandbook(parsed, { today: '2026-01-01', paths: [] }));
}
