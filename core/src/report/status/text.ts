import type { GoalScore, Scorecard, Standing } from '../../score/index.ts';
import { forTerminal } from '../escape.ts';
import { type Paint, plainPaint } from '../paint.ts';
import {
  askedWords,
  dueWords,
  goalRemarks,
  goalsTold,
  headline,
  nameOf,
  overWords,
  periodWords,
  shownPeriod,
  standingWords,
  stateWords,
  whyWords,
} from './words.ts';

/** For people at a terminal: where each agreement stands, what is due from whom, and its goals as a small table. */
export function statusText(scorecards: readonly Scorecard[], paint: Paint = plainPaint): string {
  const blocks = scorecards.flatMap((scorecard) => [...agreementLines(scorecard, paint), '']);
  return `${[...blocks, paint.strong(headline(scorecards))].join('\n')}\n`;
}

function agreementLines(scorecard: Scorecard, paint: Paint): string[] {
  const { standing, sentence, consequences } = scorecard;
  const colour = paint[colours[standing]];
  const head = `${paint.strong(forTerminal(nameOf(scorecard)))}: ${colour(standingWords[standing])}`;
  const due = dueWords(scorecard).filter((each) => !sentence.startsWith(each));
  const over = overWords(consequences);
  return [
    head,
    `  ${forTerminal(sentence)}`,
    ...due.map((each) => `  ${forTerminal(each)}`),
    ...(over === undefined ? [] : [`  ${paint.faint(over)}`]),
    ...goalTable(goalsTold(scorecard), paint),
  ];
}

const colours: Readonly<Record<Standing, 'error' | 'warning' | 'hint'>> = {
  'remedy due': 'error',
  'at risk': 'warning',
  missing: 'warning',
  'on track': 'hint',
  'no results': 'hint',
  'not in force': 'hint',
};

interface GoalLine {
  readonly goal: GoalScore;
  readonly state: string;
  readonly name: string;
  readonly period: string;
  readonly why: string;
  readonly remarks: string;
}

/** State, goal, period and value in columns; what comes next stands below. Goals that only sentences name have two lines each. */
function goalTable(goals: readonly GoalScore[], paint: Paint): string[] {
  if (goals.length === 0) return [];
  const lines = goals.map(lineOf);
  const [state, name, period] = (['state', 'name', 'period'] as const).map((column) =>
    widest(lines.map((line) => line[column])),
  ) as [number, number, number];
  const indent = ' '.repeat(state + 4);
  return [
    '',
    ...lines.flatMap((line) => {
      const colour = line.goal.binding ? paint[goalColours[line.state.split(',')[0] ?? ''] ?? 'hint'] : paint.faint;
      const first = `  ${colour(line.state)}${' '.repeat(state - line.state.length)}  `;
      const below = line.remarks === '' ? [] : [`${indent}${paint.faint(line.remarks)}`];
      if (name <= mostName)
        return [`${first}${line.name.padEnd(name)}  ${line.period.padEnd(period)}  ${line.why}`.trimEnd(), ...below];
      const value = [line.period, line.why].filter((each) => each !== '').join(': ');
      return [`${first}${line.name}`, `${indent}${paint.faint(value)}`, ...below];
    }),
  ];
}

function lineOf(goal: GoalScore): GoalLine {
  const shown = shownPeriod(goal);
  // A metric is the same through all versions; a sentence is not.
  const asked = goal.name === goal.statement ? askedWords(goal) : undefined;
  const period = goal.binding && shown !== undefined ? periodWords(shown) : '';
  return {
    goal,
    state: stateWords(goal),
    name: forTerminal(goal.name),
    period: forTerminal(period),
    why: forTerminal(whyWords(goal)),
    remarks: forTerminal([asked, ...goalRemarks(goal)].filter((each) => each !== undefined).join(' ')),
  };
}

/** A longer name makes no column. */
const mostName = 34;

const goalColours: Readonly<Partial<Record<string, 'error' | 'warning' | 'hint'>>> = {
  missed: 'error',
  partly: 'warning',
  unknown: 'warning',
  'no value': 'warning',
};

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map(({ length }) => length));
}
