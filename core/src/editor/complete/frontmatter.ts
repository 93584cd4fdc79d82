import type { Range } from '../../read/index.ts';
import type { Completion, Completions } from './completion.ts';
import { keyCompletions } from './keys.ts';
import { listCompletions } from './lists.ts';
import type { Entry } from './outline.ts';
import { type KeyPosition, placeAt, type ValuePosition } from './place.ts';
import { scanLines } from './scan-lines.ts';
import { suppressionCompletions } from './suppressions.ts';
import { valueCompletions } from './values.ts';
import { blockCompletions } from './whole-blocks.ts';
import { childrenOf, stepOf, type Writing } from './writing.ts';

/** What may be written among the keys of a file. */
export function frontmatterCompletions(about: Omit<Writing, 'outline'>, keys: Range): Completions {
  const { file, offset } = about;
  const writing: Writing = { ...about, outline: scanLines(file.text, keys) };
  const place = placeAt(writing.outline, offset);
  if (place.at === 'comment') {
    const words = file.text.slice(place.range.start + 1, offset);
    return { items: suppressionCompletions(writing, words), unfinished: true };
  }
  if (place.at === 'key') return { items: keysHere(writing, place), unfinished: false };
  if (place.at === 'value') return valuesHere(writing, place);
  return { items: [], unfinished: false };
}

function keysHere(writing: Writing, place: KeyPosition): Completion[] {
  const opened = place.lineIsEmpty ? openedAbove(writing) : undefined;
  const isDeeper = opened !== undefined && opened === place.parent;
  return [
    ...(opened === undefined || isDeeper ? [] : belowOpened(writing, place, opened)),
    ...listCompletions(writing, place),
    ...keyCompletions(writing, place),
  ];
}

/** The key in the line right above, where nothing stands below it yet. */
function openedAbove(writing: Writing): Entry | undefined {
  const { file, outline, offset } = writing;
  const last = outline.entries.findLast(({ inside, keyRange }) => inside === undefined && keyRange.start < offset);
  if (last?.kind !== 'key' || last.form !== 'nothing' || childrenOf(writing, last).length > 0) return undefined;
  const between = file.text.slice(last.value.end, offset);
  return (between.match(/\n/g)?.length ?? 0) === 1 ? last : undefined;
}

/** An editor that does not set the next line in by itself leaves the cursor below the key: what is put in brings its space. */
function belowOpened(writing: Writing, place: KeyPosition, opened: Entry): Completion[] {
  const column = place.word.start - (writing.file.text.lastIndexOf('\n', place.word.start - 1) + 1);
  const lead = ' '.repeat(Math.max(0, opened.column + 2 - column));
  const isList = stepOf(writing, opened)?.field?.types.includes('array') === true;
  return blockCompletions(writing, { parent: opened, word: place.word }, isList ? '- ' : '', lead);
}

function valuesHere(writing: Writing, place: ValuePosition): Completions {
  const { file, offset } = writing;
  const { entry, words, form, inBrackets } = place;
  const values = valueCompletions(writing, place);
  // One word behind a dash may become a key as well; so may nothing.
  const isBegun = entry.kind === 'item' && !inBrackets && form !== 'text' && form !== 'brackets';
  const mayBeKey = isBegun && /^[\w-]*$/.test(file.text.slice(words.start, words.end)) && offset >= entry.keyRange.end;
  const step = stepOf(writing, entry);
  const isOpen = step?.field?.prose === true || step?.field?.value !== undefined;
  if (!mayBeKey || !step?.field?.types.includes('object')) return { items: values, unfinished: isOpen };
  const key: KeyPosition = { at: 'key', parent: entry, entry: undefined, word: words, inBrackets, lineIsEmpty: false };
  return { items: [...keyCompletions(writing, key), ...values], unfinished: isOpen };
}
