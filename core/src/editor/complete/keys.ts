import type { FieldStep } from '../../resolve/index.ts';
import { lineEndOf } from '../actions/lines.ts';
import type { Completion } from './completion.ts';
import { keyTemplate } from './key-template.ts';
import { type Key, keysBelow } from './known-keys.ts';
import { namesFor } from './names.ts';
import type { KeyPosition } from './place.ts';
import { setIn, type Template } from './template.ts';
import { blockCompletions, usualBlocks } from './whole-blocks.ts';
import { childrenOf, indentAt, inLine, stepOf, type Writing } from './writing.ts';
import { yamlValue } from './yaml-value.ts';

/** What may stand as a key: keys that are not there yet, needed ones first, and whole blocks where nothing stands yet. */
export function keyCompletions(writing: Writing, position: KeyPosition): Completion[] {
  const step = stepOf(writing, position.parent);
  if (step === undefined) return [];
  const isList = step.next.has('*') && step.field?.types.includes('array') === true && !position.inBrackets;
  if (isList) return position.entry?.kind === 'key' ? [] : blockCompletions(writing, position, '- ');
  const taken = childrenOf(writing, position.parent).filter(
    (entry) => entry !== position.entry && entry.kind !== 'item',
  );
  const known = new Set(taken.map(({ key }) => key));
  const keys = keysBelow(writing, position.parent, step).filter(({ key }) => !known.has(key));
  const needed = [...keys.filter(({ isNeeded }) => isNeeded), ...keys.filter(({ isNeeded }) => !isNeeded)];
  const blocks =
    known.size === 0 && !position.inBrackets && position.entry?.kind !== 'key'
      ? blockCompletions(writing, position, '')
      : [];
  const completions = needed.map((key) => keyCompletion(writing, position, key));
  return position.word.end > position.word.start ? [...completions, ...blocks] : [...blocks, ...completions];
}

function keyCompletion(
  writing: Writing,
  position: KeyPosition,
  { key, detail, says, example, step, words }: Key,
): Completion {
  const { file, offset } = writing;
  const range = inLine(file.text, position.word, offset);
  return { label: key, kind: 'key', detail, says, example, range, template: textFor(), filter: key };

  function textFor(): Template {
    // Behind a key with its colon only the key itself is exchanged.
    if (position.entry?.kind === 'key') return [key];
    const { parent, inBrackets } = position;
    const before = /[:-]$/.test(file.text.slice(0, range.start)) ? ' ' : '';
    const parts = keyTemplate(
      key,
      step,
      usualBlocks(writing, parent, key),
      inBrackets,
      words ?? namesOf(writing, step, inBrackets),
    );
    return [before, ...setIn(parts, indentAt(file.text, range.start) + before, lineEndOf(file.text))];
  }
}

/** The few names that a key can refer to: one of them is picked at once. undefined where there are none, or many, or others will do. */
function namesOf(writing: Writing, step: FieldStep | undefined, inBrackets: boolean): readonly string[] | undefined {
  const item = step?.next.get('*')?.field;
  const field = step?.field?.ref === undefined && step?.field?.types.join() === 'array' ? item : step?.field;
  if (field?.ref === undefined || field.open === true) return undefined;
  const names = namesFor(writing, field.ref, field.also ?? [], false).filter(({ deprecated }) => !deprecated);
  const form = { mark: undefined, inBrackets: inBrackets || field === item, takesNumbers: false };
  return names.length > 0 && names.length <= 20 ? names.map(({ text }) => yamlValue(text, form)) : undefined;
}
