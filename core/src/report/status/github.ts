import type { Consequence, GoalScore, PeriodScore, Scorecard } from '../../score/index.ts';
import { forGithubMessage, forGithubProperty, forTerminal } from '../escape.ts';
import { dayWords } from '../words.ts';
import { goalsTold, headline, isWithoutCases, nameOf, periodWords, standingWords, toldPeriod } from './words.ts';

/** What a reader of the annotations may want besides. */
export interface StatusGithubOptions {
  /** Put before each path: the folder of the handbook below the root of the repository, with `/` at its end. */
  readonly base?: string;
}

/**
 * For GitHub Actions: an error for each remedy that is due, a warning for each clause that may be used and each value that is
 * missing, a notice for a review that is overdue; then where each agreement stands. Source of the form: GitHub's page
 * "Workflow commands for GitHub Actions".
 */
export function statusGithub(scorecards: readonly Scorecard[], { base = '' }: StatusGithubOptions = {}): string {
  const notes = scorecards.flatMap((scorecard) => annotations(scorecard, base));
  const standings = scorecards.map((each) =>
    plainLine(`${nameOf(each)}: ${standingWords[each.standing]}. ${each.sentence}`),
  );
  return `${[...notes.map(command), ...unseen(notes), ...standings, headline(scorecards)].join('\n')}\n`;
}

/** A line that the runner shows and never takes for a command, whatever the title of an agreement begins with. */
function plainLine(text: string): string {
  return forTerminal(text)
    .replace(/^\s*::/, ': :')
    .replaceAll('##[', '## [');
}

interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Where the value stands that it is about; undefined where there is none. */
  readonly place: { readonly file: string; readonly line: number } | undefined;
}

function annotations(scorecard: Scorecard, base: string): Annotation[] {
  const { consequences, review, goals } = scorecard;
  const name = nameOf(scorecard);
  const live = consequences.filter(({ state }) => state !== 'over');
  const followed = live.map((each): Annotation => {
    const place = placeOf(
      goals.find(({ key }) => key === each.goal),
      each,
      base,
    );
    const isOpen = each.state === 'open';
    return {
      kind: isOpen ? 'warning' : 'error',
      title: `${name}: ${isOpen ? 'a clause may be used' : 'a remedy is due'}`,
      message: each.sentence,
      place,
    };
  });
  const missing = goalsTold(scorecard).flatMap((goal): Annotation[] => {
    const period = toldPeriod(goal);
    if (!goal.binding || period?.state !== 'unknown' || isWithoutCases(period)) return [];
    const message = `${period.asked ?? goal.statement} ${periodWords(period)}: ${period.why}`;
    return [{ kind: 'warning', title: `${name}: a value is missing`, message, place: placeIn(period, base) }];
  });
  const overdue = `The review of “${name}” was due on ${review.due && dayWords(review.due)}.`;
  const late: Annotation[] = review.isOverdue
    ? [{ kind: 'notice', title: 'A review is overdue', message: overdue, place: undefined }]
    : [];
  return [...followed, ...missing, ...late];
}

/** The last value that set it off. */
function placeOf(goal: GoalScore | undefined, { because }: Consequence, base: string): Annotation['place'] {
  const period = goal?.periods.findLast(({ name, state }) => name === because.at(-1) && state === 'missed');
  return period && placeIn(period, base);
}

function placeIn({ rows }: PeriodScore, base: string): Annotation['place'] {
  const last = rows.at(-1);
  return last && { file: `${base}${last.file}`, line: last.line };
}

function command({ kind, title, message, place }: Annotation): string {
  const properties = Object.entries({ ...place, title });
  const written = properties.map(([name, value]) => `${name}=${forGithubProperty(String(value))}`);
  return `::${kind} ${written.join(',')}::${forGithubMessage(message)}`;
}

/** GitHub shows this many annotations of each kind for one step, and leaves out the others without a word. */
const mostShown = 10;

function unseen(notes: readonly Annotation[]): string[] {
  const over = [...Map.groupBy(notes, ({ kind }) => kind).values()].reduce(
    (sum, { length }) => sum + Math.max(0, length - mostShown),
    0,
  );
  return over === 0
    ? []
    : [`GitHub shows ${mostShown} of each kind beside their lines. ${over} more had no room there.`];
}
