import { type Calendar, calendarOf } from '../../check/support/calendar.ts';
import { nextReview } from '../../check/support/next-review.ts';
import { dateIn } from '../../check/support/written-date.ts';
import { type DataPath, type IsoDate, type MonthDay, nodeAt, type ParsedFile } from '../../parse/index.ts';
import { fileFacts, fiscalYearStart, type Handbook, textField } from '../../resolve/index.ts';
import type { WrittenValue } from './written-values.ts';

/** What the meaning of a value depends on besides its own words. */
export interface ValueContext {
  readonly today: IsoDate;
  /** The day from which “this quarter” is counted: the day of a review in a review, else today. */
  readonly said: IsoDate;
  readonly fiscalYear: MonthDay;
  /** Whose hours and days count; undefined where handbook.yaml does not say. */
  readonly calendar: Calendar | undefined;
  /** The key that the value stands under; undefined in prose. */
  readonly key: string | undefined;
  /** Whether it is surely a time to come; a period without a year may be the last one or the next. */
  readonly isAhead: boolean;
  /** What a share is a share of, in the author's words; undefined where nothing says it. */
  readonly of: string | undefined;
  /** The next review, where the value is the rhythm of the agreement's reviews. */
  readonly review: ReviewDay | undefined;
}

/** The day of a review, which may lie in the past, and whether the agreement names it beside the rhythm. */
export interface ReviewDay {
  readonly date: IsoDate;
  readonly isWritten: boolean;
}

/** What surrounds a value. */
export function contextOf({ path, place, isAhead }: WrittenValue, file: ParsedFile, handbook: Handbook): ValueContext {
  const root = file.frontmatter?.root;
  const goal = path?.[0] === 'goals' ? nodeAt(root, path.slice(0, 2)) : undefined;
  const named = goal && textField(nodeAt(goal, ['clock']), 'calendar')?.value;
  return {
    today: handbook.today,
    said: (file.kind === 'review' ? dateIn(fileFacts(file), ['held']) : undefined) ?? handbook.today,
    fiscalYear: fiscalYearStart(handbook.settings.facts),
    calendar: calendarOf(handbook, named),
    key: place === 'field' && path !== undefined ? keyOf(path) : undefined,
    isAhead,
    of:
      place === 'field' && path?.[0] === 'goals' && path.at(-1) === 'target' ? textField(goal, 'of')?.value : undefined,
    review: path?.[0] === 'review' && path[1] === 'every' ? reviewOf(file, handbook) : undefined,
  };
}

function reviewOf(file: ParsedFile, handbook: Handbook): ReviewDay | undefined {
  const agreement = handbook.agreements.find((each) => each.file === file);
  const next = agreement && nextReview(agreement, handbook);
  return next && { date: next.date, isWritten: dateIn(fileFacts(file), ['review', 'next']) === next.date };
}

function keyOf(path: DataPath): string | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? undefined : String(key);
}
