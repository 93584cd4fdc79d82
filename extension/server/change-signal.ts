import type { CancellationToken } from 'vscode-languageserver';

/** Lets those who have nothing to do wait for the next change. */
export interface ChangeSignal {
  /** How many changes there were. */
  count(): number;
  happened(): void;
  /** Settles once there are more changes than so many, or somebody has lost patience. */
  after(count: number, token: CancellationToken): Promise<void>;
}

export function makeChangeSignal(): ChangeSignal {
  const waiting = new Set<() => void>();
  let changes = 0;
  return {
    count: () => changes,
    happened: () => {
      changes += 1;
      for (const goOn of waiting) goOn();
      waiting.clear();
    },
    after: (count, token) =>
      new Promise((resolve) => {
        if (changes > count || token.isCancellationRequested) return resolve();
        const goOn = () => {
          impatience.dispose();
          resolve();
        };
        const impatience = token.onCancellationRequested(() => {
          waiting.delete(goOn);
          goOn();
        });
        waiting.add(goOn);
      }),
  };
}
