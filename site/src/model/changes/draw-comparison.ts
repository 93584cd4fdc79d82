import type { Change } from '@living-sla/core/diff';
import type { Element, ElementContent } from 'hast';
import { element } from '../elements.ts';
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
  const numbers = changedNumbers(changes);
  const heading = `h${drawing.level}`;
  return [
    ...(numbers.length === 0
      ? []
      : [element('section', {}, element(heading, {}, 'The figures'), drawNumbers(numbers))]),
    ...meant,
    ...drawChanges(changes, drawing),
  ];
}

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
