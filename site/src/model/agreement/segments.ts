import { field } from '@living-sla/core';
import type { Fields } from '../fields.ts';
import { pairsOf } from '../fields.ts';
import { plainOrNothing, valueOrNothing } from '../html.ts';
import { capital } from '../sentences.ts';
import type { Table } from './block.ts';
import { tableOf } from './tables.ts';

/** Other values for other cases. */
export type SegmentTable = Table;

/** The rows of `by-segment`; undefined where there are none. */
export function segmentsOf(goal: Fields): SegmentTable | undefined {
  return tableOf(goal.each('by-segment'), [
    ['For', (row) => plainOrNothing(casesOf(row))],
    ['Target', (row) => valueOrNothing(row.reading('target'))],
    ['Within', (row) => valueOrNothing(row.reading('within'))],
    ['At the latest', (row) => valueOrNothing(row.reading('limit'))],
  ]);
}

/** "source: demo request" as people read it: "Source is demo request". */
function casesOf(row: Fields): string {
  const traits = pairsOf(field(row.node, 'when')).map(([trait, value]) => `${trait.replaceAll('_', ' ')} is ${value}`);
  return capital(traits.join(' and '));
}
