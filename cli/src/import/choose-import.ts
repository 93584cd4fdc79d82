import { type Agreement, suggest } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import type { ImportOptions } from '../commands/import.ts';
import { noSuchAgreement } from '../handbook/choose-agreement.ts';
import type { OpenForResults } from '../record/open-for-results.ts';
import { caseRules } from './case-rules.ts';
import { type Guess, guessMapping } from './guess-mapping.ts';
import { byHand } from './keep-mapping.ts';
import { columnsOf, type ImportMapping, mappingFor } from './mapping.ts';
import { openTable, otherSheets } from './open-table.ts';
import type { CaseRules } from './read-cases.ts';
import type { ImportInto } from './read-rows.ts';
import { columnNames, columnOf, isHead, noHead, type Table } from './table.ts';

/** A file, and all that decides how it is read. */
export interface ChosenImport {
  readonly table: Table;
  readonly mapping: ImportMapping;
  /** Whether the mapping is still to be kept in handbook.yaml. */
  readonly isNew: boolean;
  readonly into: ImportInto;
  /** What decides about its cases; undefined where its rows hold values. */
  readonly cases: CaseRules | undefined;
}

/**
 * Reads a file and finds its mapping; where there is none, a person is asked for the columns.
 * @param asks whether there is somebody to ask. @throws CannotRun where something is missing, with what to do about it.
 */
export async function chooseImport(
  file: string,
  open: OpenForResults,
  options: ImportOptions,
  asks: boolean,
): Promise<ChosenImport> {
  const known = mappingFor(open.handbook, file, options.as);
  const sheet = options.sheet ?? known?.sheet;
  const table = await openTable(file, sheet, known === undefined ? [] : columnsOf(known), known?.numbers);
  const agreement = await agreementFor(open, options, known, asks);
  const guess = known ?? guessMapping(file, table, agreement);
  const asked = known === undefined ? await askedFor(guess as Guess, table, agreement, open, options, asks) : known;
  const mapping = options.goal === undefined ? asked : { ...asked, goal: options.goal };
  await demandColumns(mapping, table, file, sheet);
  demandGoals(mapping, agreement, open);
  const into = { agreement, fiscalYearStarts: open.fiscal.fiscalYearStarts };
  const isOfCases = mapping.columns?.started !== undefined;
  const cases = isOfCases ? caseRules(mapping, agreement, open, options.today) : undefined;
  return { table, mapping, isNew: known === undefined, into, cases };
}

async function askedFor(
  guess: Guess,
  table: Table,
  agreement: Agreement,
  open: OpenForResults,
  { sheet, goal }: ImportOptions,
  asks: boolean,
): Promise<ImportMapping> {
  if (!isHead(table)) throw new CannotRun(noHead);
  const more = { ...(sheet === undefined ? {} : { sheet }), ...(goal === undefined ? {} : { goal }) };
  if (asks) {
    const { askMapping } = await import('./ask-mapping.ts');
    return askMapping({ ...guess, ...more }, table, agreement, open);
  }
  const { kind: _, ...mapping } = guess;
  throw new CannotRun(
    'handbook.yaml has no import that fits this file, and there is no terminal to ask for its columns in. This is a ' +
      `guess; make it right and add it to handbook.yaml:\n${byHand({ ...mapping, ...more })}\n` +
      `The file has the columns: ${columnNames(table).join(', ')}.`,
  );
}

async function agreementFor(
  { handbook }: OpenForResults,
  options: ImportOptions,
  mapping: ImportMapping | undefined,
  asks: boolean,
): Promise<Agreement> {
  const ids = handbook.agreements.map(({ id }) => id);
  const named = options.agreement ?? mapping?.agreement;
  if (named !== undefined) {
    const found = handbook.agreements.find(({ id }) => id === named);
    if (found === undefined) throw noSuchAgreement(named, ids);
    return found;
  }
  const [only, ...others] = handbook.agreements.filter(
    ({ goals }) => options.goal === undefined || goals.some(({ key }) => key === options.goal),
  );
  if (only !== undefined && others.length === 0) return only;
  if (asks && only !== undefined) {
    const { askAgreement } = await import('./ask-mapping.ts');
    return askAgreement([only, ...others]);
  }
  throw new CannotRun(`Say which agreement the values belong to, with --agreement. There are: ${ids.join(', ')}.`);
}

async function demandColumns(
  mapping: ImportMapping,
  table: Table,
  file: string,
  sheet: string | undefined,
): Promise<void> {
  const missing = columnsOf(mapping).find((name) => columnOf(table.headers, name) < 0);
  if (missing === undefined) return;
  const named = columnNames(table);
  const meant = suggest(missing, named);
  const known = isHead(table) ? `It has: ${named.join(', ')}.` : noHead;
  const way = meant === undefined ? known : `Did you mean “${meant}”?`;
  throw new CannotRun(
    `“${file}” has no column “${missing}”, which the import “${mapping.id}” reads. ${way}${await otherSheets(file, sheet)}`,
  );
}

function demandGoals(
  { goal, goals = {}, values = {}, id }: ImportMapping,
  agreement: Agreement,
  { texts }: OpenForResults,
): void {
  const earlier = (texts.get(agreement.id) ?? []).flatMap((text) => text.goals.map(({ key }) => key));
  const keys = [...new Set([...agreement.goals.map(({ key }) => key), ...earlier])];
  const named = [...(goal === undefined ? [] : [goal]), ...Object.values(goals), ...Object.keys(values)];
  const stranger = named.find((each) => !keys.includes(each));
  if (stranger === undefined) return;
  const meant = suggest(stranger, keys);
  const way = meant === undefined ? `There are: ${keys.join(', ')}.` : `Did you mean “${meant}”?`;
  throw new CannotRun(
    `The import “${id}” names the goal “${stranger}”, which “${agreement.title}” does not have. ${way}`,
  );
}
