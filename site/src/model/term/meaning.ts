import type { Term } from '@living-sla/core';
import type { Context } from '../context.ts';
import { type Fields, readFields } from '../fields.ts';
import type { Html } from '../html.ts';
import { type Badge, statusBadge } from '../statuses.ts';
import { type ConditionList, conditionLists } from './conditions.ts';
import { type ExampleRow, examplesOf } from './examples.ts';

/** What a term means, as its own page and the page of its agreement show it. */
export interface Meaning {
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly badge: Badge | undefined;
  readonly means: Html | undefined;
  readonly conditions: readonly ConditionList[];
  readonly excludes: readonly Html[];
  readonly examples: readonly ExampleRow[];
  readonly note: Html | undefined;
}

/** Reads the meaning of a term. */
export function meaningOf(term: Term, context: Context, fields = fieldsOfTerm(term, context)): Meaning {
  return {
    name: term.name.value,
    abbreviation: term.abbreviation?.value,
    badge: statusBadge(term.status),
    means: fields.prose('means'),
    conditions: conditionLists(term),
    excludes: fields.proses('excludes'),
    examples: examplesOf(fields),
    note: fields.prose('note'),
  };
}

/** The fields of a term's definition, for one section of a page. */
export function fieldsOfTerm(term: Term, context: Context): Fields {
  return readFields(term.node, context.beginSection(term.facts));
}
