/**
 * Attainment in words: 0.934 is “93.4%”. Never rounded up to a whole goal that was not reached.
 * @param attainment 1 is exactly the goal.
 */
export function percentOf(attainment: number): string {
  return `${Math.floor(Number((attainment * 1000).toFixed(6))) / 10}%`;
}
