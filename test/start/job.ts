import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A step of a job in GitHub Actions, as its file says it. */
export type Step = {
  name: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
  'continue-on-error'?: boolean;
};

/** What GitHub knows when a job runs: values by their paths, such as `github.event_name`. */
export type Context = Readonly<Record<string, string>>;

/** Where a job runs. */
export type Workplace = {
  /** The files that were checked out. */
  folder: string;
  /** A folder for what is written besides. */
  temporary: string;
  /** All variables that are set before the first step. */
  environment: Record<string, string>;
};

/** How a step ended: its exit code, or `skipped`; and what it wrote. */
export type StepResult = { name: string; code: number | 'skipped'; written: string };

/** How a job ended, and what it leaves on the page of its run. */
export type JobResult = { steps: StepResult[]; summary: string };

/**
 * Runs the shell lines of a job one after the other, as the runner of GitHub does: a step is skipped once another has
 * failed, unless its condition says otherwise, and what stands in `${{ }}` is put in before the shell sees it.
 *
 * @param elsewhere names of steps that are done by other means; steps that use an action are, too.
 */
export async function runJob(
  steps: readonly Step[],
  context: Context,
  { folder, temporary, environment }: Workplace,
  elsewhere: readonly string[] = [],
): Promise<JobResult> {
  const own = mkdtempSync(join(temporary, 'job-'));
  const files = { GITHUB_STEP_SUMMARY: join(own, 'summary.md'), GITHUB_OUTPUT: join(own, 'output') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const known: Record<string, string> = { ...context };
  const results: StepResult[] = [];
  let failed = false;
  for (const step of steps) {
    if (step.run === undefined || elsewhere.includes(step.name)) continue;
    if (!(step.if === undefined ? !failed : isMet(step.if, known))) {
      results.push({ name: step.name, code: 'skipped', written: '' });
      continue;
    }
    const script = join(own, 'step.sh');
    writeFileSync(script, filledIn(step.run, known));
    const more = Object.entries(step.env ?? {}).map(([name, value]) => [name, filledIn(value, known)]);
    const env = { ...environment, ...files, RUNNER_TEMP: own, ...Object.fromEntries(more) };
    // What GitHub starts where a step names bash, and where it names nothing.
    const options = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const result = await finished(spawn('bash', [...options, script], { cwd: folder, env }));
    results.push({ name: step.name, ...result });
    if (result.code !== 0 && step['continue-on-error'] !== true) failed = true;
    for (const [, name, value] of readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^(\w+)=(.*)$/gm))
      known[`steps.${step.id}.outputs.${name}`] = value ?? '';
    writeFileSync(files.GITHUB_OUTPUT, '');
  }
  return { steps: results, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

/** How the steps of a job ended, by their names. */
export function codesOf({ steps }: JobResult): Record<string, StepResult['code']> {
  return Object.fromEntries(steps.map(({ name, code }) => [name, code]));
}

/** Runs a program to its end. */
export async function finished(child: ChildProcess): Promise<{ code: number; written: string }> {
  const streams = [child.stdout, child.stderr].map((stream) => (stream === null ? '' : text(stream)));
  const code = new Promise<number>((resolve) => child.on('close', (ended) => resolve(ended ?? -1)));
  return { code: await code, written: (await Promise.all(streams)).join('') };
}

function filledIn(value: string, context: Context): string {
  return String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, path: string) => knownAt(path, context));
}

/**
 * A condition made of comparisons with `&&` between them, or of several in parentheses with `||` between them. Any other is
 * refused, so that none is judged wrongly.
 */
function isMet(condition: string, context: Context): boolean {
  const inside = /^\$\{\{ (.*) \}\}$/.exec(condition)?.[1];
  if (inside === undefined) throw new Error(`This condition is not understood: ${condition}`);
  return inside.split(' && ').every((part) => {
    if (part === '!cancelled()') return true;
    const either = /^\((.*)\)$/.exec(part)?.[1] ?? part;
    return either.split(' || ').some((each) => isTrue(each, context));
  });
}

/** A comparison of what is known with a text or with something else that is known. */
function isTrue(comparison: string, context: Context): boolean {
  const pattern = /^(?<path>[\w.-]+) (?<sign>[!=]=) (?:'(?<value>[^']*)'|(?<other>[\w.-]+))$/;
  const { path, sign, value, other } = pattern.exec(comparison)?.groups ?? {};
  if (path === undefined) throw new Error(`This condition is not understood: ${comparison}`);
  return (knownAt(path, context) === (other === undefined ? value : knownAt(other, context))) === (sign === '==');
}

/** What is not known is empty, as on GitHub, but only where it is the output of a step or of an event. */
function knownAt(path: string, context: Context): string {
  const value = context[path];
  if (value === undefined && !/^(steps|github\.event)\./.test(path)) throw new Error(`${path} is not known here.`);
  return value ?? '';
}
