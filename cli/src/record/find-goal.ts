import { type Agreement, type Goal, suggest } from '@living-sla/core';
import { CannotRun } from '../cannot-run.ts';
import { noSuchAgreement } from '../handbook/choose-agreement.ts';
import type { OpenForResults } from './open-for-results.ts';

/** A goal that values are recorded for. */
export interface FoundGoal {
  readonly agreement: Agreement;
  /** Its id as the handbook writes it. */
  readonly key: string;
  /** undefined where only an earlier version of the agreement has it. */
  readonly goal: Goal | undefined;
}

/**
 * The goal of an id, and the agreement it belongs to.
 * @param agreement the id of an agreement; undefined where the id of the goal tells.
 * @returns what is wrong, in a sentence, where there is no such goal.
 * @throws CannotRun where there is no such agreement, or several have such a goal.
 */
export function findGoal(
  { handbook, texts }: Pick<OpenForResults, 'handbook' | 'texts'>,
  written: string,
  agreement: string | undefined,
): FoundGoal | string {
  const ids = handbook.agreements.map(({ id }) => id);
  if (agreement !== undefined && !ids.includes(agreement)) throw noSuchAgreement(agreement, ids);
  const all = handbook.agreements.filter(({ id }) => agreement === undefined || id === agreement);
  const earlier = (id: string) => (texts.get(id) ?? []).flatMap(({ goals }) => goals.map(({ key }) => key));
  const found = all.flatMap((each) => inAgreement(each, written, earlier(each.id)));
  const now = found.filter(({ goal }) => goal !== undefined);
  const [first, ...others] = now.length > 0 ? now : found;
  if (first === undefined) return noSuchGoal(written, all);
  if (others.length === 0) return first;
  const several = [first, ...others].map((each) => each.agreement.id).join(', ');
  throw new CannotRun(`Several agreements have a goal “${written}”: ${several}. Name one with --agreement.`);
}

function inAgreement(agreement: Agreement, written: string, earlier: readonly string[]): FoundGoal[] {
  const wanted = written.toLowerCase();
  const goal = agreement.goals.find(({ key }) => key.toLowerCase() === wanted);
  if (goal !== undefined) return [{ agreement, key: goal.key, goal }];
  const key = earlier.find((each) => each.toLowerCase() === wanted);
  return key === undefined ? [] : [{ agreement, key, goal: undefined }];
}

function noSuchGoal(written: string, agreements: readonly Agreement[]): string {
  const keys = agreements.flatMap(({ goals }) => goals.map(({ key }) => key));
  const meant = suggest(written, keys);
  const where = agreements.length === 1 ? `“${agreements[0]?.title}” has` : 'The handbook has';
  const way = meant === undefined ? `There are: ${[...new Set(keys)].join(', ')}.` : `Did you mean “${meant}”?`;
  return `${where} no goal “${written}”, so the value would count for nothing. ${way}`;
}
