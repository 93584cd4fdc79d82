import { goalsOf } from '../../check/index.ts';
import {
  type Funnel,
  type FunnelNeed,
  funnelOf,
  needOf,
  rateNodes,
  sayMoney,
  sayNeed,
  sayReckoning,
  sayShare,
} from '../../funnel/index.ts';
import { formatNumber, nodeAt, type ParsedFile } from '../../parse/index.ts';
import type { Agreement, Handbook } from '../../resolve/index.ts';
import type { KeyPlace } from '../at-offset.ts';
import { item, type Line, line, type Section, strong } from './explanation.ts';

/**
 * What the funnel of an agreement asks for at a place: at a rate, at a stage, at the sale or the cycle, and at the target of a
 * goal that promises a number of a stage or the revenue. undefined elsewhere, and where nothing can be reckoned.
 */
export function explainFunnel(file: ParsedFile, handbook: Handbook, place: KeyPlace): Section | undefined {
  if (place.onKey !== undefined || (place.path[0] !== 'funnel' && place.path[0] !== 'goals')) return undefined;
  const agreement = handbook.agreements.find((each) => each.file === file);
  const funnel = agreement && funnelOf(agreement, handbook);
  const need = funnel && needOf(funnel);
  if (agreement === undefined || funnel === undefined || need === undefined) return undefined;
  const at = stageAt(place, agreement, funnel, handbook);
  return at === undefined ? undefined : { range: place.node.range, lines: linesOf(funnel, need, at) };
}

/** The stage that a place is about: its number in the funnel; the first one for what all of them stand on. */
function stageAt({ path }: KeyPlace, agreement: Agreement, funnel: Funnel, handbook: Handbook): number | undefined {
  const [block, at, key] = path;
  if (block === 'goals') {
    if (typeof at !== 'number' || (path.length > 2 && key !== 'target')) return undefined;
    const node = nodeAt(agreement.root, ['goals', at]);
    const goal = goalsOf(agreement.file, handbook).find((each) => each.node === node);
    if (goal === undefined || (path.length === 2 && goal.form !== 'sentence')) return undefined;
    if (funnel.revenue?.goal === goal.key) return 0;
    const found = funnel.stages.findIndex(({ promised }) => promised?.goal === goal.key);
    return found < 0 ? undefined : found;
  }
  if (at !== 'stages') return path.length > 1 && path.at(-1) === 'value' ? 0 : undefined;
  const step = nodeAt(agreement.root, path.slice(0, 3));
  const found = step === undefined ? -1 : rateNodes(agreement, handbook).indexOf(step);
  if (found < 0) return undefined;
  return path[3] === 'to' ? found + 1 : path[3] === 'rate' || path[3] === 'from' ? found : undefined;
}

function linesOf(funnel: Funnel, need: FunnelNeed, at: number): Line[] {
  const { stages, rates, revenue } = funnel;
  const wanted = { low: revenue?.amount ?? 0, high: revenue?.amount ?? 0 };
  const rate = rates[at];
  const [here, next] = [stages[at], stages[at + 1]];
  return [
    line(strong(sayNeed(funnel, need, at)), ` are needed for ${sayMoney(wanted, revenue?.currency ?? '')}`),
    ...sayReckoning(funnel, need, at).map((step) => item(step)),
    ...(rate === undefined ? [] : [item(`The next step: ${sayShare(rate)} of ${here?.plural} become ${next?.plural}`)]),
    ...promiseLine(funnel, need, at),
    ...lagLine(need),
  ];
}

function promiseLine({ stages }: Funnel, need: FunnelNeed, at: number): Line[] {
  const promised = need.stages[at]?.promised;
  const enough = need.stages[at]?.enough;
  if (promised === undefined || enough === undefined) return [];
  const said = { yes: 'enough', 'at best': 'enough only at the best of these rates', no: 'too few' }[enough];
  return [item(`Promised: ${formatNumber(Math.floor(promised))} ${stages[at]?.plural ?? ''} a month, ${said}`)];
}

function lagLine({ leadsCome, lagDays }: FunnelNeed): Line[] {
  if (leadsCome === undefined || lagDays === undefined) return [];
  const days = lagDays.low === lagDays.high ? `${lagDays.low}` : `${lagDays.low} to ${lagDays.high}`;
  return [
    item(
      `An order follows its lead by ${days} days, so they have to come from ${leadsCome.from} to ${leadsCome.until}`,
    ),
  ];
}
