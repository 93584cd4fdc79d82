import { appendFileSync, statSync } from 'node:fs';
import { type CheckResult, formats, type ReportOptions, type Sources } from '@living-sla/core';

/**
 * Adds the Markdown report to the summary of a job in GitHub Actions, which shows it on the page of the run.
 * @param path the file that GitHub reads it from: the variable GITHUB_STEP_SUMMARY; undefined or empty outside of
 *   GitHub, and then nothing is written.
 * @returns what is to be said where the file cannot be written; a check is not less true for that.
 */
export function addJobSummary(
  path: string | undefined,
  result: CheckResult,
  sources: Sources,
  options: ReportOptions,
): string | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    const written = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(path, formats.markdown(result, sources, { ...options, mostBytes: mostBytes - written }));
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `sla: The summary of the job could not be written: ${reason}.`;
  }
}

/** GitHub takes 1 MiB for one step, and nothing at all of a longer summary. */
const mostBytes = 1024 * 1024;
