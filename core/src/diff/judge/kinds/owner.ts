import type { Plain } from '../../snapshot/snapshot.ts';
import { leadingParties } from '../books/agreement-book.ts';
import { isList, textAt } from '../books/plain.ts';
import type { PartyEffect } from '../change.ts';
import type { Matter, Side, Verdict } from '../matter.ts';
import { owingOf } from '../owing.ts';
import { partyName } from '../say/parties.ts';
import { plainSentence, sameSentence } from '../say/sentences.ts';
import { thingName } from '../say/thing.ts';
import { listed, quoted, sentence } from '../say/words.ts';
import { clarifying, editorial, material } from '../verdicts.ts';

/** Who owes it: a duty for whoever comes, none any more for whoever goes. */
export function judgeOwner(matter: Matter): Verdict {
  const { before, after } = changedNames(matter);
  const gone = before.filter((each) => !after.includes(each));
  const come = after.filter((each) => !before.includes(each));
  if (gone.length + come.length === 0) return editorial('same-meaning', sameSentence(matter));
  if (isSaid(matter)) return clarifying('said-already', plainSentence(matter));
  const known = new Set(
    [matter.before, matter.after].flatMap((side) => side.agreement?.parties.map(({ id }) => id) ?? []),
  );
  const effects: PartyEffect[] = [
    ...come.filter((id) => known.has(id)).map((party) => ({ party, direction: 'stricter' as const })),
    ...gone.filter((id) => known.has(id)).map((party) => ({ party, direction: 'weaker' as const })),
  ];
  const message = sayMove(matter, before, after);
  const kept = before.length - gone.length > 0;
  const direction = come.length === 0 && kept ? 'weaker' : gone.length === 0 && kept ? 'stricter' : 'different';
  const verdict = material('who-owes', direction, message);
  return effects.length === 0 ? verdict : { ...verdict, effects };
}

/** Whether a sentence began with its owner all the same: “Marketing delivers …”. */
function isSaid({ before, after, difference, names }: Matter): boolean {
  const { kind, field } = difference;
  if (kind === 'changed' || !/^(?:goals|commitments|remedies)\/\*\//.test(field)) return false;
  const [then, now] = [before, after].map((side) => {
    const isTold = side.goal !== undefined || leadsSentence(side);
    return isTold ? listed(owingOf(side, field, undefined, names).owe.toSorted()) : undefined;
  });
  return then !== undefined && then === now;
}

/** Whether the sentence of a commitment or a remedy begins with a party. */
function leadsSentence({ item, agreement }: Side): boolean {
  const sentence = typeof item === 'string' ? item : (textAt(item, 'statement') ?? textAt(item, 'then') ?? '');
  return leadingParties(sentence, agreement?.parties ?? []).length > 0;
}

/** Who keeps a text up to date. That is no promise to anybody in it, but it decides where the text is doubtful. */
export function judgeKeeper(matter: Matter): Verdict {
  return clarifying('keeper', plainSentence(matter));
}

/** To whom it is owed. Nobody has more or less to do. */
export function judgeReceiver(matter: Matter): Verdict {
  const { before, after } = changedNames(matter);
  if (listed(before) === listed(after)) return editorial('same-meaning', sameSentence(matter));
  return material('to-whom', 'different', sayMove(matter, before, after));
}

/** All names before and after, whether one stands there, a list, or one of a list came or went. */
function changedNames(matter: Matter): { before: readonly string[]; after: readonly string[] } {
  const { before, after } = matter.difference;
  const follow = matter.renames.get('party');
  const names = (plain: Plain | undefined) => (isList(plain) ? plain : [plain]).flatMap(textsOf);
  return { before: names(before).map((name) => follow?.get(name) ?? name), after: names(after) };
}

function textsOf(plain: Plain | undefined): readonly string[] {
  return typeof plain === 'string' && plain.trim() !== '' ? [plain.trim()] : [];
}

/** “First contact now belongs to Marketing instead of Sales.” */
function sayMove(matter: Matter, before: readonly string[], after: readonly string[]): string {
  const { difference, row } = matter;
  const [old, goal] = [matter.before.goal, matter.after.goal];
  if (row.is === 'owner' && old !== undefined && goal !== undefined) {
    if (difference.field.endsWith('/*') && old.owners.length === goal.owners.length) {
      const name = nameAll(matter, [...after, ...before]);
      return sentence(`${thingName(matter)} ${after.length > 0 ? 'now belongs' : 'no longer belongs'} to ${name}.`);
    }
    return sentence(
      `${thingName(matter)} now belongs to ${nameAll(matter, goal.owners)} instead of ${nameAll(matter, old.owners)}.`,
    );
  }
  const name = thingName(matter);
  const isName = after.some((each) => name.endsWith(quoted(each, 70)));
  const thing = isName ? '' : `for ${name}, `;
  const be = row.many ? 'are' : 'is';
  const article = row.called.startsWith('who ') ? '' : 'the ';
  if (difference.field.endsWith('/*')) {
    const how = after.length > 0 ? 'is new among' : 'is no longer among';
    return sentence(`${thing}${nameAll(matter, [...after, ...before])} ${how} ${among(row.called)}.`);
  }
  if (before.length === 0) return sentence(`${thing}${article}${row.called} ${be} now ${nameAll(matter, after)}.`);
  if (after.length === 0)
    return sentence(`${thing}${article}${row.called} ${be} no longer ${nameAll(matter, before)}.`);
  const [then, now] = [nameAll(matter, before), nameAll(matter, after)];
  return sentence(`${thing}${article}${row.called} ${be} now ${now} instead of ${then}.`);
}

/** “those who take part”, “those who are told”. */
function among(called: string): string {
  const words = called.replace(/^who /, 'those who ').replace(/^party that /, 'the parties that ');
  return words.replace(
    / (takes|is|promises|provides|acts|runs|looks|needs) /,
    (_, verb: string) => ` ${plural[verb] ?? verb} `,
  );
}

const plural: Readonly<Record<string, string>> = {
  takes: 'take',
  is: 'are',
  provides: 'provide',
  runs: 'run',
  looks: 'look',
  needs: 'need',
};

function nameAll(matter: Matter, ids: readonly string[]): string {
  return listed(ids.map((id) => partyName(matter, id)));
}
