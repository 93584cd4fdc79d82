import type { Change } from '@living-sla/core/diff';
import type { Element, ElementContent } from 'hast';
import { element } from '../elements.ts';
import { groupChanges } from './change-groups.ts';
import { type ChangeDrawing, drawChanges } from './draw-changes.ts';
import { changedNumbers, type NumberRow } from './numbers.ts';

/**
 * Draws what lies between two texts: the figures first, then what they would have meant, then every change. Without any
 * change it says so.
 * @param meant what the change would have meant, drawn already; empty where nothing can be said about it.
 */
export function drawComparison(
  changes: readonly Change[],
  drawing: ChangeDrawing,
  meant: readonly ElementContent[] = [],
): ElementContent[] {
  if (changes.length === 0) return [element('p', { className: ['empty-state'] }, 'The two texts say the same.')];
  return [...figures(changedNumbers(changes), drawing), ...meant, ...drawChanges(changes, drawing)];
}

function figures(numbers: readonly NumberRow[], { level }: ChangeDrawing): Element[] {
  if (numbers.length === 0) return [];
  return [element('section', {}, element(`h${level}`, {}, 'The figures'), drawNumbers(numbers))];
}

/** What a page has room for, and how many changes that are. */
export interface FittedComparison<Drawn> {
  readonly drawn: Drawn;
  readonly shown: number;
}

/**
 * Draws as many changes as a page has room for, the weightiest first. The headings count all of them.
 * @param write makes markup of a drawing. @param room how much markup there is room for.
 */
export function fitComparison<Drawn extends string>(
  changes: readonly Change[],
  drawing: ChangeDrawing,
  meant: readonly ElementContent[] | undefined,
  write: (drawn: ElementContent[]) => Drawn,
  room: number,
): FittedComparison<Drawn> {
  const whole = write(drawComparison(changes, drawing, meant));
  if (whole.length <= room) return { drawn: whole, shown: changes.length };
  const weighed = groupChanges(changes).flatMap(({ groups }) => groups.flatMap((group) => group.changes));
  const numbers = changedNumbers(changes).slice(0, mostNumbers);
  const part = (count: number) => {
    const shown = weighed.slice(0, count);
    return write([...figures(numbers, drawing), ...(meant ?? []), ...drawChanges(shown, { ...drawing, all: changes })]);
  };
  let [fits, tooMany] = [1, changes.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (part(middle).length <= room) fits = middle;
    else tooMany = middle;
  }
  return { drawn: part(fits), shown: fits };
}

/** How many figures a page names where it has no room for everything. */
const mostNumbers = 12;

/** "70 changes from 3.0.0 to 4.0.0." */
export function toldOf(count: number, from: string, to: string): string {
  return `${count === 1 ? '1 change' : `${count} changes`} from ${from} to ${to}.`;
}

/** The figures that changed as a table; on a narrow page each row is a card. */
export function drawNumbers(rows: readonly NumberRow[]): Element {
  const head = columns.map((column) => element('th', { scope: 'col' }, column));
  return element(
    'table',
    { className: ['stack', 'figures'], ariaLabel: 'The figures that changed' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(drawRow)),
  );
}

const columns = ['What', 'Before', 'After', 'Difference'] as const;

function drawRow({ what, before, after, difference }: NumberRow): Element {
  const cells = [what, before, after, difference ?? 'not in one figure'];
  const drawn = cells.map((cell, at) => element('td', { dataLabel: columns[at] }, element('div', {}, cell)));
  return element('tr', {}, ...drawn);
}
