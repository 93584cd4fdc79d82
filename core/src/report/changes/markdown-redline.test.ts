import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { exampleChange } from './example-change.ts';
import { markdownRedline } from './redline-text.ts';

const words = fc.stringMatching(/^[a-z0-9$%.,*_~`<>[\]() “”-]{1,12}$/);
const part = fc.record({ kind: fc.constantFrom('same' as const, 'removed' as const, 'added' as const), text: words });

test('a git host shows as struck out and put in what was struck out and put in, and nothing else of it is markup', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (redline) => {
      // Two parts of one kind beside each other are one.
      fc.pre(redline.every(({ kind }, at) => kind !== redline[at + 1]?.kind));
      const line = markdownRedline(exampleChange({ redline })) ?? '';
      const result = portableParser.markdown(`> ${line}`);
      if (!('tree' in result)) throw new Error('It cannot be read.');
      const shown = (type: string) => textsOf(result.tree, type).map(bare);
      const wanted = (kind: string) => redline.filter((each) => each.kind === kind).map(({ text }) => bare(text));
      expect(shown('delete')).toEqual(wanted('removed').filter((text) => text !== ''));
      expect(shown('strong')).toEqual(wanted('added').filter((text) => text !== ''));
      expect([...typesIn(result.tree)].filter((type) => !fine.has(type))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const fine = new Set(['root', 'blockquote', 'paragraph', 'text', 'delete', 'strong']);

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textsOf(node: Nodes, type: string): string[] {
  if (node.type === type) return [textIn(node)];
  return 'children' in node ? node.children.flatMap((child) => textsOf(child, type)) : [];
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

function typesIn(node: Nodes): Set<string> {
  return new Set([node.type, ...('children' in node ? node.children.flatMap((child) => [...typesIn(child)]) : [])]);
}
