import { checkHandbook, type Finding, type Handbook } from '@living-sla/core';
import {
  type ChangeReportOptions,
  type Review,
  type ReviewFinding,
  reviewAsJson,
  reviewAsMarkdown,
  reviewAsText,
} from '@living-sla/core/changes';
import { readPast, today } from '@living-sla/host';
import { withBaseline } from '../check/run-baseline.ts';
import type { ReviewOptions } from '../commands/review.ts';
import type { Compared } from '../diff/compared.ts';
import { reportOf } from '../diff/report-of.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { changePaintFor } from '../terminal/paint.ts';
import { openReview } from './open-review.ts';
import { type VoidYes, voidYes } from './void-signoffs.ts';
import { whatItMeant } from './what-it-meant.ts';

/**
 * Prints the whole picture of what the working tree changes against a revision.
 * @param place the handbook; undefined means the one around the working folder.
 * @returns the exit code: 1 where an option asked for something that is missing, else 0.
 */
export async function runReview(base: string, place: string | undefined, options: ReviewOptions): Promise<number> {
  const { folder } = chooseHandbook([place ?? '.']);
  const day = options.today ?? today();
  const past = readPast(folder).then((reading) => reading.past);
  const compared = await openReview(base, folder, day, past);
  const began = { folder, base: compared.commit, today: day };
  const written = reviewOf(compared, folder);
  const gone = await voidYes(written, compared, began);
  const review = { ...withoutVoid(written, gone), meant: await whatItMeant(written.changes, compared, began) };
  const { format, color, maxLength } = options;
  const paint = changePaintFor(process.stdout, color);
  const print: Readonly<Record<ReviewOptions['format'], (shown: ChangeReportOptions) => string>> = {
    markdown: (shown) => reviewAsMarkdown(review, { ...shown, mostCharacters: maxLength }),
    text: (shown) => reviewAsText(review, { ...shown, ...(paint && { paint }) }),
    json: () => reviewAsJson(review),
  };
  process.stdout.write(print[format]({ base: compared.base }));
  const complaints = complaintsOf(review, options);
  for (const complaint of complaints) console.error(`sla: ${complaint}`);
  return complaints.length > 0 ? 1 : 0;
}

function reviewOf(compared: Compared, folder: string): Omit<Review, 'meant'> {
  const { before, after } = compared;
  const then = before.handbook === undefined ? [] : checkHandbook(before.handbook).findings;
  const now = after.handbook === undefined ? [] : findingsOf(after.handbook, folder);
  const [known, still] = [fingerprintsOf(then), fingerprintsOf(now)];
  const fresh = now.filter(({ fingerprint }) => !known.has(fingerprint));
  return {
    ...reportOf(compared),
    findings: gravest
      .flatMap((severity) => fresh.filter((each) => each.severity === severity))
      .map((finding) => told(finding, compared)),
    repaired: then.filter(({ fingerprint }) => !still.has(fingerprint)).length,
  };
}

/** A yes to another text is none to this one. */
function withoutVoid(review: Omit<Review, 'meant'>, gone: readonly VoidYes[]): Omit<Review, 'meant'> {
  const signoffs = review.required.signoffs.map((each) => {
    const isVoid = gone.some(({ agreement, party }) => agreement === each.agreement && party === each.party);
    return { ...each, signed: each.signed && !isVoid };
  });
  const notes = [...review.notes, ...gone.map(({ message }) => message)];
  return { ...review, required: { ...review.required, signoffs }, notes };
}

/** Those of today, without what the team has put off in its baseline. */
function findingsOf(handbook: Handbook, folder: string): readonly Finding[] {
  const scope = { covers: () => true, exists: (file: string) => handbook.files.has(file) };
  const options = { folder, scope, baseline: undefined, updateBaseline: false };
  return withBaseline(checkHandbook(handbook), options).result.findings;
}

const gravest = ['error', 'warning', 'hint'] as const;

function fingerprintsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

function told({ rule, severity, message, file, range, fingerprint }: Finding, { after }: Compared): ReviewFinding {
  const start = after.files.get(file)?.lines().position(range.start) ?? { line: 1, column: 1, offset: range.start };
  return { rule, severity, message, file, start, fingerprint };
}

function complaintsOf({ required, names, findings }: Review, options: ReviewOptions): string[] {
  const low = required.agreements.filter(({ enough }) => !enough).map(({ agreement }) => agreement);
  const unsigned = required.signoffs.filter(({ signed }) => !signed);
  const parties = [...new Set(unsigned.map(({ party }) => names.parties.get(party) ?? party))];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    ...(options.requireBump && low.length > 0 ? [`The version number is too low in ${low.join(', ')}.`] : []),
    ...(options.requireSignoffs && parties.length > 0 ? [`The sign-off of ${parties.join(', ')} is missing.`] : []),
    ...(options.requireClean && errors > 0 ? [`There are new errors: ${errors}.`] : []),
  ];
}
