import type { Element } from 'hast';
import { statusField } from '../../resolve/index.ts';
import { element, isEmpty, type Part } from './element.ts';
import type { Fields } from './fields.ts';

/** A block of a page: a heading, and what stands below it. Nothing where nothing would be shown. */
export function block(title: string | undefined, ...parts: readonly Part[]): Element | undefined {
  if (isEmpty(parts)) return undefined;
  return element('div', { className: ['block'] }, title !== undefined && element('h3', {}, title), parts);
}

/** A part of a page with the blocks that are there. */
export function section(title: string, blocks: readonly Part[]): Element | undefined {
  if (isEmpty(blocks)) return undefined;
  return element('section', {}, element('h2', {}, title), blocks);
}

/** How a column gets its cells: the words above it, and what of an item stands in it. */
export type Column = readonly [name: string, cell: (item: Fields) => Part];

/** A table of a list; columns in which nothing stands are left out. Nothing for an empty list. */
export function table(list: readonly Fields[], columns: readonly Column[]): Part {
  if (list.length === 0) return undefined;
  const rows = list.map((item) => columns.map(([, cell]) => cell(item)));
  const used = columns.map((_, at) => rows.some((cells) => !isEmpty(cells[at])));
  const shown = <Each>(cells: readonly Each[]) => cells.filter((_, at) => used[at]);
  const names = shown(columns).map(([name]) => name);
  return element(
    'table',
    { className: ['rows'] },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        names.map((name) => element('th', { scope: 'col' }, name)),
      ),
    ),
    element(
      'tbody',
      {},
      list.map((item, at) => row(item, shown(rows[at] ?? []), names)),
    ),
  );
}

/** @param names what stands above each cell; a narrow page writes it before the cell instead. */
function row(item: Fields, cells: readonly Part[], names: readonly string[]): Element {
  const extra = [statusBadge(item), note(item)];
  return element(
    'tr',
    item.line,
    cells.map((cell, at) => element('td', at === 0 ? {} : { dataName: names[at] }, cell, at === 0 && extra)),
  );
}

/** Named facts; those without a value are left out. */
export function facts(list: readonly (readonly [name: string, value: Part])[]): Part {
  const there = list.filter(([, value]) => !isEmpty(value));
  if (there.length === 0) return undefined;
  return element(
    'dl',
    {},
    there.map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

/** A card about one item: a line at its top, then the rest. */
export function card(item: Fields, top: Part, ...parts: readonly Part[]): Element {
  return element(
    'div',
    { className: ['card'], ...item.line },
    top !== undefined && element('h4', {}, top, statusBadge(item)),
    parts,
    note(item),
  );
}

/** Several pieces, each on a line of its own. */
export function lines(pieces: readonly Part[]): Part {
  if (pieces.length < 2) return pieces[0];
  return pieces.map((piece) => element('div', {}, piece));
}

/** A list with a dot before each item; nothing for an empty one. */
export function bullets(pieces: readonly Part[]): Part {
  return (
    pieces.length > 0 &&
    element(
      'ul',
      {},
      pieces.map((piece) => element('li', {}, piece)),
    )
  );
}

/** A remark that the author added. */
export function note(item: Fields): Part {
  const words = item.prose('note');
  return words && element('p', { className: ['note'] }, words);
}

/** What a status that binds nobody is called. */
export function statusBadge(item: Fields): Part {
  const words = statusWords[statusField(item.node)];
  return words !== undefined && [' ', element('span', { className: ['badge'], title: words[1] }, words[0])];
}

/** A line for a status that binds nobody, at the top of a page. */
export function standing(item: Fields): Part {
  const badge = statusBadge(item);
  return badge !== undefined && badge !== false && element('p', {}, badge);
}

/** The words for every status but `active`, and what they mean. */
export const statusWords: Readonly<Record<string, readonly [words: string, means: string] | undefined>> = {
  draft: ['Draft', 'Still being written. It binds nobody.'],
  proposed: ['Proposed', 'Waits for a yes. It binds nobody.'],
  experimental: ['On trial', 'Being tried out. It binds nobody.'],
  legacy: ['Legacy', 'On its way out. It binds nobody any more.'],
  retired: ['Retired', 'No longer in use. It binds nobody.'],
};
