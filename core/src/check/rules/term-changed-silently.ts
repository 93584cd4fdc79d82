import type { TermPast } from '../../resolve/index.ts';
import { defineRule, type Fix, quote } from '../rule.ts';
import { sayChanges } from '../support/past/say.ts';
import { rangeAt } from '../support/place.ts';

export default defineRule({
  id: 'term-changed-silently',
  title: 'A changed definition shows in the versions that use it',
  category: 'version',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },
  fixable: true,

  *term(term, { handbook: { past, lookUp } }) {
    if (past === undefined || term.agreement !== undefined) return;
    for (const { changes, users } of lookUp(past.terms, term.id)) {
      const [place] = changes.flatMap((change) => change.place ?? []);
      const steps = place !== undefined && 'steps' in place ? rangeAt(term.file, place.steps) : place?.range;
      const named = users.slice(0, mostNamed).map(({ title, lowest }) => `${quote(title)} to ${lowest}`);
      const more = users.length > mostNamed ? `, and ${users.length - mostNamed} more` : '';
      yield {
        range: steps !== undefined && steps.end > steps.start ? steps : term.name.range,
        message: `${sayChanges(changes)} What a term means is part of every agreement that uses it, and ${users.length === 1 ? 'one that does' : `${users.length} that do`} still ${users.length === 1 ? 'carries' : 'carry'} the old number. Raise ${named.join(', ')}${more}.`,
        related: users.slice(0, mostNamed).map(({ path, version, title }) => ({
          file: path,
          range: version.range,
          message: `${title} uses this term.`,
        })),
        fixes: [raiseAll(users)],
      };
    }
  },
});

const mostNamed = 5;

/** A number is a person's decision, so it is never made unasked. */
function raiseAll(users: TermPast['users']): Fix {
  const edits = users.map(({ path, version, lowest }) => ({ file: path, range: version.range, text: lowest }));
  const [only] = users;
  const title =
    users.length === 1
      ? `Make ${quote(only?.title ?? '')} version ${only?.lowest}`
      : `Raise the ${users.length} versions`;
  return { title, edits, byHand: true };
}
