import { type Rule, rulePages, rules, suggest } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import { paintFor } from '../terminal/paint.ts';
import { pageForTerminal } from './page-for-terminal.ts';
import { settingHere } from './this-handbook.ts';

/**
 * Prints the page of a rule.
 * @param id the rule's id. @param color what the options said about colours.
 * @throws CannotRun where there is no such rule, with the one that was probably meant.
 */
export async function runExplain(id: string, color: boolean | undefined): Promise<void> {
  const rule = rules.find((each) => each.id === id);
  const page = rule && rulePages[rule.id];
  if (rule === undefined || page === undefined) throw new CannotRun(noSuchRule(id));
  const paint = paintFor(process.stdout, color);
  const columns = process.stdout.columns ?? columnsOfAFile;
  const facts = [...factsOf(rule), ...(await settingHere(rule))];
  process.stdout.write(`${pageForTerminal(page, paint, columns)}\n${facts.map(paint.faint).join('\n')}\n`);
}

const columnsOfAFile = 100;

function factsOf({ id, category, severity, options = {}, fixable = false }: Rule): string[] {
  const { minimal, recommended, strict } = severity;
  return [
    `Rule ${id}, about ${category}.`,
    `Severity: ${minimal} (minimal), ${recommended} (recommended), ${strict} (strict).`,
    ...Object.entries(options).map(([name, value]) => `Option ${name}: ${optionWords(value)} unless you set it.`),
    ...(fixable ? ['Some of its findings carry a fix.'] : []),
  ];
}

function optionWords(value: NonNullable<Rule['options']>[string]): string {
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? 'nothing' : value.join(', ');
}

function noSuchRule(id: string): string {
  const ids = rules.map((rule) => rule.id);
  const meant = suggest(id, ids);
  const way = meant === undefined ? 'All of them are listed by sla rules.' : `Did you mean “${meant}”?`;
  return `There is no rule “${id}”. ${way}`;
}
