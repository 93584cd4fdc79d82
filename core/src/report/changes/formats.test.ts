import { describe, expect, it, test } from 'vitest';
import { exampleChange, exampleReport, exampleRequired } from './example-change.ts';
import { type ChangeFormatName, changeFormats } from './formats.ts';
import type { ChangePaint } from './report.ts';

const editorial = exampleChange({
  class: 'editorial',
  effects: [],
  id: 'b',
  message: 'A slip is corrected.',
  redline: undefined,
});
const shared = exampleChange({
  agreement: undefined,
  class: 'clarifying',
  effects: [],
  id: 'c',
  message: 'The meaning of MQL is put in other words.',
});

describe('text', () => {
  const text = changeFormats.text(exampleReport([editorial, shared, exampleChange()], { required: exampleRequired }));

  it('groups by agreement, then by class, the gravest first, and what is shared last', () => {
    const order = [
      'Marketing and Sales (a): 1 material, 1 editorial',
      '  material',
      '  editorial',
      'Terms, settings and other pages',
      '  clarifying',
    ];
    const places = order.map((line) => text.indexOf(`${line}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('tells of each change what it means, its words, its place and whom it concerns', () => {
    expect(text).toContain(
      '    ~ Marketing’s monthly MQL target rises from 500 to 560 (+12%).\n' +
        '        at least [-500-]{+560+}\n' +
        '        slas/a.mdx:8:5  stricter for Marketing\n',
    );
    expect(text).toContain('slas/a.mdx:8:5  everybody who works by “Marketing and Sales”');
    expect(text).toContain('slas/a.mdx:8:5  nobody’s duty');
  });

  it('closes with what is asked for, in sentences', () => {
    expect(text).toMatch(
      /3 changes between main and the working tree: 1 material, 1 clarifying, 1 editorial\.\n“Marketing and Sales” goes from version 2\.1\.0 to 3\.0\.0, as its changes ask for \(a new major version\)\.\nNot signed yet: version 3\.0\.0 of “Marketing and Sales” still needs the sign-off of Sales\. Marketing has signed\.\n$/,
    );
  });

  it('uses colours in place of marks', () => {
    const mark = (name: string) => (words: string) => `<${name}>${words}</${name}>`;
    const names = ['error', 'warning', 'hint', 'strong', 'faint', 'removed', 'added'] as const;
    const paint = Object.fromEntries(names.map((name) => [name, mark(name)])) as unknown as ChangePaint;
    expect(changeFormats.text(exampleReport([exampleChange()]), { paint })).toContain(
      'at least <removed>500</removed><added>560</added>\n',
    );
  });

  it('says so where nothing has changed', () => {
    expect(changeFormats.text(exampleReport([]))).toBe('Nothing has changed between main and the working tree.\n');
  });
});

test('github: a warning for what is material, a notice for the rest, at the lines of today', () => {
  const gone = exampleChange({ kind: 'removed', field: 'file', places: { before: undefined, after: undefined } });
  const lines = changeFormats.github(exampleReport([shared, exampleChange(), gone]), { base: 'content/' }).split('\n');
  expect(lines[0]).toBe(
    '::warning file=content/slas/a.mdx,line=8,endLine=8,col=5,endColumn=7,title=material change%2C stricter for Marketing::' +
      'Marketing’s monthly MQL target rises from 500 to 560 (+12%25).',
  );
  expect(lines[1]).toMatch(/^::warning title=material change%2C stricter for Marketing::/);
  expect(lines[2]).toMatch(/^::notice file=content\/slas\/a\.mdx,line=8,.*title=clarifying change::/);
});

test('github: what has no room beside the lines is counted', () => {
  const many = Array.from({ length: 13 }, (_, at) => exampleChange({ id: String(at) }));
  expect(changeFormats.github(exampleReport(many))).toContain(
    '\nGitHub shows 10 warnings and 10 notices beside their lines. 3 changes more had no room there.\n',
  );
});

test('json: what is not there is null', () => {
  const change = exampleChange({ agreement: undefined, before: undefined, redline: undefined });
  const data = JSON.parse(changeFormats.json(exampleReport([change], { required: exampleRequired })));
  expect(data).toMatchObject({
    version: 1,
    changes: [
      {
        id: change.id,
        agreement: null,
        before: null,
        after: 'at least 560',
        redline: null,
        places: { after: { range: { start: { line: 8 } } } },
      },
    ],
    required: {
      bump: 'major',
      signoffs: [
        { party: 'marketing', signed: true },
        { party: 'sales', signed: false },
      ],
    },
  });
});

describe('markdown', () => {
  it('is a table by class and party, a list of what is asked for, and a redline that is folded', () => {
    const text = changeFormats.markdown(exampleReport([exampleChange()], { required: exampleRequired }));
    expect(text).toContain(
      '### Marketing and Sales: 1 material\n\n| Class | For whom | What changes | Where |\n| --- | --- | --- | --- |\n' +
        '| **material** | stricter for Marketing | Marketing’s monthly MQL target rises from 500 to 560 (+12%). | slas/a.mdx:8 |\n',
    );
    expect(text).toContain('- Not signed yet: version 3.0.0 of “Marketing and Sales”');
    expect(text).toMatch(
      /<details>\n<summary>The words, before and after<\/summary>\n\n- .*\n\n {2}> at least ~~500~~ \*\*560\*\*\n\n<\/details>\n$/,
    );
  });

  it('is cut where there is no room, with a sentence that says so and no fold left open', () => {
    const many = Array.from({ length: 200 }, (_, at) => exampleChange({ id: String(at) }));
    for (const mostCharacters of [1_500, 20_000, 30_000]) {
      const text = changeFormats.markdown(exampleReport(many), { mostCharacters });
      expect(text.length).toBeLessThanOrEqual(mostCharacters);
      expect(text.length).toBeGreaterThan(mostCharacters * 0.8);
      expect(text).toMatch(/\n\n\*\*The rest did not fit here\.\*\* The command `sla diff` shows all of it\.\n$/);
      expect(text.split('<details>')).toHaveLength(text.split('</details>').length);
    }
  });
});

describe('no text of an author acts on what shows it', () => {
  const evil = 'x\u001B[31m\u202E | <script>alert(1)</script>\n::error::y %0A ~~a~~ **b** `c` @octocat #12 ]( $x$';
  const names = { parties: new Map([['marketing', evil]]), agreements: new Map([['a', evil]]) };
  const change = exampleChange({
    message: evil,
    file: evil,
    before: evil,
    after: evil,
    redline: [
      { kind: 'removed', text: evil },
      { kind: 'added', text: evil },
    ],
    places: {
      before: undefined,
      after: {
        file: evil,
        range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1, offset: 9 } },
      },
    },
  });
  const report = exampleReport([change], { names, sides: { before: evil, after: evil }, notes: [evil] });

  test.each(Object.keys(changeFormats) as ChangeFormatName[])('%s', (format) => {
    const shown = changeFormats[format](report);
    expect(['\u001B', '\u202E'].filter((each) => shown.includes(each))).toEqual([]);
    if (format !== 'text' && format !== 'json') expect(shown).not.toContain('\n::error::');
    if (format === 'markdown') {
      const outside = shown.replaceAll(/<\/?(?:details|summary)>/g, '');
      expect(outside).not.toMatch(/<|@o|(?<!\\)`c|#1/);
      for (const row of shown.split('\n').filter((line) => line.startsWith('| **')))
        expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    }
  });
});
