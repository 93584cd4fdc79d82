import { defineRule, quote, related } from '../rule.ts';
import { canHoldTogether, firstClash } from '../support/text/clash.ts';
import { type Deed, deedsIn } from '../support/text/deeds.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'never-but-done',
  title: 'What is never done is not told as a task elsewhere',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    const deeds = deedsIn(handbook).filter(({ way }) => way === 'never' || way === 'done');
    for (const [here, there] of firstClash(deeds, ({ deed, things }) => [deed, ...things].join('|'), oppose)) {
      const where = whereElse(there.facts.file, here.facts.file);
      yield {
        file: here.facts.file,
        range: here.range,
        message: `${quote(here.text)} stands against ${quote(there.text)} ${where}: one says that it is never done, the other how. One of them is out of date. Take it out, or say in which cases it holds.`,
        related: [related(there.facts.file, there.range, 'What it stands against.')],
      };
    }
  },
});

function oppose(one: Deed, other: Deed): boolean {
  return one.way !== other.way && canHoldTogether(one, other);
}
