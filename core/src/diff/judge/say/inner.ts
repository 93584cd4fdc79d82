import type { DataPath } from '../../../parse/index.ts';
import type { FileSnapshot, Plain } from '../../snapshot/snapshot.ts';
import { plainAt, textAt } from '../books/plain.ts';
import { quoted } from './words.ts';

/** What an entry deep inside a block goes by: the behaviour of a rule for points, a cell of the grid. undefined for others. */
export function innerName(
  field: string,
  steps: DataPath | undefined,
  file: FileSnapshot | undefined,
): string | undefined {
  if (steps === undefined) return undefined;
  const place = places.find(({ inside }) => field.startsWith(inside));
  if (place === undefined) return undefined;
  const own = steps.slice(0, place.inside.split('/').length - (place.inside.endsWith('/') ? 1 : 0));
  return place.name(plainAt(file?.fields, own), String(own.at(-1)));
}

interface Place {
  readonly inside: string;
  readonly name: (entry: Plain | undefined, key: string) => string | undefined;
}

const fromTo = (words: string) => (entry: Plain | undefined) => {
  const [from, to] = [textAt(entry, 'from'), textAt(entry, 'to')];
  return from === undefined || to === undefined ? words : `${words} from ${from} to ${to}`;
};

const named =
  (noun: string, ...keys: readonly string[]) =>
  (entry: Plain | undefined) => {
    const name = keys.map((key) => textAt(entry, key)).find((text) => text !== undefined);
    return name === undefined ? undefined : `${noun} ${quoted(name, 70)}`.trim();
  };

const places: readonly Place[] = [
  { inside: 'handoffs/*/', name: fromTo('the handoff') },
  { inside: 'funnel/stages/*/', name: fromTo('the way') },
  { inside: 'scoring/rules/*/', name: named('', 'on', 'when') },
  { inside: 'scoring/caps/*/', name: named('the group', 'group') },
  { inside: 'decisions/*/steps/*/', name: named('the line', 'when', 'then') },
  { inside: 'qualification/cells/*', name: (_, key) => `cell ${key} of the grid` },
  { inside: 'qualification/fit/*/', name: named('grade', 'id') },
  { inside: 'qualification/interest/*/', name: named('grade', 'id') },
  { inside: 'follow-up/attempts/*', name: (_, key) => `the ${key} of the follow-up` },
];
