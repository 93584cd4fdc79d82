import { expect, test } from 'vitest';
import { parseFile } from '../parse/index.ts';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../resolve/index.ts';
import { keyPlaceAt, referenceAt, termUseAt } from './at-offset.ts';

const text = `---
title: Marketing and Sales
parties: [marketing, sales]
goals:
  - id: mqls
    owner: marketing
    statement: Send 500 MQLs a month.
definitions:
  - term: Marketing qualified lead
    abbr: MQL
---

Each MQL is called back.
`;
const file = parseFile('slas/a.mdx', text, portableParser);
if (file === undefined) throw new Error('An agreement is part of a handbook.');
const handbook = resolveHandbook([file], { today: '2026-11-21', paths: [file.path] });

test.each([
  ['owner: marketing', 9, ['goals', 0, 'owner'], false],
  ['owner: marketing', 0, ['goals', 0, 'owner'], true],
  ['sales]', 5, ['parties', 1], false],
  ['abbr', 4, ['definitions', 0, 'abbr'], true],
])('the place in %j, %i behind its start', (words, behind, path, onKey) => {
  const place = keyPlaceAt(file, text.indexOf(words) + behind);
  expect(place?.path).toEqual(path);
  expect(place?.onKey !== undefined).toBe(onKey);
});

test('the body has no keys', () => {
  expect(keyPlaceAt(file, text.indexOf('Each'))).toBeUndefined();
});

test('a word is found from its first letter to behind its last, and nothing beside it', () => {
  const at = text.indexOf('MQL is');
  expect(termUseAt(file, handbook, at)?.term.name.value).toBe('Marketing qualified lead');
  expect(termUseAt(file, handbook, at + 3)?.form).toBe('abbreviation');
  expect(termUseAt(file, handbook, at + 5)).toBeUndefined();
  const owner = text.indexOf('owner: marketing') + 'owner: '.length;
  expect(referenceAt(file, handbook, owner)?.name).toBe('marketing');
  expect(referenceAt(file, handbook, owner - 2)).toBeUndefined();
});
