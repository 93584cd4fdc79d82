import type { Finding, ParsedFile, Range, Term } from '@living-sla/core';
import { type AgreementSummary, type DueReview as DueReviewInCore, overviewOf } from '@living-sla/core/editor';
import type {
  AgreementOverview,
  DueReview,
  FileFindings,
  FindingOverview,
  HandbookOverview,
  Place,
  TermOverview,
} from '../protocol.ts';
import type { WholeHandbook } from './handbooks.ts';
import { toLspRange } from './positions.ts';
import { rememberedWith, sameLists } from './same-parts.ts';

/** A handbook at a glance, as client and server speak of it. Pieces that have not changed are the same objects as before. */
export function handbookOverview(whole: WholeHandbook): HandbookOverview {
  const { handbook, findings, folder, uriOf } = whole;
  const overview = overviewOf(handbook, [...findings.values()].flat());
  const titles = new Map(overview.agreements.map(({ id, title }) => [id, title]));
  return {
    folder: folder.replace(/\/$/, ''),
    title: overview.title,
    counts: { ...overview.counts, silenced: whole.silenced, known: whole.known },
    agreements: overview.agreements.map((summary) => {
      const { path } = summary.file;
      return agreementOverview(summary, uriOf(path), findings.get(path) ?? noFindings);
    }),
    terms: overview.terms.map((term) => termOverview(term, uriOf(term.file.path), titles.get(term.agreement ?? ''))),
    reviews: overview.reviews.map((review) => dueReview(review, uriOf(review.agreement.file.path))),
    otherFindings: otherFindings(whole),
  };
}

/** Whether two overviews of a handbook show the same. */
export function sameOverview(one: HandbookOverview, other: HandbookOverview): boolean {
  return (
    one.title === other.title &&
    sameLists([one.counts], [other.counts]) &&
    sameLists(one.agreements, other.agreements) &&
    sameLists(one.terms, other.terms) &&
    sameLists(one.reviews, other.reviews) &&
    sameLists(one.otherFindings, other.otherFindings)
  );
}

const noFindings: readonly Finding[] = [];

const agreementOverview = rememberedWith(
  (summary: AgreementSummary, uri: string, findings: readonly Finding[]): AgreementOverview => {
    const { id, title, version, status, file, goals } = summary;
    return {
      id,
      title,
      ...(version === undefined ? {} : { version }),
      status,
      place: placeIn(file, summary.range, uri),
      goals: goals.map(({ range, ...goal }) => ({ ...goal, place: placeIn(file, range, uri) })),
      findings: findings.map((finding) => findingOverview(finding, file, uri)),
    };
  },
);

const termOverview = rememberedWith((term: Term, uri: string, ownTo: string | undefined): TermOverview => {
  const { name, abbreviation, means, status, file } = term;
  return {
    name: name.value,
    ...(abbreviation === undefined ? {} : { abbreviation: abbreviation.value }),
    ...(means === undefined ? {} : { means: means.value }),
    status,
    ...(ownTo === undefined ? {} : { ownTo }),
    place: placeIn(file, name.range, uri),
  };
});

function dueReview({ agreement, date, daysOverdue, range }: DueReviewInCore, uri: string): DueReview {
  return { agreement: agreement.title, date, daysOverdue, place: placeIn(agreement.file, range, uri) };
}

function otherFindings({ handbook, findings, uriOf }: WholeHandbook): FileFindings[] {
  return [...findings].flatMap(([path, found]) => {
    const file = handbook.files.get(path)?.file;
    if (file === undefined || file.kind === 'agreement' || found.length === 0) return [];
    return [fileFindings(file, uriOf(path), found)];
  });
}

const fileFindings = rememberedWith((file: ParsedFile, uri: string, found: readonly Finding[]): FileFindings => {
  return { path: file.path, uri, findings: found.map((finding) => findingOverview(finding, file, uri)) };
});

function findingOverview({ rule, severity, message, range }: Finding, file: ParsedFile, uri: string): FindingOverview {
  return { rule, severity, message, place: placeIn(file, range, uri) };
}

function placeIn(file: ParsedFile, range: Range, uri: string): Place {
  return { uri, range: toLspRange(file, range) };
}
