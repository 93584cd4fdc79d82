import { nextByRhythm } from '../../check/support/next-review.ts';
import { parseDate } from '../../parse/index.ts';
import type { Agreement, Handbook } from '../../resolve/index.ts';
import { freePath } from '../free-path.ts';
import { filesOf, type Line, type NewFiles, type Refused } from './new-file.ts';
import { keyLine, oneLine, safeText } from './yaml-line.ts';

/** What is asked for a new review. */
export interface NewReviewAnswers {
  /** Id of the agreement. */
  readonly agreement: string;
  /** ISO date; today where it is left out. */
  readonly held?: string;
  /** Plain sentences; without any, the review says that nothing changes. */
  readonly decisions?: readonly string[];
  /** ISO date; where it is left out, the day that the rhythm of the agreement gives. */
  readonly next?: string;
}

/** The record of a review of an agreement, with a place for each thing that a review settles. */
export function newReview(answers: NewReviewAnswers, handbook: Handbook): NewFiles | Refused {
  const agreement = handbook.agreements.find(({ id }) => id === answers.agreement);
  if (agreement === undefined)
    return { refused: `There is no agreement “${oneLine(answers.agreement)}” in this handbook.` };
  const held = oneLine(answers.held) || handbook.today;
  const next = oneLine(answers.next) || nextByRhythm(agreement, held)?.date;
  const wrong = [held, next].find((date) => date !== undefined && !isDay(date));
  if (wrong !== undefined) return { refused: `“${wrong}” is no day. Write it like ${handbook.today}.` };
  if (next !== undefined && next <= held) return { refused: 'The next review comes after the one that was held.' };
  const path = freePath('reviews', `${held}-${agreement.id.replaceAll('/', '-')}`, held, handbook.paths);
  return filesOf(path, linesOf(agreement, held, next, answers.decisions ?? []));
}

function linesOf(agreement: Agreement, held: string, next: string | undefined, sentences: readonly string[]): Line[] {
  const decisions = sentences.map(oneLine).filter((each) => each !== '');
  const notes = '{/* Say here, goal by goal, what was looked at and what came of it. */}';
  return [
    '---',
    ...keyLine('agreement', agreement.id),
    `held: ${held}`,
    ...(agreement.version === undefined ? [] : [`version: ${written(agreement.version)}`]),
    'attendees:',
    ...agreement.parties.map(({ id }) => `  - party: ${safeText(id)}`),
    'decisions:',
    ...(decisions.length === 0 ? ['Nothing changes.'] : decisions).map((each) => `  - statement: ${safeText(each)}`),
    '  # Who carries a decision out, and by when, stands below its sentence:',
    `  #   by: ${agreement.parties[0]?.id ?? 'marketing'}`,
    `  #   due: ${next ?? held}`,
    ...(next === undefined ? ['# The day of the next review.', `# next: ${held}`] : [`next: ${next}`]),
    '---',
    '',
    '## What we looked at',
    '',
    { line: notes, blank: notes },
  ];
}

/** A version of three numbers is no number, so it needs no quotation marks. */
function written(version: string): string {
  return /^\d+\.\d+\.\d+$/.test(version) ? version : safeText(version);
}

/** Whether a text is an ISO date that exists. */
export function isDay(text: string): boolean {
  const parsed = parseDate(text);
  return parsed.ok && parsed.value.date === text;
}
