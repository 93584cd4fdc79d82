import { expect, it } from 'vitest';
import { handbookOf } from '../testing/run-rule.ts';
import { rangeAt } from './place.ts';

const fileWith = (goals: string) => {
  const handbook = handbookOf({ 'slas/ms.mdx': `---\ntitle: A\ngoals:\n${goals}\n---\n` });
  const facts = handbook.files.get('slas/ms.mdx');
  if (facts === undefined) throw new Error('The file is not there.');
  return facts.file;
};

it('points at the dash of an empty entry, behind a comment', () => {
  const file = fileWith('  # Later - or never.\n  -');
  expect(file.text.slice(rangeAt(file, ['goals', 0]).start)).toMatch(/^-\n---/);
});

it('looks no longer for the dash behind a comment of many marks', () => {
  const file = fileWith(`  ${'# '.repeat(400)}\n  -`);
  expect(file.text.slice(rangeAt(file, ['goals', 0]).start)).not.toBe('');
});
