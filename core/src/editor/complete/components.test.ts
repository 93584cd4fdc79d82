import { expect, test } from 'vitest';
import { checkHandbook } from '../../check/index.ts';
import { parseFile } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { resolveHandbook } from '../../resolve/index.ts';
import { components } from './components.ts';
import { plainTemplate, template } from './template.ts';

test.each(components)('<$name> is allowed with all of its attributes', ({ name, attributes, text }) => {
  expect(findingsIn(`<${plainTemplate(template(text))}`)).toEqual([]);
  for (const [attribute, words] of Object.entries(attributes)) {
    expect(text).toContain(` ${attribute}="`);
    for (const word of words) expect(findingsIn(`<${name} ${attribute}="${word}">\nA text.\n</${name}>`)).toEqual([]);
  }
});

test('the rule knows no others, and no other attributes', () => {
  const [unknown] = findingsIn('<Nothing />');
  const known = unknown?.match(/where only (.*) are known/)?.[1]?.match(/\w+(?=”)/g);
  expect(known).toEqual(components.map(({ name }) => name));
  for (const { name, attributes } of components) {
    const takes = findingsIn(`<${name} nothing="x">\nA text.\n</${name}>`)[0]?.match(/It takes (.*)\./)?.[1] ?? '';
    expect(takes.match(/\w+(?=”)/g) ?? []).toEqual(Object.keys(attributes));
  }
});

function findingsIn(body: string): string[] {
  const text = `---\ntitle: A\n---\n\n${body}\n`;
  const file = parseFile('guide/a.mdx', text, portableParser);
  if (file === undefined) throw new Error('A guide is part of a handbook.');
  const { findings } = checkHandbook(resolveHandbook([file], { today: '2026-11-21', paths: [file.path] }));
  return findings
    .filter(({ category }) => category === 'safety' || category === 'structure')
    .map(({ message }) => message);
}
