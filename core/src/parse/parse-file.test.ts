import { describe, expect, it } from 'vitest';
import { portableParser } from './markdown/portable-parser.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

const path = 'slas/marketing-sales.mdx';

function parse(text: string): ParsedFile {
  return parseFile(path, text, portableParser) as ParsedFile;
}

function words(file: ParsedFile, ranges: readonly { range: { start: number; end: number } }[]): string[] {
  return ranges.map(({ range }) => file.text.slice(range.start, range.end));
}

describe('parseFile', () => {
  it('tells the kind and the id by the place', () => {
    const kinds = ['handbook.yaml', 'slas/a.mdx', 'glossary/b.mdx', 'reviews/c.mdx', 'guide/d/e.mdx'].map((each) => {
      const file = parseFile(each, '', portableParser);
      return [file?.kind, file?.id];
    });
    expect(kinds).toEqual([
      ['handbook', 'handbook'],
      ['agreement', 'a'],
      ['term', 'b'],
      ['review', 'c'],
      ['guide', 'd/e'],
    ]);
  });

  it.each(['README.md', 'results/a.xlsx', 'slas/a.png', 'notes/a.mdx'])('leaves %s alone', (other) => {
    expect(parseFile(other, 'x', portableParser)).toBeUndefined();
  });

  it('gives prose without code, marks and link targets, at its place in the file', () => {
    const file = parse(
      '---\ntitle: A\n---\n\n## Head *one*\n\nText **bold** `code` [link](MQL.mdx).\n\n```js\nMQL\n```\n',
    );
    expect(words(file, file.parts.prose)).toEqual(['Head ', 'one', 'Text ', 'bold', 'link', '.']);
    expect(file.parts.prose.map((span) => span.place)).toEqual(['heading', 'heading', 'text', 'text', 'link', 'text']);
  });

  it('finds everything at its place behind a byte order mark', () => {
    const file = parse('\uFEFF---\ntitle: A\n---\nFirst.\n\n## Second\n\n<Open>\n');
    expect(words(file, file.parts.prose)).toEqual(['First.', 'Second']);
    expect(words(file, file.problems)).toEqual(['<Open']);
    const whole = parse('\uFEFF---\ntitle: A\n---\nFirst [link](a.mdx).\n');
    expect(words(whole, whole.parts.links)).toEqual(['[link](a.mdx)']);
  });

  it('gives headings with their addresses, the second of the same name numbered', () => {
    const file = parse('---\ntitle: A\n---\n## How leads move\n\n## How leads move\n');
    expect(file.parts.headings.map((heading) => heading.slug)).toEqual(['how-leads-move', 'how-leads-move-1']);
  });

  it('gives components with their attributes, and an expression in an attribute as no text', () => {
    const file = parse('---\ntitle: A\n---\n<Callout kind="note" open title={evil()}>\n\nText\n\n</Callout>\n');
    expect(file.parts.components).toMatchObject([
      {
        name: 'Callout',
        attributes: [
          { name: 'kind', text: 'note' },
          { name: 'open', text: '' },
          { name: 'title', text: undefined },
        ],
      },
    ]);
  });

  it('gives every place that would run, and lets comments be', () => {
    const file = parse(
      '---\ntitle: A\n---\nimport x from "y"\n\n{1 + 1}\n\nText {x} end.\n\n{/* a comment */}\n\n{/* a */ evil() /* b */}\n',
    );
    expect(file.parts.code.map((place) => place.kind)).toEqual([
      'import or export',
      'expression',
      'expression',
      'expression',
    ]);
    expect(words(file, file.parts.code)).toEqual(['import x from "y"', '{1 + 1}', '{x}', '{/* a */ evil() /* b */}']);
  });

  it('reads the body where the keys are broken', () => {
    const file = parse('---\ntitle: [A\n---\n\n## Still here\n');
    expect(file.problems.map((problem) => problem.code)).toContain('yaml-syntax');
    expect(file.parts.headings.map((heading) => heading.text)).toEqual(['Still here']);
  });

  it('reads the keys where the body is broken, and the body as Markdown', () => {
    const file = parse('---\ntitle: A\n---\n\n## Still here\n\n<Callout\n\nMore text\n');
    expect(file.problems).toMatchObject([{ code: 'mdx-syntax' }]);
    expect(file.frontmatter?.root.entries).toHaveLength(1);
    expect(file.parts.headings.map((heading) => heading.text)).toEqual(['Still here']);
    expect(words(file, file.parts.prose)).toContain('More text');
  });

  it('points at the break of the body', () => {
    const text = '---\ntitle: A\n---\n\nGood.\n\nBad {here\n';
    expect(parse(text).problems[0]?.range.start).toBeGreaterThanOrEqual(text.indexOf('Bad'));
  });

  it('survives nesting of any depth', () => {
    for (const body of [
      '> '.repeat(5_000),
      '- '.repeat(3_000),
      '<A>'.repeat(3_000),
      '*'.repeat(20_000),
      '['.repeat(20_000),
    ]) {
      expect(parse(`---\ntitle: A\n---\n${body}`).frontmatter).toBeDefined();
    }
  });
});
