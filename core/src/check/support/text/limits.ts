import { dequal } from 'dequal/lite';
import { field, items } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { fileIndex, type Status, type Term, termKey } from '../../../resolve/index.ts';
import { sameName } from '../same-thing.ts';

/** A plain limit in the condition of a term: `site.machines >= 14`. */
export interface Limit {
  /** The term's name, the file that defines it, and whether it is in force. */
  readonly name: string;
  readonly path: string;
  readonly status: Status;
  /** The condition as it is written, and where. */
  readonly condition: string;
  readonly range: Range;
  /** What is counted, as a name that can be compared. */
  readonly noun: string;
  readonly side: 'least' | 'most';
  /** The first whole number that is fine. */
  readonly amount: number;
}

/** The limits of each term in force. Only limits that hold whatever else does: those under `all`, or a single one under `any`. */
export const limitsByTerm = fileIndex<Limit>({
  entriesOf: ({ terms }) => terms.flatMap((term) => limitsOf(term).map((limit) => [termKey(term), limit] as const)),
  same: dequal,
});

/** The terms with a limit of their own, by each of their names and what the limit is on: what a text says of them is compared with it. */
export const limitedNames = fileIndex<true>({
  entriesOf: ({ terms }) =>
    terms.flatMap((term) =>
      limitsOf(term).flatMap(({ noun, side }) =>
        [term.name, term.abbreviation, term.plural, ...term.aliases].flatMap((name) =>
          name === undefined ? [] : [[`${sameName(name.value)}|${noun}|${side}`, true] as const],
        ),
      ),
    ),
});

function limitsOf({ node, status, name, file }: Term): Limit[] {
  const any = items(field(node, 'any'));
  const conditions = [...items(field(node, 'all')), ...(any.length === 1 ? any : [])];
  return (status === 'active' ? conditions : []).flatMap((condition): Limit[] => {
    const match = condition.kind === 'scalar' ? plain.exec(condition.text) : null;
    if (match === null || condition.kind !== 'scalar') return [];
    const [, noun = '', comparator = '', figure = ''] = match;
    const strict = comparator.length === 1 ? 1 : 0;
    const isLeast = comparator.startsWith('>');
    return [
      {
        name: name.value,
        path: file.path,
        status,
        condition: condition.text,
        range: condition.range,
        noun: nounName(noun.replaceAll('_', ' ')),
        side: isLeast ? 'least' : 'most',
        amount: Number(figure) + (isLeast ? strict : -strict),
      },
    ];
  });
}

const plain = /^\s*[\p{L}_]+\.([\p{L}_]+)\s*(>=?|<=?)\s*(\d+)\s*$/u;

/** What is counted, as a name that can be compared; staff go by many words. */
export function nounName(text: string): string {
  const name = sameName(text);
  if (/^(?:location|site|branch|branche)$/.test(name)) return 'site';
  if (/^(?:point|score|lead score)$/.test(name)) return 'score';
  return /^(?:staff|people|employee|head|headcount|person)$/.test(name) ? 'staff' : name;
}
