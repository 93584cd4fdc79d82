import { defineRule, quote, related } from '../rule.ts';
import { canHoldTogether, firstClash } from '../support/text/clash.ts';
import { type Deed, deedsIn } from '../support/text/deeds.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'status-and-action-disagree',
  title: 'What is closed is not worked on as well',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    const deeds = deedsIn(handbook).filter(({ way }) => way === 'closed' || way === 'worked');
    for (const [here, there] of firstClash(deeds, ({ things }) => things.join('|'), oppose)) {
      const where = whereElse(there.facts.file, here.facts.file);
      const who = quote(here.things.join(' '));
      yield {
        file: here.facts.file,
        range: here.range,
        message: `Of ${who} it says ${quote(here.text)} here and ${quote(there.text)} ${where}. Whoever follows one breaks the other. Say whether they are worked on or closed, in both places.`,
        related: [related(there.facts.file, there.range, 'What it stands against.')],
      };
    }
  },
});

function oppose(one: Deed, other: Deed): boolean {
  return one.way !== other.way && canHoldTogether(one, other);
}
