import { defineRule, quote, type Report, related } from '../rule.ts';
import { acrossDeeds, type Deed } from '../support/text/deeds.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'never-but-done',
  title: 'What is never done is not told as a task elsewhere',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [acrossDeeds(['never', 'done'], ({ deed, things }) => [deed, ...things].join('|'), report)],
});

function report(here: Deed, there: Deed): Report {
  const where = whereElse(there.facts.file, here.facts.file);
  return {
    file: here.facts.file,
    range: here.range,
    message: `${quote(here.text)} stands against ${quote(there.text)} ${where}: one says that it is never done, the other how. One of them is out of date. Take it out, or say in which cases it holds.`,
    related: [related(there.facts.file, there.range, 'What it stands against.')],
  };
}
