import { parsePercent, parseRange, type Quantity } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import type { Fields } from '../fields.ts';
import { type DrawnFunnel, drawnFunnel } from '../funnel/drawn-funnel.ts';
import { type Html, lines, plainHtml } from '../html.ts';
import type { BlockTop, Fact } from './block.ts';
import type { Subject } from './page-parts.ts';
import { stageNames } from './stages.ts';
import { factsOf } from './tables.ts';

/** The figures behind the goals, and what follows from them. */
export interface FunnelBlock extends BlockTop {
  readonly kind: 'funnel';
  readonly bars: readonly FunnelStep[];
  /** What each stage needs, what is promised and what was counted; undefined where nothing can be reckoned. */
  readonly drawn: DrawnFunnel | undefined;
  /** Where the figures can be tried out; undefined on the page of a version. */
  readonly page: string | undefined;
  readonly facts: readonly Fact[];
  readonly note: Html | undefined;
}

/** One stage of the funnel as its rates say it. */
export interface FunnelStep {
  /** The id or the term that the funnel names it by. */
  readonly id: string;
  readonly name: string;
  /** How many of 100 that entered the first stage reach this one, lowest and highest; undefined where a rate is missing. */
  readonly reach: { readonly low: number; readonly high: number } | undefined;
  /** The share that came here from the stage before: "80%"; undefined for the first. */
  readonly rate: string | undefined;
  readonly source: string | undefined;
  readonly note: Html | undefined;
}

/** The funnel of an agreement; undefined where it has none. */
export function funnelBlock(subject: Subject): FunnelBlock | undefined {
  const funnel = subject.read().fields('funnel');
  if (funnel === undefined) return undefined;
  const names = stageNames(subject);
  const { agreement, context } = subject;
  const drawn = drawnFunnel(agreement, context.handbook);
  const isOfToday = context.places.versions(agreement.id) !== undefined;
  const name = (id: string) => names.get(id) ?? id;
  return {
    kind: 'funnel',
    anchor: 'funnel',
    title: undefined,
    drawn,
    page: drawn && isOfToday ? addresses.funnel(agreement.id) : undefined,
    bars: chainsOf(funnel.each('stages')).flatMap((chain) => barsOf(chain, name)),
    facts: factsOf([
      ['Average sale', figureOf(funnel.fields('average-sale'))],
      ['Time from first contact to order', figureOf(funnel.fields('cycle'))],
    ]),
    note: funnel.prose('note'),
  };
}

/** Steps that follow one another; where a step begins elsewhere, a new chain begins. */
function chainsOf(steps: readonly Fields[]): Fields[][] {
  const chains: Fields[][] = [];
  for (const step of steps) {
    const chain = chains.at(-1);
    if (chain !== undefined && chain.at(-1)?.text('to') === step.text('from')) chain.push(step);
    else chains.push([step]);
  }
  return chains;
}

function barsOf(chain: readonly Fields[], name: (id: string) => string): FunnelStep[] {
  const first: FunnelStep = {
    id: chain[0]?.text('from') ?? '',
    name: name(chain[0]?.text('from') ?? ''),
    reach: { low: 100, high: 100 },
    rate: undefined,
    source: undefined,
    note: undefined,
  };
  const bars = [first];
  for (const step of chain) {
    const before = bars.at(-1)?.reach;
    const share = shareOf(step.text('rate'));
    bars.push({
      id: step.text('to') ?? '',
      name: name(step.text('to') ?? ''),
      reach: before && share && { low: (before.low * share.low) / 100, high: (before.high * share.high) / 100 },
      rate: step.reading('rate'),
      source: step.text('source'),
      note: step.prose('note'),
    });
  }
  return bars;
}

/** The lower and the upper edge of a rate in percent; one number is both. */
function shareOf(rate: string | undefined): { low: number; high: number } | undefined {
  if (rate === undefined) return undefined;
  const single = parsePercent(rate);
  if (single.ok)
    return single.value.percent > 100 ? undefined : { low: single.value.percent, high: single.value.percent };
  const range = parseRange(rate);
  if (!range.ok) return undefined;
  const [low, high] = [percentOf(range.value.low), percentOf(range.value.high)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

function percentOf(quantity: Quantity): number | undefined {
  return quantity.kind === 'percent' && quantity.percent <= 100 ? quantity.percent : undefined;
}

function figureOf(figure: Fields | undefined): Html | undefined {
  const value = figure?.reading('value');
  if (figure === undefined || value === undefined) return undefined;
  const source = figure.text('source');
  return lines([plainHtml(value), ...(source === undefined ? [] : [plainHtml(`Source: ${source}`)])]);
}
