import { compareVersions, describeVersion, parseVersion, type Version } from '../../parse/index.ts';
import type { HandbookSnapshot } from '../snapshot/snapshot.ts';
import type { AgreementBook } from './books/agreement-book.ts';
import { readBook } from './books/handbook-book.ts';
import { itemsAt, textAt } from './books/plain.ts';
import type { Change, ChangeClass } from './change.ts';
import type { Bump, Required, RequiredOfAgreement, RequiredSignoff } from './required.ts';

/**
 * What the changes between two snapshots ask for: of each agreement that they reach a version number, and of its parties
 * a yes. Material asks for a new first number and a yes of every party, clarifying for a new second number, editorial for
 * a new third one (FORMAT.md, “Versions”). A change counts for every agreement that it reaches: a term of the glossary for
 * all that use it. An agreement that comes has no number to raise; where it binds, its parties have to say yes.
 */
export function requirementsOf(
  changes: readonly Change[],
  before: HandbookSnapshot,
  after: HandbookSnapshot,
): Required {
  const [then, now] = [readBook(before), readBook(after)];
  const reached = new Map<string, ChangeClass[]>();
  for (const change of changes) {
    for (const { agreement } of change.reaches) {
      const classes = reached.get(agreement) ?? [];
      reached.set(agreement, classes);
      // A version number and a yes are told of the text; they are none of it, and ask for no number themselves.
      if (!/^(?:version|signoffs)\b/.test(change.field)) classes.push(change.class);
    }
  }
  const agreements: RequiredOfAgreement[] = [];
  const signoffs: RequiredSignoff[] = [];
  for (const id of [...reached.keys()].toSorted()) {
    const agreement = now.agreements.get(id);
    if (agreement === undefined) continue;
    const old = then.agreements.get(id) ?? formerSelf(changes, agreement, then.agreements);
    const needed = requiredOf(agreement, old, reached.get(id) ?? []);
    agreements.push(needed);
    const asksForYes = agreement.binding && (old === undefined || !old.binding || needed.bump === 'major');
    if (asksForYes || (old?.binding && needed.bump === 'major')) signoffs.push(...signoffsOf(agreement, needed.enough));
  }
  return { bump: highest(agreements.map(({ bump }) => bump)), signoffs, agreements };
}

/** The agreement as it was under another id: its file was renamed. */
function formerSelf(
  changes: readonly Change[],
  agreement: AgreementBook,
  then: ReadonlyMap<string, AgreementBook>,
): AgreementBook | undefined {
  const renamed = changes.find(({ field, agreement: id }) => field === 'file' && id === agreement.id);
  return renamed?.kind === 'moved' || renamed?.kind === 'changed' ? byPath(then, renamed.before) : undefined;
}

function byPath(books: ReadonlyMap<string, AgreementBook>, path: string | undefined): AgreementBook | undefined {
  return [...books.values()].find(({ file, id }) => file.path === path || id === path);
}

function requiredOf(
  agreement: AgreementBook,
  old: AgreementBook | undefined,
  classes: readonly ChangeClass[],
): RequiredOfAgreement {
  const bump = old === undefined ? 'none' : highest(classes.map((each) => bumps[each]));
  const before = readVersion(old?.version);
  const after = readVersion(agreement.version);
  const lowest = before === undefined || bump === 'none' ? undefined : raise(before, bump);
  const enough = lowest === undefined ? true : after !== undefined && compareVersions(after, lowest) >= 0;
  return {
    agreement: agreement.id,
    title: agreement.title,
    before: old?.version,
    after: agreement.version,
    bump,
    lowest: lowest && describeVersion(lowest),
    enough,
  };
}

/** A yes counts for the number it names. While the number is not raised, every yes there is was given to the text before. */
function signoffsOf(agreement: AgreementBook, enough: boolean): RequiredSignoff[] {
  const given = itemsAt(agreement.file.fields, 'signoffs');
  const { id, version } = agreement;
  return agreement.parties.map((party) => ({
    agreement: id,
    party: party.id,
    version,
    signed:
      enough &&
      version !== undefined &&
      given.some((each) => textAt(each, 'party') === party.id && textAt(each, 'version') === version),
  }));
}

const bumps: Readonly<Record<ChangeClass, Bump>> = { material: 'major', clarifying: 'minor', editorial: 'patch' };
const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

function highest(all: readonly Bump[]): Bump {
  return all.reduce((one, other) => (order.indexOf(other) > order.indexOf(one) ? other : one), 'none');
}

function readVersion(text: string | undefined): Version | undefined {
  const parsed = text === undefined ? undefined : parseVersion(text);
  return parsed?.ok ? parsed.value : undefined;
}

function raise({ major, minor, patch }: Version, bump: Bump): Version {
  if (bump === 'major') return { major: major + 1, minor: 0, patch: 0 };
  return bump === 'minor' ? { major, minor: minor + 1, patch: 0 } : { major, minor, patch: patch + 1 };
}
