import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook, textField } from '../../resolve/index.ts';
import { newAgreement, newTerm } from './index.ts';
import { draftAgreement } from './keys-only.ts';
import type { NewFile } from './new-file.ts';
import { oneLine } from './yaml-line.ts';

test('whatever is typed is read back as it was typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '1e5',
      'null',
      '~',
      '2026-11-21',
      '- a',
      '# b',
      "'c",
      '"d',
      'e: f',
      '{g}',
      '*h',
      '&i',
      '!j',
      '> k',
      '%l',
      '@m',
      '`n',
      '---',
    ),
  );
  const words = anything.filter((text) => /\p{L}/u.test(oneLine(text)) && oneLine(text).length > 1);
  const handbook = resolveHandbook([], { today: '2026-11-21', paths: [] });
  const levels = fc.constantFrom('simple' as const, 'complete' as const);
  const property = fc.property(levels, anything, words, words, (level, one, name, other) => {
    const goals = [{ statement: one, party: name }];
    const made = newAgreement({ level, title: name, parties: [name, `${other} x`], goals, summary: one }, handbook);
    if ('refused' in made) return;
    const agreement = draftAgreement(made.files[0]!.text);
    expect(agreement?.file.problems).toEqual([]);
    expect(agreement?.title).toBe(oneLine(name));
    expect(agreement?.parties.map((party) => party.name)).toEqual([oneLine(name), oneLine(`${other} x`)]);
    if (oneLine(one) !== '') expect(agreement?.goals[0]?.statement.value).toBe(oneLine(one));
    const term = newTerm({ name, means: one, excludes: [one], owner: other }, handbook);
    if ('refused' in term) return;
    const [{ path, text }] = term.files as [NewFile];
    const file = parseFile(path, text, portableParser);
    expect(file?.problems).toEqual([]);
    expect(textField(file?.frontmatter?.root, 'term')?.value).toBe(oneLine(name));
  });
  fc.assert(property, { numRuns: 40 });
});
