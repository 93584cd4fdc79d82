/**
 * Calls a function when the command is to end: Ctrl-C, or a polite signal from another program.
 * @returns a function that ends the watch.
 */
export function onInterrupt(act: () => void): () => void {
  for (const signal of signals) process.on(signal, act);
  return () => {
    for (const signal of signals) process.off(signal, act);
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
