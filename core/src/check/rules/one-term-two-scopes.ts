import { fileIndex } from '../../resolve/index.ts';
import { across, defineRule, quote, type Report, related } from '../rule.ts';
import { oneName } from '../support/term-names.ts';
import { alikeBy, firstClashes } from '../support/text/clash.ts';
import { saidInFile } from '../support/text/said-in.ts';
import { differInScope, type ScopeClaim } from '../support/text/scope-claims.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'one-term-two-scopes',
  title: 'A word counts from one point and by one formula',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  across: [
    across<ScopeClaim>({
      things: fileIndex({
        entriesOf: ({ facts }, around) =>
          saidInFile(facts).scopes.map((claim) => [`${oneName(claim.subject, around)}|${claim.kind}`, claim] as const),
        alike: alikeBy(({ kind, text }) => [kind, text]),
      }),
      judge: (claims) => firstClashes(claims, differInScope),
      report: (here, there) => [report(here, there)],
    }),
  ],
});

function report(here: ScopeClaim, there: ScopeClaim): Report {
  const where = whereElse(there.passage.file, here.passage.file);
  const how = here.kind === 'beginning' ? 'counts from' : 'is worked out as';
  return {
    file: here.passage.file,
    range: here.range,
    message: `${quote(here.subject)} ${how} ${quote(here.text)} here and ${quote(there.text)} ${where}, so two reports of it will never agree. Keep one of the two, best in its definition.`,
    related: [related(there.passage.file, there.range, 'The other one.')],
  };
}
