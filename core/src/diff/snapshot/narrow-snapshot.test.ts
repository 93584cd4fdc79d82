import { describe, expect, it } from 'vitest';
import { agreementText, snapshotOf } from '../testing/snapshot-of.ts';
import { narrowSnapshot } from './narrow-snapshot.ts';

const term = (name: string, means: string) => `---\nterm: ${name}\nmeans: ${means}\n---\n`;

const snapshot = snapshotOf({
  'handbook.yaml': 'organisation: Acme\n',
  'slas/one.mdx': agreementText(
    'title: One\ngoals: [Count every alpha.]\ndefinitions: [{ term: beta, means: A gamma. }]',
  ),
  'slas/two.mdx': agreementText('title: Two\ngoals: [Count every delta.]'),
  'glossary/alpha.mdx': term('alpha', 'Follows an epsilon.'),
  'glossary/gamma.mdx': term('gamma', 'Something.'),
  'glossary/delta.mdx': term('delta', 'Something.'),
  'glossary/epsilon.mdx': term('epsilon', 'Comes before an alpha.'),
  'guide/page.mdx': '---\ntitle: Page\n---\n',
});

function pathsOf(agreement: string): string[] {
  return narrowSnapshot(snapshot, agreement).files.map(({ path }) => path);
}

describe('narrowSnapshot', () => {
  it('keeps the agreement, handbook.yaml, and the terms it uses, directly or through another definition', () => {
    expect(pathsOf('one')).toEqual([
      'glossary/alpha.mdx',
      'glossary/epsilon.mdx',
      'glossary/gamma.mdx',
      'handbook.yaml',
      'slas/one.mdx',
    ]);
    expect(pathsOf('two')).toEqual(['glossary/delta.mdx', 'handbook.yaml', 'slas/two.mdx']);
  });

  it('keeps handbook.yaml alone where there is no such agreement', () => {
    expect(pathsOf('three')).toEqual(['handbook.yaml']);
  });
});
