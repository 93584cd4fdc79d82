import { rulePages, rules } from '@living-sla/core';
import { type RulePageParams, type RulePageResult, rulePage as request } from '../../protocol.ts';
import type { Feature } from '../feature.ts';

/** The page of a rule: what it looks for, with examples, and how to mend it. */
export const rulePage: Feature = {
  capabilities: () => ({}),
  listen: ({ connection, guard }) => {
    connection.onRequest(request, guard('show the page of a rule', null, pageOf));
  },
};

function pageOf({ id }: RulePageParams): RulePageResult {
  const rule = rules.find((each) => each.id === id);
  const markdown = Object.hasOwn(rulePages, id) ? rulePages[id] : undefined;
  return rule === undefined || markdown === undefined ? null : { title: rule.title, markdown };
}
