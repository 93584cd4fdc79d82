import { fileIndex } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes } from '../support/text/clash.ts';
import { type Deed, deedsIn } from '../support/text/deeds.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'status-and-action-disagree',
  title: 'What is closed is not worked on as well',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Deed>({
      things: fileIndex({
        entriesOf: (scope) =>
          deedsIn(scope)
            .filter(({ way }) => way === 'closed' || way === 'worked')
            .map((deed) => [deed.things.join('|'), deed] as const),
        alike: alikeBy((deed) => [deed.way, deed.facts.file.path, ...boundBy(deed)]),
      }),
      judge: (deeds) => firstClashes(deeds, oppose),
      report: (here, there) => [report(here, there)],
    }),
  ],
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

function oppose(one: Deed, other: Deed): boolean {
  return one.way !== other.way && canHoldTogether(one, other);
}
