import type { MarkdownParser } from '../../parse/index.ts';
import { type CommitRecord, isOfVersions } from './commit-record.ts';
import { followFiles } from './file-past.ts';
import { makeFileStore } from './file-store.ts';
import type { AgreementHistory, HandbookHistory, TermHistory } from './history.ts';
import { lookBack } from './look-back.ts';
import { nameIn } from './name-in.ts';
import { momentsOf, type PastAgreement, planAgreement } from './past-agreement.ts';
import { tellAgreement } from './tell-agreement.ts';
import { tellTerm } from './tell-term.ts';
import { makeVersionViews } from './version-views.ts';

/** What a history is made of. */
export interface HistorySource {
  /** The commits of the first-parent line that touched the handbook, the oldest first. */
  readonly commits: readonly CommitRecord[];
  /** The text of a blob; undefined where it cannot be read. */
  readonly text: (blob: string) => string | undefined;
  readonly parser: MarkdownParser;
  /** The day from which the past is looked at, as an ISO date. */
  readonly today: string;
  /** Whether this is all of the past. */
  readonly reach: HandbookHistory['reach'];
}

/** Tells the past of a handbook: the versions of each agreement, the states of each shared term, and what is odd. */
export function makeHistory({ commits, text, parser, today, reach }: HistorySource): HandbookHistory {
  const store = makeFileStore(text, parser);
  const pasts = followFiles(
    commits.map(({ note, changes }) => ({ note, changes: changes.filter(isOfPast) })),
    (blob) => nameIn(text(blob)),
  );
  const surroundings = pasts.filter(({ kind }) => kind !== 'agreement');
  const planned = pasts
    .filter(({ kind }) => kind === 'agreement')
    .map((past) => planAgreement(past, surroundings, commits.length - 1, store));
  const closures = lookBack(planned.flatMap(momentsOf), surroundings, store, today);
  const views = makeVersionViews(store, today);
  const telling = { commits, closures, store, views };
  const agreements = planned.map((agreement: PastAgreement): AgreementHistory => tellAgreement(agreement, telling));
  const terms = pasts.filter(({ kind }) => kind === 'term').map((past): TermHistory => tellTerm(past, commits, store));
  return { reach, agreements: byId(agreements), terms: byId(terms) };
}

function isOfPast({ path, from }: CommitRecord['changes'][number]): boolean {
  return isOfVersions(path) || (from !== undefined && isOfVersions(from));
}

/** By id. Where a file took the place of another that is gone, the place is its own. */
function byId<Past extends { readonly id: string; readonly exists: boolean }>(
  pasts: readonly Past[],
): ReadonlyMap<string, Past> {
  const inOrder = [...pasts].sort((a, b) => Number(a.exists) - Number(b.exists));
  return new Map([...new Map(inOrder.map((past) => [past.id, past]))].sort(([a], [b]) => (a < b ? -1 : 1)));
}
