import type { FileKind } from '@living-sla/schema';
import { agreementRows } from './agreement.ts';
import { definitionRows, termRows } from './definitions.ts';
import { goalRows } from './goals.ts';
import { leadRows } from './leads.ts';
import { guideRows, handbookRows, reviewRows } from './other-files.ts';
import { promiseRows } from './promises.ts';
import type { Row, Rows } from './row.ts';
import { ruleRows } from './rules.ts';

/** The judgement of every field of every kind of file, by its path in the schema. */
export const table: Readonly<Record<FileKind, Rows>> = {
  handbook: handbookRows,
  agreement: { ...agreementRows, ...goalRows, ...definitionRows, ...promiseRows, ...leadRows, ...ruleRows },
  term: termRows,
  review: reviewRows,
  guide: guideRows,
};

/** Keys that mean the same wherever they stand; a table may say otherwise of one place. */
export const everywhere: Rows = {
  status: { is: 'status', called: 'status' },
  note: { is: 'words', called: 'note' },
};

/** What differs besides the fields of a schema: see `Difference`. */
export const besides: Rows = {
  body: { is: 'body', called: 'text' },
  'body/order': { is: 'order', called: 'text' },
  file: { is: 'file', called: 'file' },
  layout: { is: 'layout', called: 'layout' },
};

/**
 * The judgement of a field. What no table knows is `unknown`: a key of the author's own, which may hold anything.
 * @param field as in `Difference`.
 */
export function rowOf(kind: FileKind, field: string): Row {
  const known = rowIn(besides, field) ?? rowIn(table[kind], field) ?? inherited(table[kind], field);
  if (known !== undefined) return known;
  const last = field.slice(field.lastIndexOf('/') + 1);
  const owner = field.slice(0, Math.max(0, field.lastIndexOf('/')));
  const isKnown = owner === '' || rowIn(table[kind], owner) !== undefined;
  return (isKnown ? rowIn(everywhere, last) : undefined) ?? { is: 'unknown', called: last };
}

/** A row whose path ends in `**` holds for all that stands below it. */
function inherited(rows: Rows, field: string): Row | undefined {
  const keys = field.split('/');
  for (let length = keys.length - 1; length > 0; length--) {
    const row = rowIn(rows, `${keys.slice(0, length).join('/')}/**`);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** A key of the author's own may be a word that every object knows, such as `constructor`. */
function rowIn(rows: Rows, field: string): Row | undefined {
  return Object.hasOwn(rows, field) ? rows[field] : undefined;
}
