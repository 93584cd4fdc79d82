import type { Severity } from '../../check/index.ts';
import type { Position } from '../../read/index.ts';
import type { Rescore } from '../../score/index.ts';
import { forJson } from '../escape.ts';
import { rescoreData } from '../rescore/json.ts';
import { counted } from '../words.ts';
import { changesData } from './json.ts';
import { type ChangeReport, partyName } from './report.ts';
import { classCounts, listed } from './words.ts';

/** All that a review of a change needs: what it changes, what it asks for, and what is wrong now that was not before. */
export interface Review extends ChangeReport {
  /** Findings that were not there before, the gravest first. */
  readonly findings: readonly ReviewFinding[];
  /** How many findings of before are gone. */
  readonly repaired: number;
  /** Past results under the new text, for each agreement whose goals or remedies change and that has results. */
  readonly meant: readonly Rescore[];
}

/** A finding as a review tells it. */
export interface ReviewFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly start: Position;
  readonly fingerprint: string;
}

/** What a review comes to: how grave the change is, and what is still missing before it can count. */
export function verdict(review: Review): string {
  if (review.changes.length === 0) return `Nothing has changed${missingPart(review, ', and it still needs ')}.`;
  return `${graveness(review)} (${classCounts(review.changes)})${missingPart(review, ', and before it counts it still needs ') || ', and nothing is missing'}.`;
}

function graveness({ changes }: Review): string {
  const has = (each: string) => changes.some((change) => change.class === each);
  if (has('material')) return 'This changes what somebody owes';
  if (has('clarifying')) return 'This may change what somebody owes, so a person has to look';
  return 'This changes nobody’s duty';
}

function missingPart(review: Review, lead: string): string {
  const parts = missing(review);
  return parts.length === 0 ? '' : `${lead}${listed(parts)}`;
}

/** What is missing before the changes can count, in a few words each; empty where nothing is. */
export function missing({ required, names, findings }: Review): string[] {
  const low = required.agreements.filter(({ enough }) => !enough).map(({ title }) => `“${title}”`);
  const lacking = required.signoffs.filter(({ signed }) => !signed).map(({ party }) => partyName(names, party));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    ...(low.length === 0 ? [] : [`a higher version number of ${few(low, 'agreement')}`]),
    ...(lacking.length === 0 ? [] : [`the sign-off of ${few([...new Set(lacking)], 'party')}`]),
    ...(errors === 0 ? [] : [`a repair of ${counted(errors, 'new error')}`]),
  ];
}

/** Names where there are few of them, else how many there are. */
function few(names: readonly string[], noun: 'agreement' | 'party'): string {
  if (names.length <= 3) return listed(names);
  return `${names.length} ${noun === 'party' ? 'parties' : 'agreements'}`;
}

/** What `sla review --format json` prints; its JSON Schema is `review-report`. */
export function reviewAsJson(review: Review): string {
  const { findings, repaired, meant } = review;
  const found = findings.map(({ rule, severity, message, file, start, fingerprint }) => ({
    rule,
    severity,
    message,
    file,
    start,
    fingerprint,
  }));
  return forJson({
    version: formatVersion,
    verdict: verdict(review),
    missing: missing(review),
    ...changesData(review),
    findings: found,
    repaired,
    meant: meant.map(rescoreData),
  });
}

/** Raised when a program that reads the report would have to change. */
const formatVersion = 1;
