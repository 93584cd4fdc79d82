import { entry } from '../../parse/index.ts';
import { defineRule, quote } from '../rule.ts';
import { conditionGroupsOf } from '../support/definition-conditions.ts';
import { examplesOf } from '../support/definition-examples.ts';

export default defineRule({
  id: 'definition-one-sided-examples',
  title: 'Conditions have examples of both kinds',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'hint' },

  *term(term) {
    if (conditionGroupsOf(term).length === 0) return;
    const name = quote(term.name.value);
    const examples = examplesOf(term);
    const written = entry(term.node, 'examples');
    if (written === undefined || examples.length === 0) {
      yield {
        range: written?.keyRange ?? term.name.range,
        message: `${name} has conditions and no examples, so nobody has tried where its line runs. Add one case under “examples” that qualifies and one that does not.`,
      };
      return;
    }
    const verdicts = new Set(examples.flatMap(({ qualifies }) => qualifies?.value ?? []));
    // Where no example says anything, that is what has to be mended first.
    if (verdicts.size !== 1) return;
    const [missing, shows] = verdicts.has(true)
      ? ['does not qualify', 'the conditions may let everything through']
      : ['qualifies', 'the conditions may let nothing through'];
    yield {
      range: written.keyRange,
      message: `${name} has no example that ${missing}, so ${shows} and nobody would see it. Add the nearest case that ${missing}.`,
    };
  },
});
