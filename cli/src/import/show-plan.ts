import { counted, forTerminal, type Paint } from '@living-sla/core';
import { tableLines } from '../rules/table-lines.ts';
import type { ImportPlan, PlannedRow } from './plan-import.ts';
import type { LeftOut } from './read-rows.ts';

/** The lines that show what an import does: each value, what is left out and why, and what one should know. */
export function planLines({ rows, leftOut, notes, findings }: ImportPlan, paint: Paint): string[] {
  const told = rows.filter(({ state }) => state !== 'same');
  const shown = told.slice(0, mostShown);
  const rest = told.length - shown.length;
  const table = [['', 'goal', 'period', 'value'], ...shown.map(cellsOf)];
  return [
    ...notes.map(forTerminal),
    ...(shown.length === 0 ? [] : tableLines(table, paint)),
    ...(rest === 0 ? [] : [`… and ${counted(rest, 'more value')}`]),
    ...leftOutLines(leftOut),
    ...findings.slice(0, mostShown).map(({ severity, message }) => forTerminal(`${severity}: ${message}`)),
  ];
}

/** How many there are of each kind. */
export function planSummary({ rows, leftOut }: ImportPlan): string {
  const of = (state: PlannedRow['state']) => rows.filter((row) => row.state === state).length;
  return `${of('new')} new, ${of('changed')} changed, ${of('same')} the same as before, ${leftOut.length} left out`;
}

/** So many values and reasons a person reads. */
const mostShown = 40;

function cellsOf({ state, goal, period, segment, before, now }: PlannedRow): string[] {
  const value = before === undefined ? now : `${now} (before: ${before})`;
  return [state, segment === '' ? goal : `${goal} (${segment})`, period, value].map(forTerminal);
}

/** One line for each reason, with the rows that it concerns. */
function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const groups = [...Map.groupBy(leftOut, ({ why }) => why)];
  const lines = groups.slice(0, mostShown).map(([why, rows]) => forTerminal(`left out: ${placesOf(rows)}${why}`));
  const rest = groups.length - lines.length;
  return rest === 0 ? lines : [...lines, `left out: ${counted(rest, 'more reason')}`];
}

function placesOf(rows: readonly LeftOut[]): string {
  const places = rows.flatMap(({ line }) => line ?? []);
  if (places.length === 0) return '';
  const first = places.slice(0, 5).join(', ');
  const rest = places.length > 5 ? ` and ${places.length - 5} more` : '';
  return `${places.length === 1 ? 'row' : 'rows'} ${first}${rest}: `;
}
