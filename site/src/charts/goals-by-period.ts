import type { Html } from '../model/html.ts';
import type { ByPeriod, VerdictSeries } from '../model/scorecard/attainment.ts';
import { chartInk, fillOf, inkOn, signOf } from './colours.ts';
import { drawChart } from './draw-chart.ts';

const [width, height] = [420, 250];

/** A share of the chart's height below which a number has no room in its piece of a column. */
const leastShare = 0.07;

/** Draws how many goals came to which verdict in each period: a column for each period, a piece for each verdict. */
export function goalsByPeriodChart({ title, periods, series }: ByPeriod, id: string): Html {
  const most = Math.max(...periods.map((_, at) => series.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)));
  const interval = intervals.find((each) => most / each <= mostLines) ?? most;
  return drawChart(
    {
      grid: { left: 24, right: 0, top: 8, bottom: 36 },
      xAxis: {
        type: 'category',
        data: periods.map((period, at) => yearBelow(period, periods[at - 1])),
        axisLabel: { color: chartInk.words, interval: 0, fontSize: 11, lineHeight: 13, hideOverlap: true },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: chartInk.words } },
      },
      yAxis: {
        type: 'value',
        max: Math.ceil(most / interval) * interval,
        interval,
        axisLabel: { color: chartInk.words },
        splitLine: { lineStyle: { color: chartInk.line } },
      },
      series: series.map((each) => piece(each, most)),
    },
    { id, width, height, title, description: described(periods, series) },
  );
}

/** From one line of the ground to the next. */
const intervals = [1, 2, 5, 10, 20, 50, 100];
const mostLines = 5;

/** The year stands below the first period of it. */
function yearBelow(period: string, before: string | undefined): string {
  const year = / (\d{4})$/.exec(period)?.[1];
  if (year === undefined) return period;
  const rest = period.slice(0, -year.length - 1);
  return before?.endsWith(` ${year}`) ? rest : `${rest}\n${year}`;
}

function piece({ words, state, counts }: VerdictSeries, most: number): object {
  return {
    type: 'bar',
    name: words,
    stack: 'verdicts',
    silent: true,
    barCategoryGap: '18%',
    itemStyle: fillOf(state),
    data: counts.map((count) => ({
      value: count === 0 ? null : count,
      label: {
        show: count / most >= leastShare,
        formatter: `${signOf(state)} ${count}`,
        color: inkOn(state),
        fontSize: 11,
      },
    })),
  };
}

function described(periods: readonly string[], series: readonly VerdictSeries[]): string {
  const lines = periods.map((period, at) => {
    const told = series.filter(({ counts }) => (counts[at] ?? 0) > 0);
    return `${period}: ${told.map(({ words, counts }) => `${counts[at]} ${words.toLowerCase()}`).join(', ')}`;
  });
  return `${lines.join('; ')}.`;
}
