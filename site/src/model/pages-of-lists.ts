/**
 * Puts a long list on pages, each with as much as there is room for. What is heavier than a page stands alone on one.
 * @param weigh how much of a page one thing takes.
 */
export function packed<Thing>(list: readonly Thing[], weigh: (thing: Thing) => number, room: number): Thing[][] {
  const pages: Thing[][] = [];
  let left = 0;
  for (const thing of list) {
    const weight = weigh(thing);
    const page = pages.at(-1);
    if (page === undefined || weight > left) {
      pages.push([thing]);
      left = room - weight;
    } else {
      page.push(thing);
      left -= weight;
    }
  }
  return pages;
}

/** A page of a list that has several. */
export interface PageNumber {
  readonly number: number;
  readonly address: string;
  readonly current: boolean;
}

/** The numbers that a page of a list shows: the first, the last, and those around it. */
export function pageNumbers(count: number, current: number, addressOf: (number: number) => string): PageNumber[] {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  const near = all.filter((number) => number === 1 || number === count || Math.abs(number - current) <= 4);
  return near.map((number) => ({ number, address: addressOf(number), current: number === current }));
}
