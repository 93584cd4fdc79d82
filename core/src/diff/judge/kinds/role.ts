import { isMap, textAt } from '../books/plain.ts';
import { refersTo } from '../books/references.ts';
import type { PartyEffect, Reach } from '../change.ts';
import type { Matter, Verdict } from '../matter.ts';
import { plainSentence } from '../say/sentences.ts';
import { clarifying, material } from '../verdicts.ts';

/** A job that agreements name. Where it goes to another party, what its people owe goes with it. */
export function judgeRole(matter: Matter): Verdict {
  const { before, after, field } = matter.difference;
  const reaches = reachOf(matter);
  if (field !== 'roles/*/party' || isMap(before) || isMap(after)) {
    return { ...clarifying('role', plainSentence(matter)), reaches };
  }
  const effects: PartyEffect[] = [];
  if (typeof after === 'string') effects.push({ party: after, direction: 'stricter' });
  if (typeof before === 'string') effects.push({ party: before, direction: 'weaker' });
  return { ...material('who-owes', 'different', plainSentence(matter)), effects, reaches };
}

/** The agreements that name the job. */
function reachOf({ before, after }: Matter): readonly Reach[] {
  return [before, after].flatMap(({ item, book }) => {
    const names = [typeof item === 'string' ? item : undefined, textAt(item, 'id'), textAt(item, 'name')];
    const known = names.filter((name) => name !== undefined);
    const naming = [...book.agreements.values()].filter(({ file }) =>
      known.some((name) => refersTo(file, 'role', name)),
    );
    return naming.map(({ id }) => ({ agreement: id, goals: [] }));
  });
}
