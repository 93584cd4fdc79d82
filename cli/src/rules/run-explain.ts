import { rulePages, rules, suggest } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import { paintFor } from '../terminal/paint.ts';
import { pageForTerminal } from './page-for-terminal.ts';

/**
 * Prints the page of a rule.
 * @param id the rule's id. @param color what the options said about colours.
 * @throws CannotRun where there is no such rule, with the one that was probably meant.
 */
export function runExplain(id: string, color: boolean | undefined): void {
  const rule = rules.find((each) => each.id === id);
  const page = rule && rulePages[rule.id];
  if (rule === undefined || page === undefined) throw new CannotRun(noSuchRule(id));
  const paint = paintFor(process.stdout, color);
  const { minimal, recommended, strict } = rule.severity;
  const facts = [
    `Rule ${rule.id}, about ${rule.category}.`,
    `Severity: ${minimal} (minimal), ${recommended} (recommended), ${strict} (strict).`,
    ...(rule.fixable === true ? ['Some of its findings carry a fix.'] : []),
  ];
  process.stdout.write(`${pageForTerminal(page, paint)}\n${facts.map(paint.faint).join('\n')}\n`);
}

function noSuchRule(id: string): string {
  const ids = rules.map((rule) => rule.id);
  const meant = suggest(id, ids);
  const way = meant === undefined ? 'All of them are listed by sla rules.' : `Did you mean “${meant}”?`;
  return `There is no rule “${id}”. ${way}`;
}
