import { defineRule, quote, related } from '../rule.ts';
import { termNames } from '../support/term-names.ts';
import { firstClash } from '../support/text/clash.ts';
import { saidIn } from '../support/text/said-in.ts';
import { differInScope, type ScopeClaim } from '../support/text/scope-claims.ts';
import { whereElse } from '../support/wording.ts';

export default defineRule({
  id: 'one-term-two-scopes',
  title: 'A word counts from one point and by one formula',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *handbook(handbook) {
    const names = termNames(handbook);
    const keyOf = ({ subject, kind }: ScopeClaim) => `${names.get(subject) ?? subject}|${kind}`;
    for (const [here, there] of firstClash(saidIn(handbook, 'scopes'), keyOf, differInScope)) {
      const where = whereElse(there.passage.file, here.passage.file);
      const how = here.kind === 'formula' ? 'is worked out as' : 'counts from';
      yield {
        file: here.passage.file,
        range: here.range,
        message: `${quote(here.subject)} ${how} ${quote(here.text)} here and ${quote(there.text)} ${where}, so two reports of it will never agree. Keep one of the two, best in its definition.`,
        related: [related(there.passage.file, there.range, 'The other one.')],
      };
    }
  },
});
