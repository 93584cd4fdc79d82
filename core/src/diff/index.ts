export { changesBetween } from './changes-between.ts';
export { compareSnapshots } from './facts/compare-snapshots.ts';
export type { Difference, DifferenceKind } from './facts/difference.ts';
export type { Change, ChangeClass, ChangePlace, Direction, PartyEffect, Reach } from './judge/change.ts';
export type { DecisionRule } from './judge/decision-rule.ts';
export { decisionRules } from './judge/decision-rules.ts';
export type { Bump, Required, RequiredOfAgreement, RequiredSignoff } from './judge/required.ts';
export { requirementsOf } from './judge/requirements-of.ts';
export { lineOfCommits } from './past/line-of-commits.ts';
export { lineOfTexts, type PastTexts } from './past/line-of-texts.ts';
export { textsToRead } from './past/line-reading.ts';
export type { PastLine, PastState } from './past/past-line.ts';
export { pastOf } from './past/past-of.ts';
export { rangeOfPlace } from './places/range-of-place.ts';
export { type Signoff, signoffsOf } from './signoffs/signoffs-of.ts';
export {
  type SignoffStanding,
  type SignoffState,
  standingSignoffs,
} from './signoffs/standing-signoffs.ts';
export { narrowSnapshot } from './snapshot/narrow-snapshot.ts';
export type {
  FileSnapshot,
  HandbookSnapshot,
  Plain,
  PlainMap,
  ProseBlock,
  ProseLink,
  UsedTerm,
} from './snapshot/snapshot.ts';
export { type SnapshotOptions, takeSnapshot } from './snapshot/take-snapshot.ts';
export { isEnglishWord } from './spelling/english.ts';
export { type CommitRecord, type FileChange, isOfVersions } from './versions/commit-record.ts';
export type {
  AgreementHistory,
  AgreementVersion,
  CommitNote,
  HandbookHistory,
  Oddity,
  TermHistory,
  TermState,
} from './versions/history.ts';
export { type HistorySource, makeHistory } from './versions/make-history.ts';
export { isCommitted, newestOf } from './versions/newest-of.ts';
export type { RedlinePart } from './words/redline.ts';
