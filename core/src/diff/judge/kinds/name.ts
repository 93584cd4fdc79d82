import type { NameKind } from '@living-sla/schema';
import { refersTo } from '../books/references.ts';
import type { Reach } from '../change.ts';
import { definitionVerdict } from '../definition-verdict.ts';
import type { Matter, Side, Verdict } from '../matter.ts';
import { schemaField } from '../renames.ts';
import { plainSentence } from '../say/sentences.ts';
import { clarifying, editorial } from '../verdicts.ts';

/** An id by which other places refer to a thing. Where each of them follows, nothing else has changed. */
export function judgeId(matter: Matter): Verdict {
  const { before, after, field } = matter.difference;
  const kind = schemaField(matter.here.file?.kind, field)?.id;
  const left = kind !== undefined && [before, after].some((name, at) => isLeft(matter, kind, name, at === 0));
  return left ? clarifying('name-left-behind', plainSentence(matter)) : editorial('renamed', plainSentence(matter));
}

/** A name that a term goes by. It changes what the term means only where other goals and definitions use it now. */
export function judgeName(matter: Matter): Verdict {
  const [then = [], now = []] = [matter.before, matter.after].map(({ term, book }) => {
    return term === undefined ? [] : book.reachOf(term.address);
  });
  if (sameReach(then, now)) return editorial('renamed', plainSentence(matter));
  return definitionVerdict(matter, 'other');
}

/** The name of a party, which stays the same party under its id. */
export function judgePartyName(matter: Matter): Verdict {
  return editorial('renamed', plainSentence(matter));
}

/** Whether the snapshot that has no such name still refers to it. */
function isLeft(matter: Matter, kind: NameKind, name: unknown, isOld: boolean): boolean {
  if (typeof name !== 'string') return false;
  return filesOf(isOld ? matter.after : matter.before, kind).some((file) => refersTo(file, kind, name));
}

/** The files in which a name of a kind counts: those of parties, goals and stages in their own agreement only. */
function filesOf({ file, book }: Side, kind: NameKind) {
  const isShared = kind === 'calendar' || kind === 'role' || kind === 'agreement';
  if (isShared) return [...book.agreements.values()].map((agreement) => agreement.file);
  return file === undefined ? [] : [file];
}

function sameReach(one: readonly Reach[], other: readonly Reach[]): boolean {
  const keys = (all: readonly Reach[]) =>
    all.flatMap(({ agreement, goals }) => [agreement, ...goals.map((goal) => `${agreement} ${goal}`)]).toSorted();
  return keys(one).join('\n') === keys(other).join('\n');
}
