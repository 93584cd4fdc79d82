import type { Funnel, FunnelStage, Spread } from './funnel.ts';

/** Other figures for a funnel; what is left out stays as the agreement says it. */
export interface FigureEdits {
  /** In whole units of the currency. */
  readonly revenue?: number | undefined;
  readonly averageSale?: Spread | undefined;
  /** In days. */
  readonly cycleDays?: Spread | undefined;
  /** By the place of the step, the first is 0: 0.4 is 40%. */
  readonly rates?: ReadonlyMap<number, Spread> | undefined;
  /** A number for each month, by the id of the stage; undefined: no promise. */
  readonly promised?: ReadonlyMap<string, number | undefined> | undefined;
}

/** The funnel with other figures, for whoever asks “what if”: reckon it again with `needOf`. Sources stay where they were. */
export function withFigures(funnel: Funnel, edits: FigureEdits): Funnel {
  const { revenue, averageSale, cycleDays, rates, stages } = funnel;
  return {
    ...funnel,
    revenue: revenue && { ...revenue, amount: edits.revenue ?? revenue.amount },
    averageSale: averageSale && { ...averageSale, ...edits.averageSale },
    cycleDays: cycleDays && { ...cycleDays, ...edits.cycleDays },
    rates: rates.map((rate, at) => ({ ...rate, ...edits.rates?.get(at) })),
    stages: stages.map((stage) => withPromise(stage, edits.promised)),
  };
}

function withPromise(stage: FunnelStage, promised: FigureEdits['promised']): FunnelStage {
  if (!promised?.has(stage.id)) return stage;
  const perMonth = promised.get(stage.id);
  return { ...stage, promised: perMonth === undefined ? undefined : { goal: stage.promised?.goal ?? '', perMonth } };
}
