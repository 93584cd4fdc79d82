import type { GoalScore, Scorecard, Standing } from '../../score/index.ts';
import { forTerminal } from '../escape.ts';
import { type Paint, plainPaint } from '../paint.ts';
import {
  dueWords,
  goalRemarks,
  goalsTold,
  headline,
  nameOf,
  overWords,
  standingWords,
  stateWords,
  toldPeriod,
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

/** State, period and goal in columns, and below each goal why it is so. */
function goalTable(goals: readonly GoalScore[], paint: Paint): string[] {
  if (goals.length === 0) return [];
  const rows = goals.map((goal) => ({ state: stateWords(goal), period: toldPeriod(goal)?.name ?? '', goal }));
  const widths = { state: widest(rows.map(({ state }) => state)), period: widest(rows.map(({ period }) => period)) };
  return [
    '',
    ...rows.flatMap(({ state, period, goal }) => {
      const columns = `${state.padEnd(widths.state)}  ${period.padEnd(widths.period)}  `;
      const colour = goal.binding ? paint[goalColours[toldPeriod(goal)?.state ?? 'not due'] ?? 'hint'] : paint.faint;
      const first = `  ${colour(state)}${' '.repeat(widths.state - state.length)}  ${period.padEnd(widths.period)}  ${forTerminal(goal.statement)}`;
      const below = forTerminal(goalRemarks(goal).join(' '));
      return below === '' ? [first] : [first, `  ${' '.repeat(columns.length)}${paint.faint(below)}`];
    }),
  ];
}

const goalColours: Readonly<Partial<Record<string, 'error' | 'warning' | 'hint'>>> = {
  missed: 'error',
  partly: 'warning',
  unknown: 'warning',
};

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map(({ length }) => length));
}
