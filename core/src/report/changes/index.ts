export * from '../rescore/rescore-rows.ts';
export { type ChangeFormatName, changeFormats } from './formats.ts';
export {
  type AgreementLog,
  type LoggedReview,
  type LoggedSignoff,
  type LoggedVersion,
  logAsJson,
  type VersionLog,
} from './log.ts';
export { logAsMarkdown, logAsText } from './log-text.ts';
export { type AgreementNews, type Notice, type NoticeContact, noticeAsMarkdown, noticeAsText } from './notice.ts';
export {
  type ChangeFormat,
  type ChangePaint,
  type ChangeReport,
  type ChangeReportOptions,
  gravestFirst,
  type Names,
  type PlacedChange,
  type PlaceInFile,
} from './report.ts';
export { missing, type Review, type ReviewFinding, reviewAsJson, verdict } from './review.ts';
export { reviewAsMarkdown, reviewAsText } from './review-text.ts';
export { classCounts, listed } from './words.ts';
