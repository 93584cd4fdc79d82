import {
  type CheckResult,
  checkHandbook,
  type DocumentedRule,
  fails,
  formats,
  type Handbook,
  type ReportOptions,
  rulePages,
  rules,
  type Sources,
} from '@living-sla/core';
import { openHandbook, type PastReading, readPast, today } from '@living-sla/host';
import { CannotRun } from '../cannot-run.ts';
import type { CheckOptions } from '../commands/check.ts';
import { chooseHandbook, pathFrom } from '../handbook/choose-handbook.ts';
import { paintFor } from '../terminal/paint.ts';
import { toolVersion } from '../tool-version.ts';
import { addJobSummary } from './job-summary.ts';
import { misnamedPages } from './misnamed-pages.ts';
import { withBaseline } from './run-baseline.ts';
import { holds, selectFiles } from './select-files.ts';

/**
 * Checks a handbook and prints the report.
 * @returns the exit code: 1 where a finding reaches the threshold, else 0.
 */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { folder, inside } = chooseHandbook(paths);
  const { handbook, fixed, history } = await openAndFix(folder, inside, options);
  const { result: found, files, sources, unmatched } = selectFiles(handbook, checkHandbook(handbook), inside);
  for (const path of unmatched) console.error(`sla: “${path}” is no part of the handbook, so it is not checked.`);
  if (files.length === 0)
    throw new CannotRun(`None of the paths is a file of the handbook in ${folder}. ${wherePagesLie}`);
  const hasPages = handbook.files.size > 1;
  const { result, lines } = withBaseline(found, {
    folder,
    scope: {
      covers: (file) => inside?.some((each) => holds(each, file)) ?? true,
      exists: (file) => handbook.files.has(file),
    },
    baseline: options.baseline,
    updateBaseline: hasPages && options.updateBaseline === true,
  });
  const summary = { ...result.summary, fixed, history: history.kind, historyNote: noteOf(history) };
  print({ ...result, summary }, files, sources, baseOf(folder), options);
  for (const line of lines) tellFor(options)(line);
  for (const line of misnamedPages(handbook, inside)) console.error(line);
  if (!hasPages) throw new CannotRun(`The handbook in ${folder} has no pages yet. ${wherePagesLie}`);
  return result.findings.some((finding) => fails(finding, options.failOn)) ? 1 : 0;
}

function print(
  result: CheckResult,
  files: readonly string[],
  sources: Sources,
  base: string,
  { format, failOn, color }: CheckOptions,
): void {
  const options: ReportOptions = {
    base,
    files,
    paint: paintFor(process.stdout, color),
    failOn,
    rules: rules.map(documented),
    version: toolVersion(),
  };
  process.stdout.write(formats[format](result, sources, options));
  if (format !== 'github') return;
  const complaint = addJobSummary(process.env.GITHUB_STEP_SUMMARY, result, sources, options);
  if (complaint !== undefined) console.error(complaint);
}

async function openAndFix(
  folder: string,
  inside: readonly string[] | undefined,
  options: CheckOptions,
): Promise<{ handbook: Handbook; fixed: number; history: PastReading }> {
  const { fix = false, dryRun = false, updateBaseline = false, preset } = options;
  if (dryRun && !fix) throw new CannotRun('The option --dry-run shows what --fix would change. Give both.');
  if (dryRun && updateBaseline)
    throw new CannotRun('A dry run writes nothing, so --update-baseline cannot go with it.');
  const adjust = (handbook: Handbook) => withPreset(handbook, preset);
  const reading = options.history === false ? Promise.resolve(notAsked) : readPast(folder);
  const past = reading.then((read) => read.past);
  const handbook = adjust(await openHandbook(folder, options.today ?? today(), past));
  const history = await reading;
  if (!fix) return { handbook, fixed: 0, history };
  const { runFix } = await import('./run-fix.ts');
  const run = await runFix(handbook, { folder, base: baseOf(folder), inside, dryRun, adjust });
  for (const line of run.lines) tellFor(options)(line);
  return { ...run, history };
}

const notAsked: PastReading = { kind: 'none', why: 'The option --no-history was given.' };

function noteOf(history: PastReading): string | undefined {
  return history.kind === 'compared' ? undefined : history.why;
}

/** A report for a program has the standard output for itself. */
function tellFor({ format }: CheckOptions): (line: string) => void {
  return format === 'text' ? console.log : console.error;
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
