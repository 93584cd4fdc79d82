import type { ParsedFile } from '../../parse/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import { lineEndOf } from '../actions/lines.ts';
import { blocksAt, blockTemplate } from './blocks/index.ts';
import type { Completion, Completions } from './completion.ts';
import { plainTemplate, setIn } from './template.ts';

/** The beginning of a file, where nothing or only a part of the first line stands: its keys between two marks, and a place for the text. */
export function wholeFile({ kind, text }: ParsedFile, { today }: Handbook, offset: number): Completions {
  if (!/^\uFEFF?-{0,2}\s*$/.test(text)) return { items: [], unfinished: false };
  const lineEnd = lineEndOf(text);
  const range = { start: text.startsWith('\uFEFF') ? 1 : 0, end: offset };
  const items = blocksAt(kind, '').map((block): Completion => {
    const { name: label, says } = block;
    const whole = setIn(['---\n', ...blockTemplate(block, today), '\n---\n\n', { words: '' }], '', lineEnd);
    const example = plainTemplate(whole);
    return {
      label,
      kind: 'block',
      detail: 'the whole file',
      says,
      example,
      range,
      template: whole,
      filter: `---${label}`,
    };
  });
  return { items, unfinished: false };
}
