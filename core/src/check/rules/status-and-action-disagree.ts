import { defineRule, quote, type Report, related } from '../rule.ts';
import { acrossDeeds, type Deed } from '../support/text/deeds.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'status-and-action-disagree',
  title: 'What is closed is not worked on as well',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [acrossDeeds(['closed', 'worked'], ({ things }) => things.join('|'), report)],
});

function report(here: Deed, there: Deed): Report {
  const where = whereElse(there.facts.file, here.facts.file);
  const who = quote(here.things.join(' '));
  return {
    file: here.facts.file,
    range: here.range,
    message: `Of ${who} it says ${quote(here.text)} here and ${quote(there.text)} ${where}. Whoever follows one breaks the other. Say whether they are worked on or closed, in both places.`,
    related: [related(there.facts.file, there.range, 'What it stands against.')],
  };
}
