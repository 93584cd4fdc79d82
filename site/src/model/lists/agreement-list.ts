import type { Agreement } from '@living-sla/core';
import type { Standing } from '@living-sla/core/score';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { standingBadge } from '../scorecard/score-words.ts';
import { statusBadge } from '../statuses.ts';
import { type RowGroup, type RowsPage, rowPages } from './row-pages.ts';

/** More agreements than this stand in lines, and not in cards. */
export const mostCards = 12;

/** The list of agreements in lines, page by page: those that need somebody first. */
export function agreementRows(context: Context): RowsPage[] {
  return rowPages(groupsOf(context, addresses.agreement), addresses.agreementsPage);
}

/** The scorecards of all agreements in lines, page by page: those that need somebody first. */
export function scorecardRows(context: Context): RowsPage[] {
  const isScored = ({ id }: Agreement) => context.scorecard(id) !== undefined;
  return rowPages(groupsOf(context, addresses.scorecard, isScored), addresses.scorecardsPage);
}

/** What needs somebody comes first. */
const order: readonly Standing[] = ['remedy due', 'missing', 'at risk', 'on track', 'no results', 'not in force'];

/** By where they stand; where nobody can tell, by their status. */
function groupsOf(
  { handbook, scorecard }: Context,
  addressOf: (id: string) => string,
  isWanted: (agreement: Agreement) => boolean = () => true,
): RowGroup[] {
  const unique = [...new Map([...handbook.agreements].reverse().map((each) => [each.id, each])).values()];
  const placed = unique.filter(isWanted).map((agreement) => {
    const standing = scorecard(agreement.id)?.standing;
    const at = standing === undefined ? order.length : order.indexOf(standing);
    const title =
      standing === undefined ? (statusBadge(agreement.status)?.words ?? 'In force') : standingBadge(standing).words;
    return { at, title, row: { title: agreement.title, address: addressOf(agreement.id) } };
  });
  const sorted = placed.sort((a, b) => a.at - b.at || compare(a.title, b.title) || compare(a.row.title, b.row.title));
  return [...Map.groupBy(sorted, ({ title }) => title)].map(([title, own]) => ({
    title,
    rows: own.map(({ row }) => row),
  }));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
