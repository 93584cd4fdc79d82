import { expect, test } from 'vitest';
import { applyEdits } from '../check/apply-fixes.ts';
import { checkHandbook } from '../check/index.ts';
import { handbookOf } from '../check/testing/run-rule.ts';
import { portableParser } from '../parse/markdown/portable-parser.ts';
import { fixAll, hasSafeFixes } from './fix-all.ts';

const glossary = {
  'glossary/mql.mdx':
    '---\nterm: Marketing qualified lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead that fits.\n---\n',
};
const agreement = (body: string) =>
  `---\ntitle: Case\nparties: [Marketing, Sales]\ngoals: [Deliver 5 MQLs every day.]\n---\n\n${body}\n`;

test.each(['\n', '\r\n'])(
  'every safe repair of one file is made, with line ends %j, and those of others are not',
  (newLine) => {
    const path = 'slas/a.mdx';
    const text = agreement('🎯 A hot lead, 🔥 and hot leads, and the Mqls.').replaceAll('\n', newLine);
    const files = { ...glossary, [path]: text, 'slas/b.mdx': agreement('A hot lead.') };
    const handbook = handbookOf(files);
    const file = handbook.files.get(path)?.file;
    if (file === undefined) throw new Error('The file is there.');
    const own = checkHandbook(handbook).findings.filter((finding) => finding.file === path);
    expect(hasSafeFixes(file, own)).toBe(true);
    const edits = fixAll(file, handbook, portableParser);
    const fixed = applyEdits(text, edits);
    expect(fixed).toBe(agreement('🎯 An MQL, 🔥 and MQLs, and the MQLs.').replaceAll('\n', newLine));
    expect(edits.map(({ range }) => text.slice(range.start, range.end))).toEqual(['A hot lead', 'hot leads', 'Mqls']);
    const after = handbookOf({ ...files, [path]: fixed });
    const again = after.files.get(path)?.file;
    expect(again && fixAll(again, after, portableParser)).toEqual([]);
  },
);

test('a file without safe repairs has nothing to fix', () => {
  const handbook = handbookOf({ ...glossary, 'slas/a.mdx': agreement('A lead.') });
  const file = handbook.files.get('slas/a.mdx')?.file;
  if (file === undefined) throw new Error('The file is there.');
  expect(
    hasSafeFixes(
      file,
      checkHandbook(handbook).findings.filter(({ file: path }) => path === file.path),
    ),
  ).toBe(false);
  expect(fixAll(file, handbook, portableParser)).toEqual([]);
});

test('repairs that make others possible come as one change, which cuts no character and no line end apart', () => {
  const before = `---\r\ntitle: Case\r\npartys: [Marketing, Sales]\r\ngoals: [Deliver 5 leads every day.]\r\ndefinitons:\r\n  - term: Lead\r\n    meens: 🎯 A person.\r\n---\r\n`;
  const handbook = handbookOf({ 'slas/a.mdx': before });
  const file = handbook.files.get('slas/a.mdx')?.file;
  const edits = file ? fixAll(file, handbook, portableParser) : [];
  expect(edits).toHaveLength(1);
  const after = applyEdits(before, edits);
  expect(after).toContain('parties: [Marketing, Sales]\r\n');
  expect(after).toContain('definitions:\r\n  - term: Lead\r\n    means: 🎯 A person.\r\n');
});
