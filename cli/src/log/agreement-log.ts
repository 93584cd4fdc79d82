import { type Agreement, field, type Handbook, type ParsedFile, type Review, textField } from '@living-sla/core';
import type { AgreementLog, LoggedReview, LoggedVersion, PlacedChange } from '@living-sla/core/changes';
import {
  type AgreementVersion,
  changesBetween,
  type HandbookHistory,
  type HandbookSnapshot,
  isCommitted,
  narrowSnapshot,
  signoffsOf,
  takeSnapshot,
} from '@living-sla/core/diff';
import { placeChanges } from '../diff/place-changes.ts';

/** The versions of one agreement: those of its past, and the present text where that is another one. */
export function agreementLog(id: string, handbook: Handbook, history: HandbookHistory): AgreementLog {
  const past = history.agreements.get(id);
  const agreement = handbook.agreements.find((each) => each.id === id);
  const states = [...presentState(id, handbook, history), ...(past?.versions ?? []).map(committed)];
  const reviews = handbook.reviews.filter((review) => review.agreements.includes(id));
  return {
    id,
    title: agreement?.title ?? past?.versions[0]?.handbook().agreements[0]?.title ?? id,
    path: agreement?.file.path ?? past?.path ?? id,
    exists: agreement !== undefined,
    versions: states.map((state, at) => logged(state, states[at + 1], heldBetween(reviews, state, states[at - 1]))),
    oddities: past?.oddities ?? [],
  };
}

interface State {
  readonly agreement: string;
  readonly version: string | undefined;
  readonly commits: Pick<AgreementVersion, 'first' | 'last'> | undefined;
  readonly effective: LoggedVersion['effective'];
  readonly snapshot: HandbookSnapshot;
  readonly files: ReadonlyMap<string, ParsedFile>;
}

function committed(version: AgreementVersion): State {
  return {
    agreement: version.agreement,
    version: version.version,
    commits: { first: version.first, last: version.last },
    effective: version.effective,
    snapshot: version.snapshot(),
    files: new Map(version.files.map((file) => [file.path, file])),
  };
}

/** The present text where it is not, word for word, the last one that was committed. */
function presentState(id: string, handbook: Handbook, history: HandbookHistory): State[] {
  const agreement = handbook.agreements.find((each) => each.id === id);
  if (agreement === undefined || isCommitted(history, handbook, id)) return [];
  const snapshot = narrowSnapshot(takeSnapshot(handbook), id);
  return [
    {
      agreement: id,
      version: agreement.version,
      commits: undefined,
      effective: { from: dayIn(agreement, 'from'), until: dayIn(agreement, 'until') },
      snapshot,
      files: new Map([...handbook.files].map(([path, { file }]) => [path, file])),
    },
  ];
}

function dayIn({ root }: Agreement, key: 'from' | 'until'): string | undefined {
  return textField(field(root, 'effective'), key)?.value;
}

function logged(state: State, before: State | undefined, reviews: readonly LoggedReview[]): LoggedVersion {
  const { version, commits, effective, snapshot, agreement } = state;
  const file = snapshot.files.find(({ kind, id }) => kind === 'agreement' && id === agreement);
  return {
    version,
    isCommitted: commits !== undefined,
    first: commits?.first,
    last: commits?.last,
    effective,
    changes: before === undefined ? undefined : changesSince(before, state),
    signoffs: file === undefined ? [] : signoffsOf(file).filter((signoff) => signoff.version === version),
    reviews,
  };
}

function changesSince(before: State, after: State): PlacedChange[] {
  const changes = changesBetween(before.snapshot, after.snapshot);
  return placeChanges(changes, { before: before.files, after: after.files });
}

/** Reviews held from the day on which a version was written until the next one was, the latest first. */
function heldBetween(reviews: readonly Review[], { commits }: State, next: State | undefined): LoggedReview[] {
  const [from, until] = [commits?.first.date, next?.commits?.first.date];
  if (from === undefined) return [];
  const held = reviews.flatMap((review) =>
    review.held === undefined
      ? []
      : [{ id: review.id, title: review.data?.title ?? review.id, held: review.held.value }],
  );
  return held
    .filter((review) => from <= review.held && (until === undefined || review.held < until))
    .sort((one, other) => (one.held < other.held ? 1 : -1));
}
