import type { FileSnapshot, Plain, PlainMap } from '../snapshot/snapshot.ts';

/** The yes of one party to one version, as the keys say it. What they leave out is undefined. */
export interface Signoff {
  /** Its place in the list, counted from 0. */
  readonly at: number;
  readonly party: string;
  readonly by: string | undefined;
  readonly on: string | undefined;
  readonly version: string | undefined;
}

/** The sign-offs of an agreement in the order of its keys. One that names no party is left out. */
export function signoffsOf({ fields }: FileSnapshot): Signoff[] {
  const { signoffs } = fields;
  if (!Array.isArray(signoffs)) return [];
  return (signoffs as readonly Plain[]).flatMap((each, at) => {
    if (!isMap(each)) return [];
    const text = (key: string) => (typeof each[key] === 'string' ? each[key] : undefined);
    const party = text('party');
    return party === undefined ? [] : [{ at, party, by: text('by'), on: text('on'), version: text('version') }];
  });
}

function isMap(value: Plain): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
