import type { DataNode } from '../parse/index.ts';
import { textField } from '../resolve/index.ts';

/** One step of the way as the funnel writes it: from a stage to the next. */
export interface ChainStep {
  readonly from: string;
  readonly to: string;
  readonly node: DataNode;
}

/**
 * The steps that follow one another, in the order of the way, whatever order they were written in. Of several ways the one
 * that ends in a sale counts, then the longest. Where two ways run together, what stands before cannot be reckoned from
 * what comes out of both, so the way begins there.
 */
export function chainOf(written: readonly DataNode[], isSale: (stage: string) => boolean): readonly ChainStep[] {
  const steps = written.flatMap((node): ChainStep[] => {
    const [from, to] = [textField(node, 'from')?.value, textField(node, 'to')?.value];
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, node }];
  });
  const ends = steps.filter(({ to }) => !steps.some(({ from }) => from === to));
  const chains = ends.map((end) => backFrom(end, steps));
  return chains.sort((one, other) => weight(other, isSale) - weight(one, isSale))[0] ?? [];
}

function backFrom(end: ChainStep, steps: readonly ChainStep[]): ChainStep[] {
  const chain = [end];
  for (;;) {
    const first = chain[0] as ChainStep;
    const [before, ...others] = steps.filter(({ to }) => to === first.from);
    if (before === undefined || others.length > 0 || chain.some(({ to }) => to === before.from)) return chain;
    chain.unshift(before);
  }
}

/** A way to a sale goes before every other, however short it is. */
function weight(chain: readonly ChainStep[], isSale: (stage: string) => boolean): number {
  const last = chain.at(-1);
  return chain.length + (last !== undefined && isSale(last.to) ? 1000 : 0);
}
