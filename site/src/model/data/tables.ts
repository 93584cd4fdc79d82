import { tableText } from '@living-sla/core';
import type { Context } from '../context.ts';
import type { TermData } from './glossary-data.ts';
import type { GoalData } from './goals-data.ts';

/** The goals as comma-separated values: one row a goal, with the names of the columns in the first row. */
export function goalsTable(goals: readonly GoalData[], { agreement, names }: Context): string {
  const nameOf = (goal: GoalData) => (id: string) => names.party(id, agreement(goal.agreement)).name;
  return table(goals, [
    ['agreement', (goal) => goal.agreement],
    ['goal', (goal) => goal.id],
    ['statement', (goal) => goal.statement],
    ['owners', (goal) => goal.owners.map(nameOf(goal))],
    ['status', (goal) => goal.status],
    ['in force', (goal) => (goal.inForce ? 'yes' : 'no')],
    ['version', (goal) => goal.version],
    ['metric', (goal) => goal.metric],
    ['target', (goal) => goal.target?.words],
    ['comparison', (goal) => goal.target?.comparison],
    ['number', (goal) => goal.target?.number],
    ['low', (goal) => goal.target?.low],
    ['high', (goal) => goal.target?.high],
    ['unit', (goal) => goal.target?.unit],
    ['currency', (goal) => goal.target?.currency],
    ['of', (goal) => goal.of],
    ['per', (goal) => goal.per?.words],
    ['from', (goal) => goal.from],
    ['by', (goal) => goal.by],
    ['within', (goal) => goal.clock?.within?.words],
    ['baseline', (goal) => goal.baseline?.number],
    ['source', (goal) => goal.source],
    ['latest period', (goal) => goal.latest?.period],
    ['latest value', (goal) => goal.latest?.value?.number],
    ['latest state', (goal) => goal.latest?.state],
    ['latest version', (goal) => goal.latest?.version],
    ['address', (goal) => goal.address],
  ]);
}

/** The glossary as comma-separated values: one row a term, with the names of the columns in the first row. */
export function glossaryTable(terms: readonly TermData[]): string {
  return table(terms, [
    ['id', (term) => term.id],
    ['term', (term) => term.term],
    ['abbreviation', (term) => term.abbreviation],
    ['plural', (term) => term.plural],
    ['aliases', (term) => term.aliases],
    ['avoid', (term) => term.avoid],
    ['means', (term) => term.means],
    ['conditions', (term) => term.conditions.map(({ words }) => words)],
    ['excludes', (term) => term.excludes],
    ['related', (term) => term.related.map(({ name }) => name)],
    ['not to confuse with', (term) => term.notToConfuseWith.map(({ name }) => name)],
    ['owner', (term) => term.owner],
    ['stage', (term) => term.stage],
    ['status', (term) => term.status],
    ['agreement', (term) => term.agreement],
    ['address', (term) => term.address],
  ]);
}

type Cell = string | number | readonly string[] | null | undefined;
type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  return tableText([
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => cellText(cell(row)))),
  ]);
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}
