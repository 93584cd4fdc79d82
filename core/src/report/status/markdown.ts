import type { GoalScore, Scorecard } from '../../score/index.ts';
import { cutToFit } from '../changes/cut-to-fit.ts';
import { listBlock } from '../changes/markdown.ts';
import { forMarkdownLine } from '../changes/markdown-line.ts';
import { forMarkdown } from '../escape.ts';
import {
  askedWords,
  dueWords,
  goalRemarks,
  goalsTold,
  headline,
  isWithoutCases,
  nameOf,
  overWords,
  ownersOf,
  periodWords,
  shownPeriod,
  standingWords,
  stateWords,
  toldPeriod,
  whyWords,
} from './words.ts';

/** What a reader of the status may want besides. */
export interface StatusMarkdownOptions {
  /** How many characters the text may have; absent means any number. */
  readonly mostCharacters?: number;
}

/** For the summary of a job or a comment on a git host: the standing of each agreement, what is due, and a table of goals. */
export function statusMarkdown(
  scorecards: readonly Scorecard[],
  { mostCharacters }: StatusMarkdownOptions = {},
): string {
  const top = [`## ${forMarkdown(headline(scorecards))}`, ''];
  return cutToFit([top, ...scorecards.map(agreementBlock)], mostCharacters, 'sla status');
}

function agreementBlock(scorecard: Scorecard): string[] {
  const { standing, sentence, consequences } = scorecard;
  const over = overWords(consequences);
  const due = [...dueWords(scorecard), ...(over === undefined ? [] : [over])].filter(
    (each) => !sentence.startsWith(each),
  );
  return [
    `### ${forMarkdown(nameOf(scorecard))}: ${standingWords[standing]}`,
    '',
    forMarkdownLine(sentence),
    '',
    ...listBlock(due),
    ...goalTable(scorecard),
  ];
}

function goalTable(scorecard: Scorecard): string[] {
  const goals = goalsTold(scorecard);
  if (goals.length === 0) return [];
  const head = ['| Goal | Who | Last period | State | Why, and what comes next |', '| --- | --- | --- | --- | --- |'];
  return [...head, ...goals.map((goal) => row(goal, scorecard)), ''];
}

function row(goal: GoalScore, scorecard: Scorecard): string {
  const state = stateWords(goal);
  const period = goal.binding ? shownPeriod(goal) : undefined;
  const cells = [
    goal.statement,
    ownersOf(goal, scorecard),
    period === undefined ? '–' : periodWords(period),
    state,
    [whyWords(goal), askedWords(goal), ...goalRemarks(goal)].filter((each) => each !== undefined).join(' '),
  ];
  return `| ${cells.map((cell) => (cell === state && isBad(goal) ? `**${forMarkdown(cell)}**` : forMarkdown(cell))).join(' | ')} |`;
}

function isBad(goal: GoalScore): boolean {
  const period = toldPeriod(goal);
  if (!goal.binding || period === undefined || isWithoutCases(period)) return false;
  return period.state === 'missed' || period.state === 'unknown';
}
