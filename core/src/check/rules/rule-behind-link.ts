import { defineRule, quote } from '../rule.ts';
import { conditionGroupsOf } from '../support/definition-conditions.ts';
import { onlyPoints } from '../support/pointer.ts';
import { rulesBehindLinks } from '../support/rules-behind-links.ts';

export default defineRule({
  id: 'rule-behind-link',
  title: 'A rule stands here and not behind a link',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },

  *file({ file }) {
    if (file.kind !== 'agreement' && file.kind !== 'term') return;
    for (const { rule, range } of rulesBehindLinks(file)) {
      const isUnnamed = /^(?:as|wh\w+|how) ?/i.test(rule);
      const what = isUnnamed ? 'the rule' : `the ${rule === rule.toUpperCase() ? rule : rule.toLowerCase()}`;
      yield {
        range,
        message: `This sentence sends the reader out of the handbook for ${what}, which can change there unseen, and some readers may not get in. Write it here; the link can stand beside it.`,
      };
    }
  },

  *term(term) {
    const { means } = term;
    if (means === undefined || !onlyPoints(means.value) || conditionGroupsOf(term).length > 0) return;
    yield {
      range: means.range,
      message: `The definition of ${quote(term.name.value)} only says where to look, so its meaning can change there unseen, and some readers may not get in. Write the meaning here; the address can stand below it.`,
    };
  },

  *goal({ statement, form, field }) {
    // A goal with a target of its own says what is promised, wherever its words point.
    if (!onlyPoints(statement.value) || (form === 'structured' && field('target') !== undefined)) return;
    yield {
      range: statement.range,
      message: `${quote(statement.value)} only says where to look, so the goal can change there without anyone agreeing to it. Write here what is promised, how much and by when; the address can stand under “links”.`,
    };
  },
});
