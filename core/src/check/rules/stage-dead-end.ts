import { defineRule, quote } from '../rule.ts';
import { sameName } from '../support/same-thing.ts';
import { stageGraph, stageName } from '../support/stage-graph.ts';

export default defineRule({
  id: 'stage-dead-end',
  title: 'Every stage has a way on, or is an end',
  category: 'coherence',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  options: { ends: [] },

  *agreement(agreement, { options }) {
    const ends = new Set((options.ends as readonly string[]).map(sameName));
    const graph = stageGraph(agreement);
    // Where few stages say what comes next, their order does.
    if (graph.stated.size * 2 <= agreement.stages.length) return;
    for (const stage of agreement.stages.slice(0, -1)) {
      if (graph.ways.has(stage.id) || graph.stated.has(stage.id)) continue;
      const name = stageName(stage, graph);
      if (endWords.test(`${name} ${stage.id}`) || ends.has(sameName(name)) || ends.has(sameName(stage.id))) continue;
      yield {
        range: stage.range,
        message: `Nothing leads on from ${quote(name)}, so leads stay there and are forgotten. Name the stages that may follow under “next”. If leads end there, write “next: []”.`,
      };
    }
  },
});

/** Names that say by themselves that nothing follows. */
const endWords =
  /(?:^|[^\p{L}])(?:won|lost|closed?|ends?|ended|done|customers?|disqualified|unqualified|rejected|archived?|churn(?:ed)?|renewed|renewal|live|deleted|dead|spam|cancelled|canceled|complete|completed|partner|competitor|opted)(?!\p{L})/iu;
