import type { Difference } from '../facts/difference.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import { redline } from '../words/redline.ts';
import { readBook } from './books/handbook-book.ts';
import type { Change, ChangePlace, PartyEffect } from './change.ts';
import { definitionEffects } from './definition-verdict.ts';
import { fingerprint } from './fingerprint.ts';
import { besideOf, makeMatter } from './make-matter.ts';
import type { Matter, Verdict } from './matter.ts';
import { namesOf } from './prose/names.ts';
import { merged } from './reach.ts';
import { renamesIn } from './renames.ts';
import { inWords } from './say/words.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Says what differences mean: material, clarifying or editorial, for whom, and in a sentence. One change for each
 * difference, in the same order.
 * @param before, after the two snapshots that were compared.
 */
export function judge(
  differences: readonly Difference[],
  before: HandbookSnapshot,
  after: HandbookSnapshot,
): readonly Change[] {
  const comparison = {
    before: readBook(before),
    after: readBook(after),
    renames: renamesIn(differences),
    beside: besideOf(differences),
    names: once(() => namesOf(before, after)),
  };
  const taken = new Map<string, number>();
  return differences.map((difference) => {
    const matter = makeMatter(difference, comparison);
    return changeOf(matter, verdictOf(matter), taken);
  });
}

function changeOf(matter: Matter, verdict: Verdict, taken: Map<string, number>): Change {
  const { difference, here, before, after } = matter;
  const { kind, field, path } = difference;
  const effects = verdict.class === 'editorial' ? [] : (verdict.effects ?? effectsOf(matter, verdict));
  const home = here.agreement?.id ?? here.file?.path ?? '';
  return {
    id: single(`${home}#${path}`, taken),
    class: verdict.class,
    direction: verdict.direction,
    kind,
    agreement: here.agreement?.id,
    file: here.file?.path ?? '',
    field,
    path,
    parties: effects.map(({ party }) => party),
    effects,
    reaches: verdict.reaches === undefined ? matter.reaches : merged([...matter.reaches, ...verdict.reaches]),
    before: inWords(difference.before),
    after: inWords(difference.after),
    message: verdict.message,
    because: verdict.because,
    redline: redlineOf(difference),
    place: {
      before: placeOf(before.steps, difference.ranges.before),
      after: placeOf(after.steps, difference.ranges.after),
    },
    fingerprint: single(fingerprint(difference), taken),
  };
}

/** It means the same for everybody who owes it; whoever it is owed to has nothing more to do. */
function effectsOf(matter: Matter, { direction }: Verdict): readonly PartyEffect[] {
  const { owe, get } = matter;
  if (matter.here.term !== undefined) return definitionEffects(matter, 'other');
  return [
    ...owe.map((party) => ({ party, direction })),
    ...get.map((party) => ({ party, direction: 'none' as const })),
  ];
}

/** Of words and sentences only: of a number or a single word it would say nothing that the message does not. */
function redlineOf({ before, after, kind }: Difference): Change['redline'] {
  if (kind !== 'changed' || typeof before !== 'string' || typeof after !== 'string') return undefined;
  const isLong = Math.max(before.split(/\s+/).length, after.split(/\s+/).length) > shortest;
  return isLong && before !== after ? redline(before, after) : undefined;
}

const shortest = 3;

function placeOf(steps: Matter['before']['steps'], range: Difference['ranges']['before']): ChangePlace | undefined {
  if (steps !== undefined) return { steps };
  return range === undefined ? undefined : { range };
}

/** Finds out what is asked for when it is first asked for: figures and dates need no names. */
function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** No two changes share an id: of several differences at one address each later one is counted. */
function single(id: string, taken: Map<string, number>): string {
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id} (${times})`;
}
