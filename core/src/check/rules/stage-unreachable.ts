import { defineRule, quote } from '../rule.ts';
import { stageGraph, stageName } from '../support/stage-graph.ts';

export default defineRule({
  id: 'stage-unreachable',
  title: 'Every stage can be reached',
  category: 'coherence',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *agreement(agreement) {
    const graph = stageGraph(agreement);
    for (const [at, stage] of agreement.stages.entries()) {
      const before = agreement.stages[at - 1];
      if (before === undefined || graph.reached.has(stage.id)) continue;
      // Stages stand in order: one that does not say what comes next leads to the one below it.
      if (!graph.stated.has(before.id)) continue;
      yield {
        range: stage.range,
        message: `No stage leads to ${quote(stageName(stage, graph))}, so no lead ever gets there. Name ${quote(stage.id)} under “next” of the stage before it, or take it out. If leads begin here, put it first.`,
      };
    }
  },
});
