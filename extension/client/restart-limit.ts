/**
 * Says at each end of the server whether to start it again: four times in three minutes. One that ends more often would
 * end again at once.
 * @param now the time in milliseconds.
 */
export function restartLimit(now: () => number): () => boolean {
  let ends: number[] = [];
  return () => {
    const time = now();
    ends = [...ends.filter((end) => time - end < threeMinutes), time];
    return ends.length <= mostRestarts;
  };
}

const threeMinutes = 3 * 60 * 1000;
const mostRestarts = 4;
