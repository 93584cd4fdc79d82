import { goalsOf } from '../../check/index.ts';
import { type Funnel, type FunnelNeed, funnelOf, needOf, sayMoney, sayNeed } from '../../funnel/index.ts';
import { entry, formatNumber, type ParsedFile } from '../../parse/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import type { Lens } from './lenses.ts';

/**
 * The lines above the funnel of an agreement, and above its goals that promise a number of a stage: how many are needed. None
 * where the agreement has no funnel, or nothing can be reckoned.
 */
export function funnelLenses(file: ParsedFile, handbook: Handbook): Lens[] {
  const block = file.kind === 'agreement' ? entry(file.frontmatter?.root, 'funnel') : undefined;
  const agreement = block && handbook.agreements.find((each) => each.file === file);
  const funnel = agreement && funnelOf(agreement, handbook);
  const need = funnel && needOf(funnel);
  if (block === undefined || funnel === undefined || need === undefined) return [];
  const goals = goalsOf(file, handbook).flatMap((goal) => {
    const at = funnel.stages.findIndex(({ promised }) => promised?.goal === goal.key);
    return at < 0 ? [] : [{ range: goal.node.range, title: titleOf(funnel, need, at) }];
  });
  return [...goals, { range: block.keyRange, title: needed(funnel, need, 0) }];
}

function titleOf(funnel: Funnel, need: FunnelNeed, at: number): string {
  const { enough, promised = 0, perMonth } = need.stages[at] ?? {};
  if (enough === 'no') {
    const missing = (perMonth?.low ?? 0) - Math.floor(promised);
    return `${needed(funnel, need, at)}: ${formatNumber(missing)} more than promised`;
  }
  return `${needed(funnel, need, at)}: ${enough === 'yes' ? 'promised' : 'promised for the best rates only'}`;
}

function needed(funnel: Funnel, need: FunnelNeed, at: number): string {
  const { amount = 0, currency = '' } = funnel.revenue ?? {};
  return `Needs ${sayNeed(funnel, need, at)} for ${sayMoney({ low: amount, high: amount }, currency)}`;
}
