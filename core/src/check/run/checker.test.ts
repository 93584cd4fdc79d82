import { describe, expect, it } from 'vitest';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { parseFile } from '../../parse/parse-file.ts';
import { makeResolver } from '../../resolve/index.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.generated.ts';
import { checkFiles } from './check-handbook.ts';

const files = {
  'handbook.yaml': 'organisation: Acme\npreset: strict\n',
  'glossary/mql.mdx':
    '---\nterm: Marketing qualified lead\nabbr: MQL\nmeans: A lead that fits.\navoid: [hot lead]\n---\n',
  'slas/a.mdx': '---\ntitle: A\nparties: [Marketing, Sales]\ngoals: [Send 500 MQLs every month.]\n---\n\nA hot lead.\n',
  'guide/b.mdx': '---\ntitle: B\n---\n\nNothing to see.\n',
};

/** A handbook that is edited: each call changes some files (undefined removes one) and tells the findings. */
function editor(list: readonly Rule[] = rules) {
  const resolver = makeResolver();
  const parsed = new Map<string, NonNullable<ReturnType<typeof parseFile>>>();
  return (changes: Readonly<Record<string, string | undefined>>) => {
    for (const [path, text] of Object.entries(changes)) {
      const file = text === undefined ? undefined : parseFile(path, text, portableParser);
      if (file === undefined) parsed.delete(path);
      else parsed.set(path, file);
    }
    const handbook = resolver.resolve([...parsed.values()], { today: '2026-11-21', paths: parsed.keys() });
    const found = checkFiles(handbook, list);
    return (path: string) => found.get(path)?.findings.map(({ rule }) => rule) ?? [];
  };
}

describe('an edit', () => {
  it('asks a rule again about the file that was edited, and about no other', () => {
    const asked: string[] = [];
    const noting: Rule = {
      ...(rules[0] as Rule),
      id: 'noting',
      file: ({ file }) => {
        asked.push(file.path);
        return [];
      },
    };
    const edit = editor([noting]);
    edit(files);
    expect(asked.toSorted()).toEqual(Object.keys(files).sort());
    asked.length = 0;
    edit({ 'guide/b.mdx': files['guide/b.mdx'].replace('Nothing', 'Little') });
    expect(asked).toEqual(['guide/b.mdx']);
  });

  it('of what a term means leaves the files alone that use the term', () => {
    const edit = editor();
    const before = edit(files);
    expect(before('slas/a.mdx')).toContain('avoided-word');
    const asked: string[] = [];
    const noting: Rule = {
      ...(rules[0] as Rule),
      id: 'noting',
      file: ({ file }, { handbook }) => {
        asked.push(`${file.path} ${handbook.usesIn(file).length}`);
        return [];
      },
    };
    const note = editor([noting]);
    note(files);
    asked.length = 0;
    note({ 'glossary/mql.mdx': files['glossary/mql.mdx'].replace('that fits', 'that fits our profile') });
    expect(asked).toEqual([expect.stringMatching(/^glossary\/mql\.mdx/)]);
  });

  it('of the words to avoid changes what is found in other files', () => {
    const edit = editor();
    edit(files);
    const after = edit({ 'glossary/mql.mdx': files['glossary/mql.mdx'].replace('hot lead', 'warm lead') });
    expect(after('slas/a.mdx')).not.toContain('avoided-word');
  });

  it('keeps a definition its own: it is not used because its own file was edited', () => {
    const edit = editor();
    const unused = { ...files, 'slas/a.mdx': '---\ntitle: A\n---\n' };
    expect(edit(unused)('glossary/mql.mdx')).toContain('unused-term');
    const definition = `${files['glossary/mql.mdx']}\nAn MQL is a lead.\n`;
    expect(edit({ 'glossary/mql.mdx': definition })('glossary/mql.mdx')).toContain('unused-term');
  });

  it('tells again where something stands that another file contradicts, once it has moved', () => {
    const said = (days: string) => `---\ntitle: X\n---\n\nSales calls every MQL within ${days}.\n`;
    const edit = editor();
    const twice = { ...files, 'guide/b.mdx': said('2 days'), 'guide/c.mdx': said('3 days') };
    expect(edit(twice)('guide/c.mdx')).toContain('one-duty-two-times');
    const moved = edit({ 'guide/b.mdx': said('2 days').replace('Sales', 'Well. Sales') });
    expect(moved('guide/c.mdx')).toContain('one-duty-two-times');
    expect(edit({ 'guide/b.mdx': said('3 days') })('guide/c.mdx')).not.toContain('one-duty-two-times');
    expect(edit({ 'guide/b.mdx': undefined })('guide/c.mdx')).not.toContain('one-duty-two-times');
  });
});
