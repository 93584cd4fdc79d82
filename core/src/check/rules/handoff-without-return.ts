import { type DataMap, field, items } from '../../parse/index.ts';
import { type Handoff, statusField, textField } from '../../resolve/index.ts';
import { defineRule, quote } from '../rule.ts';
import { firstWords } from '../support/place.ts';
import { type StageGraph, stageGraph, stageName } from '../support/stage-graph.ts';

export default defineRule({
  id: 'handoff-without-return',
  title: 'What is handed over can be given back',
  category: 'reciprocity',
  severity: { minimal: 'off', recommended: 'hint', strict: 'hint' },

  *agreement(agreement) {
    const graph = stageGraph(agreement);
    const givenBackFrom = new Set(
      agreement.handoffs.filter(({ returnTo }) => returnTo !== undefined).map(({ from }) => from),
    );
    for (const [at, node] of items(field(agreement.root, 'handoffs')).entries()) {
      const handoff = agreement.handoffs[at];
      if (node.kind !== 'map' || handoff?.from === undefined || handoff.to === undefined) continue;
      if (field(node, 'return') !== undefined || givenBackFrom.has(handoff.to)) continue;
      if (!changesHands(handoff, graph) || leadsBack(handoff, graph)) continue;
      yield {
        range: placeOf(node),
        message: `${quote(stageName({ id: handoff.to }, graph))} takes over here and cannot give anything back, so what does not fit is left lying or is closed without a word. Add “return” with the stage it goes back to and the reasons that count.`,
        status: statusField(node),
      };
    }
  },
});

/** Within one party nobody needs a rule for giving back; where an owner is not known, nothing can be said. */
function changesHands({ from, to }: Handoff, { stages }: StageGraph): boolean {
  const giver = stages.get(from ?? '')?.owner;
  const taker = stages.get(to ?? '')?.owner;
  return giver !== undefined && taker !== undefined && giver !== taker;
}

/** Whether the stage that takes over has a way to a stage of the side that gave. */
function leadsBack({ from, to }: Handoff, { stages, ways }: StageGraph): boolean {
  const giver = stages.get(from ?? '')?.owner;
  return [...(ways.get(to ?? '') ?? [])].some((id) => stages.get(id)?.owner === giver);
}

function placeOf(node: DataMap): { start: number; end: number } {
  return textField(node, 'to')?.range ?? firstWords(node) ?? node.range;
}
