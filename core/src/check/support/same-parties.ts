import type { Agreement } from '../../resolve/index.ts';

/** The ids of the parties of an agreement as one text: equal for agreements between the very same parties. */
export function partiesKey({ parties }: Agreement): string {
  return parties
    .map(({ id }) => id)
    .sort()
    .join(',');
}
