import { forJson } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { Past } from '../versions/past.ts';
import { glossaryData } from './glossary-data.ts';
import { goalsData } from './goals-data.ts';
import { handbookData } from './handbook-data.ts';
import { siteOverview } from './site-overview.ts';
import { glossaryTable, goalsTable } from './tables.ts';

/** The handbook as files for programs. The same handbook on the same day gives the same bytes. */
export interface DataFiles {
  readonly handbook: () => string;
  readonly goals: Readonly<Record<'json' | 'csv', () => string>>;
  readonly glossary: Readonly<Record<'json' | 'csv', () => string>>;
  readonly overview: () => string;
}

/** Prepares the files; each is made when it is asked for. @param past where versions are that bind while a newer one is written. */
export function dataFiles(context: Context, past?: Past): DataFiles {
  const goals = once(() => goalsData(context, past));
  const terms = once(() => glossaryData(context));
  const file = (schema: string, data: object) =>
    forJson({ $schema: addresses.data.schema(schema), version: formVersion, made: context.today, ...data });
  return {
    handbook: () => file('handbook-data', handbookData(context)),
    goals: {
      json: () => file('goals-data', { goals: goals() }),
      csv: () => goalsTable(goals(), context),
    },
    glossary: {
      json: () => file('glossary-data', { terms: terms() }),
      csv: () => glossaryTable(terms()),
    },
    overview: () => siteOverview(context),
  };
}

/** Raised, together with the number in the addresses, when a program that reads the files would have to change. */
const formVersion = 1;
