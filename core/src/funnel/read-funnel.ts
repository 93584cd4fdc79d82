import { type DataNode, field, items } from '../parse/index.ts';
import type { Agreement, HandbookView } from '../resolve/index.ts';
import { type ChainStep, chainOf } from './chain.ts';
import type { Funnel, FunnelRate } from './funnel.ts';
import { goalTerms } from './goal-terms.ts';
import { readCycle, readRate, readSale } from './read-figures.ts';
import { type StageNames, stageNames } from './stage-names.ts';
import { promiseOf, rateGoalsOf, revenueOf } from './ties.ts';

/**
 * The funnel of an agreement: its rates, its sale and its cycle, tied to the goals that promise a number of a stage and to the
 * shared revenue goal. A step without a rate that can be read ends the way backwards: what stands before it is left out.
 * @returns undefined where the agreement has no funnel, or none with a rate that can be read.
 */
export function funnelOf(agreement: Agreement, handbook: HandbookView): Funnel | undefined {
  const way = wayOf(agreement, handbook);
  if (way === undefined) return undefined;
  const { facts, goals } = agreement;
  const block = field(agreement.root, 'funnel');
  const terms = goalTerms(goals, handbook);
  return {
    stages: way.names.map((names) => {
      const { id, name, plural } = names;
      return { id, name, plural, promised: promiseOf(names, terms) };
    }),
    rates: way.steps.map(({ rate }) => rate),
    endsInSale: way.names.at(-1)?.isSale ?? false,
    averageSale: readSale(field(block, 'average-sale'), facts),
    cycleDays: readCycle(field(block, 'cycle'), facts),
    revenue: revenueOf(terms),
    rateGoals: rateGoalsOf(way.names, terms),
  };
}

/** Where the rates of a funnel stand, in the order of its `rates`. */
export function rateNodes(agreement: Agreement, handbook: HandbookView): readonly DataNode[] {
  return wayOf(agreement, handbook)?.steps.map(({ node }) => node) ?? [];
}

interface Way {
  /** One more than steps. */
  readonly names: readonly StageNames[];
  readonly steps: readonly (ChainStep & { readonly rate: FunnelRate })[];
}

function wayOf(agreement: Agreement, handbook: HandbookView): Way | undefined {
  const written = items(field(field(agreement.root, 'funnel'), 'stages'));
  if (written.length === 0) return undefined;
  const known = new Map<string, StageNames>();
  const namesOf = (id: string) => {
    const names = known.get(id) ?? stageNames(id, agreement, handbook);
    known.set(id, names);
    return names;
  };
  const chain = chainOf(written, (id) => namesOf(id).isSale);
  const steps = chain.flatMap((step) => {
    const rate = readRate(step.node, agreement.facts);
    return rate === undefined ? [] : [{ ...step, rate }];
  });
  const gap = chain.findLastIndex(({ node }) => readRate(node, agreement.facts) === undefined);
  const whole = steps.slice(steps.length - (chain.length - 1 - gap));
  const [first] = whole;
  if (first === undefined) return undefined;
  return { steps: whole, names: [first.from, ...whole.map(({ to }) => to)].map(namesOf) };
}
