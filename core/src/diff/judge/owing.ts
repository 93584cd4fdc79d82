import type { Plain } from '../snapshot/snapshot.ts';
import { type AgreementBook, leadingParties } from './books/agreement-book.ts';
import { itemsAt, textAt, textsAt } from './books/plain.ts';
import type { Side } from './matter.ts';
import { type Names, partiesIn } from './prose/names.ts';

/** Who owes what stands at a place of an agreement, and to whom; ids of parties. */
export interface Owing {
  readonly owe: readonly string[];
  readonly get: readonly string[];
}

/**
 * Finds both for one side. Where the text names nobody, everybody owes it: a rule that stands in an agreement binds its
 * parties.
 * @param field as in `Difference`.
 * @param texts the words of running text before and after; undefined for fields.
 */
export function owingOf(
  { agreement, goal, item }: Side,
  field: string,
  texts: readonly string[] | undefined,
  names: () => Names,
): Owing {
  if (agreement === undefined) return nobody;
  const all = agreement.parties.map(({ id }) => id);
  if (goal !== undefined) return { owe: goal.owners, get: [] };
  const block = field.split('/')[0] ?? '';
  const read =
    texts === undefined ? (blocks.get(block) ?? everybody)(item, agreement, field) : namedIn(texts, agreement, names);
  const { owe, get } = read;
  const known = (ids: readonly string[]) => all.filter((id) => ids.includes(id));
  const owners = known(owe);
  const receivers = known(get).filter((id) => !owners.includes(id));
  return { owe: owners.length > 0 ? owners : all.filter((id) => !receivers.includes(id)), get: receivers };
}

const nobody: Owing = { owe: [], get: [] };

type Reader = (item: Plain | undefined, agreement: AgreementBook, field: string) => Owing;

/** Who owes something on either of two sides, each once. */
export function joined(all: readonly Owing[]): Owing {
  const owe = [...new Set(all.flatMap((each) => each.owe))];
  return { owe, get: [...new Set(all.flatMap((each) => each.get))].filter((id) => !owe.includes(id)) };
}

/** Running text concerns those whom it names; who stands first in it does what it says. */
function namedIn(texts: readonly string[], { parties }: AgreementBook, names: () => Names): Owing {
  const owe = texts.flatMap((text) => leadingParties(text, parties));
  const named = texts.flatMap((text) => partiesIn(text, names()));
  return owe.length === 0 ? { owe: named, get: [] } : { owe, get: named };
}

const everybody: Reader = () => nobody;
const by: Reader = (item) => ({ owe: textsAt(item, 'by'), get: [] });

const blocks: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    commitments: (item, { parties }) => ({
      owe: firstOf(textsAt(item, 'by'), leadingParties(sentenceOf(item), parties)),
      get: textsAt(item, 'to'),
    }),
    needs: (item) => ({ owe: textsAt(item, 'from'), get: textsAt(item, 'party') }),
    remedies: (item, { parties }) => ({
      owe: firstOf(textsAt(item, 'by'), leadingParties(textAt(item, 'then') ?? '', parties)),
      get: [],
    }),
    exceptions: (item, { goals }) => {
      const aside = textsAt(item, 'supersedes');
      return { owe: goals.filter(({ key }) => aside.includes(key)).flatMap(({ owners }) => owners), get: [] };
    },
    meetings: (item) => ({ owe: textsAt(item, 'attendees'), get: [] }),
    stages: (item) => ({ owe: textsAt(item, 'owner'), get: [] }),
    handoffs: (item, agreement, field) => {
      const giver = stageOwners(agreement, textAt(item, 'from'));
      const taker = firstOf(textsAt(item, 'accept', 'by'), stageOwners(agreement, textAt(item, 'to')));
      if (/\/requires|\/trigger|\/notify/.test(field)) return { owe: giver, get: taker };
      if (/\/accept|\/return/.test(field)) return { owe: taker, get: giver };
      return { owe: [...giver, ...taker], get: [] };
    },
    'follow-up': by,
    nurture: by,
    events: by,
    ageing: (item, agreement) => ({
      owe: firstOf(textsAt(item, 'by'), stageOwners(agreement, textAt(item, 'stage'))),
      get: [],
    }),
    routing: (item) => ({ owe: textsAt(item, 'to'), get: [] }),
    escalation: (item) => ({ owe: textsAt(item, 'to'), get: [] }),
    parties: (item, _, field) => ({
      owe: /^parties\/\*(?:\/id)?$/.test(field) ? [] : [textAt(item, 'id') ?? ''],
      get: [],
    }),
    signoffs: (item) => ({ owe: textsAt(item, 'party'), get: [] }),
  }),
);

function sentenceOf(item: Plain | undefined): string {
  return typeof item === 'string' ? item : (textAt(item, 'statement') ?? '');
}

function firstOf(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.length > 0 ? one : other;
}

function stageOwners({ file }: AgreementBook, id: string | undefined): readonly string[] {
  const stage = itemsAt(file.fields, 'stages').find((each) => id !== undefined && textAt(each, 'id') === id);
  return textsAt(stage, 'owner');
}
