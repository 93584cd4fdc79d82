import { type CalendarDate, type DataNode, type FiscalPeriod, periodBounds } from '../../parse/index.ts';
import { type Agreement, fiscalYearStart, type HandbookView } from '../../resolve/index.ts';

/** The first and the last day of what is written in a field, as ISO dates; a date is both. */
export interface Edges {
  readonly first: string;
  readonly last: string;
  /** The author's words. */
  readonly text: string;
  readonly node: DataNode;
}

/**
 * The days that a field spans: a date, or a period that names its year. undefined where the field is missing or cannot be
 * read, and for a period without a year, since that means another day every year.
 */
export function edgesOf(
  node: DataNode | undefined,
  { facts }: Pick<Agreement, 'facts'>,
  handbook: HandbookView,
): Edges | undefined {
  const value = node && facts.values.get(node);
  if (node === undefined || !value?.result.ok) return undefined;
  const text = value.node.text;
  if (value.kind === 'date') {
    const { date } = value.result.value as CalendarDate;
    return { first: date, last: date, text, node };
  }
  if (value.kind !== 'when') return undefined;
  const when = value.result.value as CalendarDate | FiscalPeriod;
  if (when.form === 'date') return { first: when.date, last: when.date, text, node };
  const bounds = periodBounds(when, fiscalYearStart(handbook.settings.facts));
  if (bounds === undefined) return undefined;
  if (when.edge === 'start') return { first: bounds.from, last: bounds.from, text, node };
  return { first: bounds.from, last: bounds.until, text, node };
}
