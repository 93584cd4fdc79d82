import { type FileKind, fields } from '@living-sla/schema';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../parse/index.ts';
import { portableParser } from '../../../parse/markdown/portable-parser.ts';
import { fileFacts } from '../../../resolve/index.ts';
import { plainTemplate } from '../template.ts';
import { type Block, blocksByKind, blockTemplate } from './index.ts';

const kinds = Object.keys(blocksByKind) as FileKind[];
const paths: Record<FileKind, string> = {
  agreement: 'slas/a.mdx',
  term: 'glossary/a.mdx',
  review: 'reviews/a.mdx',
  guide: 'guide/a.mdx',
  handbook: 'handbook.yaml',
};

describe.each(kinds)('the blocks of %s', (kind) => {
  const all = Object.entries(blocksByKind[kind]).flatMap(([path, blocks]) =>
    blocks.map((block) => ({ path, ...block })),
  );

  test.each(all)('“$name” at “$path” fits the schema, and its values can be read', ({ path, ...block }) => {
    const keys = `${fileWith(path, block)}\n`;
    const file = parseFile(paths[kind], kind === 'handbook' ? keys : `---\n${keys}---\n`, portableParser);
    if (file === undefined) throw new Error('The path is that of a file of a handbook.');
    const facts = fileFacts(file);
    expect(file.problems).toEqual([]);
    const depth = path === '' ? 0 : path.split('/').length;
    expect(facts.schemaErrors.filter((error) => error.path.length >= depth)).toEqual([]);
    expect([...facts.values.values()].filter(({ result }) => !result.ok)).toEqual([]);
  });

  test('there is one for each entry of a list that has keys of its own, and for each group at the top', () => {
    const lists = fields[kind].filter(
      ({ path, types }) => path.endsWith('/*') && types.includes('object') && isList(path),
    );
    const groups = fields[kind].filter(({ path, types }) => !path.includes('/') && types.join() === 'object');
    const missing = [...lists, ...groups].filter(({ path }) => blocksByKind[kind][path] === undefined);
    expect(missing.map(({ path }) => path)).toEqual(withoutBlocks[kind] ?? []);
  });

  function isList(path: string): boolean {
    return fields[kind].find((field) => field.path === path.slice(0, -2))?.types.includes('array') === true;
  }
});

/** Lists whose entries are short, or that the block around them begins; and groups that are only a set of free keys. */
const withoutBlocks: Partial<Record<FileKind, string[]>> = {
  agreement: ['qualification/fit/*', 'qualification/interest/*'],
  handbook: ['rules', 'words'],
};

/** The keys of a file in which the block stands at its path. */
function fileWith(path: string, block: Block): string {
  let lines = plainTemplate(blockTemplate(block, '2026-11-21')).split('\n');
  for (const step of path === '' ? [] : path.split('/').reverse()) {
    lines =
      step === '*'
        ? lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
        : [`${step}:`, ...lines.map((line) => `  ${line}`)];
  }
  return lines.join('\n');
}
