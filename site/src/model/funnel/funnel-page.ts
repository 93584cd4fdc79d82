import type { Agreement } from '@living-sla/core';
import { type ActualCounts, type Funnel, sayReckoning } from '@living-sla/core/funnel';
import { addresses } from '../addresses.ts';
import { partNames } from '../agreement/parts.ts';
import type { Context } from '../context.ts';
import type { PageHeading, PageTop } from '../page.ts';
import { type DrawnFunnel, drawnFunnel } from './drawn-funnel.ts';
import { type Figure, figuresOf } from './figures.ts';

/** The page on which the funnel of an agreement is drawn, and its figures can be tried out. */
export interface FunnelPage extends PageTop {
  readonly agreement: { readonly title: string; readonly address: string };
  readonly drawn: DrawnFunnel;
  /** How the number of the first stage is reckoned, a step a line. */
  readonly reckoning: readonly string[];
  readonly figures: readonly Figure[];
  /** What the script of the page needs. */
  readonly data: CalculatorData;
  readonly headings: readonly PageHeading[];
}

/** What the calculator reckons with: figures and names, and no text of the agreement besides. */
export interface CalculatorData {
  readonly funnel: Funnel;
  readonly actual: ActualCounts | undefined;
  readonly figures: readonly Figure[];
}

/** The headings of the page. */
export const funnelParts = {
  needed: { title: 'What each stage needs', anchor: 'needed' },
  reckoned: { title: 'How that is reckoned', anchor: 'reckoned' },
  calculator: { title: 'Try other figures', anchor: 'calculator' },
} as const;

/** The ids of the agreements whose funnel says what is needed. */
export function funnelIds({ handbook }: Context): readonly string[] {
  return handbook.agreements.filter((each) => drawnFunnel(each, handbook) !== undefined).map(({ id }) => id);
}

/** Makes the page. @param agreement one whose funnel says what is needed. */
export function funnelPage(agreement: Agreement, context: Context): FunnelPage {
  const drawn = drawnFunnel(agreement, context.handbook);
  if (drawn === undefined) throw new Error(`The funnel of “${agreement.id}” says nothing of what is needed.`);
  const { funnel, need, actual } = drawn;
  const figures = figuresOf(funnel);
  return {
    title: 'The funnel',
    kicker: agreement.title,
    description: `What each stage of ${agreement.title} needs so that its revenue goal is reached, and what other figures would mean.`,
    agreement: { title: agreement.title, address: addresses.part(agreement.id, partNames.funnel) },
    drawn,
    reckoning: sayReckoning(funnel, need, 0),
    figures,
    data: { funnel, actual, figures },
    headings: Object.values(funnelParts).map(({ title, anchor }) => ({ depth: 2, slug: anchor, text: title })),
  };
}
