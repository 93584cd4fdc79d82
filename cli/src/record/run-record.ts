import { type Finding, forTerminal } from '@living-sla/core';
import { readScorecards } from '@living-sla/host/score';
import { CannotRun } from '../cannot-run.ts';
import { changedLines } from '../check/changed-lines.ts';
import type { RecordOptions } from '../commands/record.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { type OpenForResults, openForResults } from './open-for-results.ts';
import { planRecord, type RecordedWords, type RecordPlan } from './plan-record.ts';
import { writeResults } from './results-on-disk.ts';
import { standsNow } from './stands-now.ts';

/**
 * Writes one value into the results of an agreement, and says where the goal stands then.
 * @param written goal, period and value; where all three are missing, a person at a terminal is asked.
 * @param path the folder of a handbook, or a place in it; undefined means the working folder.
 * @returns the exit code: 0 written (or there already), 1 the value is not taken, and why was said.
 */
export async function runRecord(
  written: readonly (string | undefined)[],
  path: string | undefined,
  options: RecordOptions,
): Promise<number> {
  const { folder } = chooseHandbook([path ?? '.']);
  const open = await openForResults(folder, options.today);
  const words = await wordsFrom(written, open, options);
  const plan = await planRecord(open, words, options);
  if (!('disk' in plan)) {
    for (const line of plan) console.error(forTerminal(`sla: ${line}`));
    console.error('Nothing was written.');
    return 1;
  }
  const { disk, after } = plan;
  if (after === disk.text) return tell([`${disk.shown} has ${plan.name} already: ${plan.before}.`]);
  if (options.dryRun !== true) writeResults(disk, after);
  return tell(linesOf(plan, open, options.dryRun === true));
}

function linesOf(plan: RecordPlan, open: OpenForResults, isDry: boolean): string[] {
  const { disk, after, name, before, now, findings } = plan;
  const value = before === undefined ? now : `${now}, before ${before}`;
  const scorecards = readScorecards(plan.handbook, open.history, open.day);
  return [
    `${isDry ? 'Would write' : 'Written'} to ${disk.shown}: ${name}: ${value}.`,
    ...(isDry ? changedLines({ before: disk.text, after }) : []),
    ...standsNow(scorecards, plan.found.agreement.id, plan.found.key, plan.period),
    ...findings.map(({ severity, message }: Finding) => `${severity}: ${message}`),
  ];
}

async function wordsFrom(
  [goal, period, value]: readonly (string | undefined)[],
  open: OpenForResults,
  options: RecordOptions,
): Promise<RecordedWords> {
  const { agreement } = options;
  if (goal !== undefined && period !== undefined && value !== undefined) return { goal, period, value, agreement };
  if (goal === undefined && process.stdin.isTTY === true && process.stdout.isTTY === true) {
    const { askValue } = await import('./ask-value.ts');
    return askValue(open, options);
  }
  const missing = goal === undefined ? 'goal, period and value' : period === undefined ? 'period and value' : 'value';
  throw new CannotRun(
    `The ${missing} ${missing === 'value' ? 'is' : 'are'} missing, such as: sla record mql-volume 2026-10 524.`,
  );
}

function tell(lines: readonly string[]): number {
  process.stdout.write(`${lines.map(forTerminal).join('\n')}\n`);
  return 0;
}
