import type { PeriodScore } from '../scorecard.ts';

/**
 * How attainment moves over the last six periods with a verdict; undefined with fewer than three. It is the slope of Theil
 * and Sen: the median of the slopes between all pairs of periods, so that one odd month turns nothing round. Less than one
 * hundredth of the target a period is level.
 * Source: P. K. Sen, “Estimates of the regression coefficient based on Kendall's tau”, Journal of the American Statistical
 * Association 63 (1968), pages 1379 to 1389.
 */
export function trendOf(periods: readonly PeriodScore[]): 'rising' | 'falling' | 'level' | undefined {
  const values = periods
    .flatMap(({ state, attainment }) => (isVerdict(state) && attainment !== undefined ? [attainment] : []))
    .slice(-mostPeriods);
  if (values.length < 3) return undefined;
  const slopes = values.flatMap((first, at) =>
    values.slice(at + 1).map((second, further) => (second - first) / (further + 1)),
  );
  const slope = median(slopes);
  return slope > leastSlope ? 'rising' : slope < -leastSlope ? 'falling' : 'level';
}

const mostPeriods = 6;
const leastSlope = 0.01;

/** Whether a period has a verdict: met, missed or partly. */
export function isVerdict(state: PeriodScore['state']): boolean {
  return state === 'met' || state === 'missed' || state === 'partly';
}

function median(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((one, other) => one - other);
  const middle = inOrder.length >> 1;
  const upper = inOrder[middle] as number;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] as number) + upper) / 2;
}
