import { fileIndex } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { alikeBy, boundBy, canHoldTogether, firstClashes } from '../support/text/clash.ts';
import { type Deed, deedsIn } from '../support/text/deeds.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'never-but-done',
  title: 'What is never done is not told as a task elsewhere',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<Deed>({
      things: fileIndex({
        entriesOf: (scope) =>
          deedsIn(scope)
            .filter(({ way }) => way === 'never' || way === 'done')
            .map((deed) => [[deed.deed, ...deed.things].join('|'), deed] as const),
        alike: alikeBy((deed) => [deed.way, deed.facts.file.path, ...boundBy(deed)]),
      }),
      judge: (deeds) => firstClashes(deeds, oppose),
      report: (here, there) => [report(here, there)],
    }),
  ],
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

function oppose(one: Deed, other: Deed): boolean {
  return one.way !== other.way && canHoldTogether(one, other);
}
