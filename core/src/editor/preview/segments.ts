import { field } from '../../parse/index.ts';
import { table } from './blocks.ts';
import type { Part } from './element.ts';
import { type Fields, pairsOf } from './fields.ts';
import { capital } from './page.ts';

/** Other values for other cases: the rows of `by-segment`. */
export function segments(goal: Fields): Part {
  return table(goal.each('by-segment'), [
    ['For', (row) => casesOf(row)],
    ['Target', (row) => row.reading('target')],
    ['Within', (row) => row.reading('within')],
    ['At the latest', (row) => row.reading('limit')],
  ]);
}

/** “source: demo request” as people read it: “Source is demo request”. */
function casesOf(row: Fields): string {
  const traits = pairsOf(field(row.node, 'when')).map(([trait, value]) => `${trait.replaceAll('_', ' ')} is ${value}`);
  return capital(traits.join(' and '));
}
