import { lineEndOf } from '../actions/lines.ts';
import { type Block, blocksAt, blockTemplate } from './blocks/index.ts';
import type { Completion } from './completion.ts';
import type { Entry } from './outline.ts';
import type { KeyPosition } from './place.ts';
import { plainTemplate, setIn } from './template.ts';
import { indentAt, inLine, pathOf, type Writing } from './writing.ts';

/**
 * Whole blocks for an item of a list, or for the keys below one key.
 * @param dash what has to stand before it. @param lead space that is missing before it.
 */
export function blockCompletions(
  writing: Writing,
  position: Pick<KeyPosition, 'parent' | 'word'>,
  dash: '- ' | '',
  lead = '',
): Completion[] {
  const { file, handbook, offset } = writing;
  const path = pathOf(writing, position.parent);
  const range = inLine(file.text, position.word, offset);
  const before = /[:-]$/.test(file.text.slice(0, range.start)) ? ' ' : '';
  const indent = indentAt(file.text, range.start) + before + lead + ' '.repeat(dash.length);
  const place = dash === '' ? path : `${path}${path === '' ? '' : '/'}*`;
  return blocksAt(file.kind, place).map((block) => {
    const parts = blockTemplate(block, handbook.today);
    const { name: label, says } = block;
    const example = plainTemplate(parts);
    const whole = [before + lead + dash, ...setIn(parts, indent, lineEndOf(file.text))];
    return { label, kind: 'block', detail: 'block', says, example, range, template: whole };
  });
}

/** The usual block for the value of a key, and for an item of its list. */
export function usualBlocks(
  writing: Pick<Writing, 'file'>,
  parent: Entry | undefined,
  key: string,
): { item?: Block; own?: Block } {
  const path = pathOf(writing, parent);
  const here = `${path}${path === '' ? '' : '/'}${key}`;
  const [own] = blocksAt(writing.file.kind, here);
  const [item] = blocksAt(writing.file.kind, `${here}/*`);
  return { ...(own && { own }), ...(item && { item }) };
}
