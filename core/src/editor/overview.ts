import type { Finding } from '../check/index.ts';
import { nextReview } from '../check/support/next-review.ts';
import { daysBetween, type ParsedFile } from '../parse/index.ts';
import { type Range, remembered } from '../read/index.ts';
import { type Agreement, type Goal, type Handbook, type Status, scalarField, type Term } from '../resolve/index.ts';
import { missingInWords } from './missing-parts.ts';

/** A handbook at a glance: what it holds, what is wrong with it, and what is due. */
export interface Overview {
  readonly title: string;
  readonly counts: OverviewCounts;
  /** In the order of their paths. One that has not changed is the same object as before. */
  readonly agreements: readonly AgreementSummary[];
  /** Shared terms in the order of their names, then those of each agreement. */
  readonly terms: readonly Term[];
  /** The earliest first. */
  readonly reviews: readonly DueReview[];
}

export interface OverviewCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly agreements: number;
  /** Goals that bind somebody, by whether a third person could decide them. */
  readonly measurable: number;
  readonly unmeasurable: number;
  readonly terms: number;
  /** Reviews whose day has passed. */
  readonly overdueReviews: number;
}

/** An agreement in an overview. */
export interface AgreementSummary {
  readonly id: string;
  readonly title: string;
  /** undefined where it names none. */
  readonly version: string | undefined;
  readonly status: Status;
  readonly file: ParsedFile;
  /** Its title; the start of the file where it has none. */
  readonly range: Range;
  readonly goals: readonly GoalSummary[];
}

/** A goal in an overview. */
export interface GoalSummary {
  readonly key: string;
  readonly statement: string;
  readonly measurable: boolean;
  /** What it leaves open, in words; empty for a measurable goal. */
  readonly missing: string;
  readonly binding: boolean;
  readonly range: Range;
}

/** The next review of an agreement in force. */
export interface DueReview {
  readonly agreement: Agreement;
  /** ISO date. */
  readonly date: string;
  /** Days since then; 0 on the day itself, negative for days ahead. */
  readonly daysOverdue: number;
  /** The words in the agreement's file that make it due. */
  readonly range: Range;
}

/** Looks at a handbook as a whole. @param findings of all its files, those left out that are silenced or put off. */
export function overviewOf(handbook: Handbook, findings: Iterable<Finding>): Overview {
  const agreements = handbook.agreements.map(agreementSummary);
  const reviews = dueReviews(handbook);
  const goals = agreements.flatMap((agreement) => agreement.goals.filter((goal) => goal.binding));
  const measurable = goals.filter((goal) => goal.measurable).length;
  return {
    title: handbook.settings.title,
    counts: {
      ...countFindings(findings),
      agreements: agreements.length,
      measurable,
      unmeasurable: goals.length - measurable,
      terms: handbook.terms.length,
      overdueReviews: reviews.filter((review) => review.daysOverdue > 0).length,
    },
    agreements,
    terms: handbook.terms,
    reviews,
  };
}

function countFindings(findings: Iterable<Finding>): Pick<OverviewCounts, 'errors' | 'warnings' | 'hints'> {
  const count = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) count[severity]++;
  return { errors: count.error, warnings: count.warning, hints: count.hint };
}

/** An editor asks after every pause in typing: only the agreement that was typed in is summed up again. */
const agreementSummary = remembered((agreement: Agreement): AgreementSummary => {
  const { id, title, version, status, file, root } = agreement;
  const range = scalarField(root, 'title')?.range ?? { start: 0, end: 0 };
  return { id, title, version, status, file, range, goals: agreement.goals.map(goalSummary) };
});

function goalSummary({ key, statement, measurability, binding }: Goal): GoalSummary {
  return {
    key,
    statement: statement.value,
    measurable: measurability.measurable,
    missing: missingInWords(measurability),
    binding,
    range: statement.range,
  };
}

function dueReviews(handbook: Handbook): DueReview[] {
  const reviews = handbook.agreements.flatMap((agreement): DueReview[] => {
    const next = nextReview(agreement, handbook);
    if (next === undefined) return [];
    const { date, scalar } = next;
    return [{ agreement, date, daysOverdue: daysBetween(date, handbook.today), range: scalar.range }];
  });
  return reviews.sort((a, b) => b.daysOverdue - a.daysOverdue);
}
