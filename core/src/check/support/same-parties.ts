import { remembered } from '../../read/index.ts';
import type { Agreement } from '../../resolve/index.ts';

/** The ids of the parties of an agreement as one text: equal for agreements between the very same parties. */
export const partiesKey: (agreement: Agreement) => string = remembered(({ parties }) =>
  parties
    .map(({ id }) => id)
    .sort()
    .join(','),
);
