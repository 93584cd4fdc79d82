import { checkHandbook, type DocumentedRule, fails, formats, type Handbook, rulePages, rules } from '@living-sla/core';
import { openHandbook, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import type { CheckOptions } from '../commands/check.ts';
import { chooseHandbook, pathFrom } from '../handbook/choose-handbook.ts';
import { paintFor } from '../terminal/paint.ts';
import { toolVersion } from '../tool-version.ts';
import { selectFiles } from './select-files.ts';

/**
 * Checks a handbook and prints the report.
 * @returns the exit code: 1 where a finding reaches the threshold, else 0.
 */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { folder, inside } = chooseHandbook(paths);
  const handbook = withPreset(await openHandbook(folder, options.today ?? today()), options.preset);
  const { result, sources, unmatched } = selectFiles(handbook, checkHandbook(handbook), inside);
  for (const path of unmatched) console.error(`sla: “${path}” is no part of the handbook, so it is not checked.`);
  if (sources.size === 0)
    throw new CannotRun(`None of the paths is a file of the handbook in ${folder}. ${wherePagesLie}`);
  const report = formats[options.format](result, sources, {
    base: baseOf(folder),
    paint: paintFor(process.stdout, options.color),
    failOn: options.failOn,
    rules: rules.map(documented),
    version: toolVersion(),
  });
  process.stdout.write(report);
  if (handbook.files.size <= 1) throw new CannotRun(`The handbook in ${folder} has no pages yet. ${wherePagesLie}`);
  return result.findings.some((finding) => fails(finding, options.failOn)) ? 1 : 0;
}

/** The way from the working folder to a handbook, as reports put it before paths. */
export function baseOf(folder: string): string {
  const path = pathFrom('.', folder);
  return path === '' ? '' : `${path}/`;
}

const wherePagesLie =
  'Agreements are .mdx files in slas/; terms lie in glossary/, reviews in reviews/ and other pages in guide/.';

function withPreset(handbook: Handbook, preset: CheckOptions['preset']): Handbook {
  return preset === undefined ? handbook : { ...handbook, settings: { ...handbook.settings, preset } };
}

function documented({ id, title, category, severity }: (typeof rules)[number]): DocumentedRule {
  return { id, title, category, severity: severity.recommended, page: rulePages[id] ?? title };
}
