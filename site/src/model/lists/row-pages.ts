import { packed } from '../pages-of-lists.ts';

/** One thing in a long list: a line, so that two hundred of them are still a page. */
export interface Row {
  readonly title: string;
  readonly address: string;
}

/** Rows that have something in common. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** One page of a long list. */
export interface RowsPage {
  readonly groups: readonly RowGroup[];
  readonly pager: Pager;
}

/** Which page of how many it is. */
export interface Pager {
  readonly number: number;
  /** Where each page is; one entry where there is only one page. */
  readonly addresses: readonly string[];
}

/** How much markup of rows a page has room for: two hundred rows with titles and addresses of common lengths. */
const room = 25_000;

/** Puts groups of rows on as few pages as have room for them; at least one. */
export function rowPages(groups: readonly RowGroup[], addressOf: (number: number) => string): RowsPage[] {
  const rows = groups.flatMap(({ title, rows }) => rows.map((row) => ({ group: title, row })));
  const pages = packed(rows, ({ row }) => weigh(row), room);
  const addresses = pages.length === 0 ? [addressOf(1)] : pages.map((_, at) => addressOf(at + 1));
  return addresses.map((_, at) => ({
    groups: [...Map.groupBy(pages[at] ?? [], ({ group }) => group)].map(([title, own]) => {
      return { title, rows: own.map(({ row }) => row) };
    }),
    pager: { number: at + 1, addresses },
  }));
}

function weigh({ title, address }: Row): number {
  return 28 + bytesOf(title) + address.length;
}

/** Bytes, because a letter of another script takes more than one. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
