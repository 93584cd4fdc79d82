import type { Html } from '../model/html.ts';
import type { GoalBar } from '../model/scorecard/attainment.ts';
import { chartInk, fillOf, signOf } from './colours.ts';
import { drawChart } from './draw-chart.ts';

const width = 420;
const barHeight = 40;

/** More than this share of a goal is drawn as this share: one goal far above must not make all others look short. */
const widest = 1.3;

/** Draws how far each goal got when it was last read, against a line at the whole goal. */
export function goalBarsChart(bars: readonly GoalBar[], title: string, id: string): Html {
  const height = bars.length * barHeight + 30;
  const most = Math.min(widest, Math.max(1.1, ...bars.map(({ attainment }) => attainment)));
  return drawChart(
    {
      grid: { left: 2, right: 2, top: 6, bottom: 22 },
      xAxis: {
        type: 'value',
        min: 0,
        max: most,
        interval: 0.5,
        axisLabel: { show: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ statement }) => statement),
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      series: [{ ...wholeGoal, ...values(bars, most) }],
    },
    { id, width, height, title, description: described(bars) },
  );
}

const wholeGoal = {
  type: 'bar',
  silent: true,
  barWidth: 12,
  markLine: {
    symbol: 'none',
    silent: true,
    animation: false,
    lineStyle: { color: chartInk.strong, type: 'dashed', width: 1 },
    label: { position: 'end', formatter: 'the goal', color: chartInk.words, fontSize: 11, distance: 4 },
    data: [{ xAxis: 1 }],
  },
} as const;

function values(bars: readonly GoalBar[], most: number): object {
  return {
    data: bars.map(({ attainment, percent, state, statement }) => ({
      value: Math.min(attainment, most),
      itemStyle: { ...fillOf(state), borderRadius: [0, 2, 2, 0] },
      label: {
        show: true,
        position: [0, -16],
        formatter: `${signOf(state)} ${percent} · ${shortened(statement)}`,
        color: chartInk.strong,
        // The line of the goal passes behind the words.
        textBorderColor: chartInk.ground,
        textBorderWidth: 4,
        fontSize: 12,
      },
    })),
  };
}

/** Longer texts would leave the drawing. The table beside it has them whole. */
function shortened(statement: string): string {
  return statement.length <= longest ? statement : `${statement.slice(0, longest - 1).trimEnd()}…`;
}

const longest = 48;

function described(bars: readonly GoalBar[]): string {
  return bars
    .map(({ statement, percent, verdict, period }) => `${statement} ${percent} in ${period}, ${verdict}.`)
    .join(' ');
}
