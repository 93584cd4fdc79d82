import { slug } from '../../../resolve/index.ts';
import type { FileSnapshot, Plain } from '../../snapshot/snapshot.ts';
import { isMap, itemsAt, textAt, textsAt } from './plain.ts';

/** What an agreement says, as far as judging its changes needs it. */
export interface AgreementBook {
  readonly id: string;
  readonly file: FileSnapshot;
  readonly title: string;
  readonly version: string | undefined;
  /** Whether it binds anybody: only an active one does. */
  readonly binding: boolean;
  readonly parties: readonly PartyBook[];
  readonly goals: readonly GoalBook[];
}

/** One side of an agreement. */
export interface PartyBook {
  readonly id: string;
  readonly name: string;
}

/** One goal. */
export interface GoalBook {
  /** Its address: the id, or `goal-` and its place, counted from 1. */
  readonly key: string;
  readonly fields: Plain;
  readonly statement: string;
  readonly metric: string | undefined;
  /** Ids of the parties that answer for it; every party where none is named. */
  readonly owners: readonly string[];
  readonly binding: boolean;
}

/** Reads an agreement from its file. */
export function readAgreementBook(file: FileSnapshot): AgreementBook {
  const { fields, id } = file;
  const parties = itemsAt(fields, 'parties').flatMap(readParty);
  const binding = isBinding(fields);
  const goals = itemsAt(fields, 'goals').flatMap((goal, at) => readGoal(goal, at, parties, binding));
  const title = textAt(fields, 'title') ?? id;
  return { id, file, title, version: textAt(fields, 'version'), binding, parties, goals };
}

/** Whether what carries a status of its own binds anybody. Leaving it out means that it does. */
export function isBinding(plain: Plain | undefined): boolean {
  return statusBinds(textAt(plain, 'status') ?? 'active');
}

/** Whether a status binds anybody. */
export function statusBinds(status: string | undefined): boolean {
  return status === 'active';
}

/** The parties that a sentence begins with: “Marketing delivers …”, “Marketing and Sales close …”. Empty where it begins otherwise. */
export function leadingParties(sentence: string, parties: readonly PartyBook[]): readonly string[] {
  const found: string[] = [];
  let rest = sentence.trim();
  for (;;) {
    const party = parties.find(({ name }) => beginsWith(rest, name));
    if (party === undefined) return found;
    found.push(party.id);
    rest = rest.slice(party.name.length);
    const joint = /^(?:\s*,\s*(?:and\s+)?|\s+and\s+)/i.exec(rest);
    if (joint === null) return found;
    rest = rest.slice(joint[0].length);
  }
}

function beginsWith(text: string, name: string): boolean {
  const next = text.charAt(name.length);
  return name !== '' && text.toLowerCase().startsWith(name.toLowerCase()) && !/[\p{L}\p{N}'’-]/u.test(next);
}

function readParty(party: Plain): PartyBook[] {
  if (typeof party === 'string') return [{ id: slug(party), name: party.trim() }];
  const name = textAt(party, 'name') ?? textAt(party, 'id');
  return name === undefined ? [] : [{ id: textAt(party, 'id') ?? slug(name), name }];
}

function readGoal(goal: Plain, at: number, parties: readonly PartyBook[], binding: boolean): GoalBook[] {
  const statement = typeof goal === 'string' ? goal.trim() : (textAt(goal, 'statement') ?? '');
  if (!isMap(goal) && statement === '') return [];
  const named = textsAt(goal, 'owner');
  const led =
    named.length > 0
      ? parties.map(({ id }) => id).filter((id) => named.includes(id))
      : leadingParties(statement, parties);
  return [
    {
      key: textAt(goal, 'id') ?? `goal-${at + 1}`,
      fields: goal,
      statement,
      metric: textAt(goal, 'metric'),
      owners: led.length > 0 ? led : parties.map(({ id }) => id),
      binding: binding && isBinding(goal),
    },
  ];
}
