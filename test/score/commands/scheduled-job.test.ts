import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { addDays } from '@living-sla/core';
import { today } from '@living-sla/host';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInit } from '../../../cli/src/init/run-init.ts';
import { type Context, codesOf, finished, type JobResult, runJob, type Step } from '../../start/job.ts';
import { checkOut, gitEnvironment, makeProject, type Project } from '../../start/pull-request.ts';
import { repository } from '../../support/repository.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { call } from './call.ts';

const place = makeFolder();
const folder = join(place, 'checked-out');
const handbook = 'our handbook';
// A job knows no other day than the machine's own.
const yesterday = addDays(today(), -1);
const branch = `review/${yesterday}-marketing-sales`;
const other = `review/${yesterday}-a-touch-pwned-touch-pwned-`;
const hostile = 'a"; touch pwned; $(touch pwned)';
let project: Project;
let workflow: { on: object; permissions: object; jobs: { status: Job } };
let pipeline: { 'handbook-status': { rules: object; variables: Record<string, string>; script: string[] } };
type Job = { permissions: object; env: Record<string, string>; steps: Step[] };

beforeAll(async () => {
  const files = join(place, 'files');
  for (const ci of ['gitlab', 'github'] as const) {
    mkdirSync(files, { recursive: true });
    await finished(spawn('git', ['init', '--quiet'], { cwd: files }));
    const { code, stderr } = await call(() => runInit(join(files, handbook), { yes: true, ci }));
    expect(code, stderr).toBe(0);
    if (ci === 'gitlab') pipeline = load(readFileSync(join(files, '.gitlab-ci.yml'), 'utf8')) as typeof pipeline;
    else workflow = load(readFileSync(join(files, '.github/workflows/handbook-status.yml'), 'utf8')) as typeof workflow;
    removeFolder(join(files, handbook));
  }
  for (const [path, text] of Object.entries(ourFiles())) {
    mkdirSync(dirname(join(files, handbook, path)), { recursive: true });
    writeFileSync(join(files, handbook, path), text);
  }
  project = makeProject(place, files);
  // In place of the command that asks GitHub: it knows of a pull request once it has made one.
  const list = `if [ "$2" = list ]; then grep --count --line-regexp -e "$4" '${place}/proposed'; exit 0; fi`;
  mkdirSync(join(place, 'bin'));
  writeFileSync(join(place, 'proposed'), '');
  writeFileSync(join(place, 'bin', 'gh'), `#!/bin/sh\n${list}\nprintf '%s\\n' "$@" >> '${place}/proposed'\n`, {
    mode: 0o755,
  });
  const hook = join(project.host, 'hooks', 'post-receive');
  writeFileSync(hook, `#!/bin/sh\nenv | grep '^GIT_PUSH_OPTION_[0-9]' | sort >> '${place}/push-options'\n`);
  chmodSync(hook, 0o755);
  project.git(project.host, 'config', 'receive.advertisePushOptions', 'true');
});
afterAll(() => removeFolder(place));

test('the job may write a branch and a pull request and nothing else, on its days or when somebody starts it', () => {
  expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.status.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  expect(workflow.jobs.status.env.HANDBOOK).toBe(handbook);
  expect(pipeline['handbook-status'].rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
});

test('nothing from outside stands in a shell line: it comes as a variable, in quotation marks', () => {
  const lines = [...workflow.jobs.status.steps.map(({ run = '' }) => run), ...pipeline['handbook-status'].script];
  expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
  const unquoted = lines.map((line) => line.replaceAll('$SLA', '').replace(/"[^"]*"/g, ''));
  expect(unquoted.filter((line) => /\$[\w{]/.test(line))).toEqual([]);
});

test('the workflow tells where we stand, begins each review in a branch of its own, and proposes it once', async () => {
  checkOut(project, 'refs/heads/main', folder);
  const before = git(folder, 'rev-parse', 'HEAD');
  const byHand = { 'github.event_name': 'workflow_dispatch', 'github.event.repository.default_branch': 'main' };
  const aside = await runWorkflow([], { ...byHand, 'github.ref_name': 'draft' });
  expect(codesOf(aside), written(aside)).toEqual({
    'Say where we stand': 1,
    'Begin the reviews that are due': 'skipped',
    'Propose them': 'skipped',
  });
  expect(branches(), 'a run on another branch proposes nothing').toEqual(['main']);
  const job = await runWorkflow();
  const codes = { 'Say where we stand': 1, 'Begin the reviews that are due': 0, 'Propose them': 0 };
  expect(codesOf(job), written(job)).toEqual(codes);
  expect(job.summary).toContain('a remedy is due');
  expect(branches()).toEqual(['main', other, branch]);
  const file = `${handbook}/reviews/${yesterday}-marketing-sales.mdx`;
  expect(git(project.host, 'diff', '--name-only', 'main', branch)).toBe(file);
  expect(git(project.host, 'rev-parse', `${branch}^`, `${other}^`)).toBe(`${before}\n${before}`);
  expect([git(folder, 'rev-parse', 'HEAD'), git(project.host, 'rev-parse', 'main')]).toEqual([before, before]);
  const proposed = () => readFileSync(join(place, 'proposed'), 'utf8');
  expect(proposed().match(/^review\/.*$/gm)).toEqual([other, branch]);
  expect(readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('pwned'))).toEqual(
    [],
  );
  // Somebody writes in it before the next week.
  const { fork } = project;
  git(fork, 'fetch', '--quiet', 'origin');
  git(fork, 'checkout', '--quiet', '-B', branch, `origin/${branch}`);
  git(fork, 'commit', '--quiet', '--allow-empty', '--message=Held');
  git(fork, 'push', '--quiet', 'origin', branch);
  checkOut(project, 'refs/heads/main', folder);
  const [first, again] = [proposed(), await runWorkflow(['Say where we stand'])];
  expect(codesOf(again), written(again)).toEqual({ 'Begin the reviews that are due': 0, 'Propose them': 0 });
  expect([git(project.host, 'log', '-1', '--format=%s', branch), proposed()]).toEqual(['Held', first]);
});

test('the pipeline of GitLab does the same, and asks for a merge request with its push', async () => {
  git(project.host, 'branch', '--delete', '--force', branch, other);
  checkOut(project, 'refs/heads/main', folder);
  const first = await runPipeline();
  expect(first.code, first.written).toBe(1);
  expect(readFileSync(join(folder, 'handbook-status.md'), 'utf8')).toContain('a remedy is due');
  expect(branches()).toEqual(['main', other, branch]);
  const options = () => readFileSync(join(place, 'push-options'), 'utf8');
  expect(options()).toContain('=merge_request.create\n');
  expect(options()).toContain('=merge_request.target=main\n');
  const before = options();
  checkOut(project, 'refs/heads/main', folder);
  expect((await runPipeline()).code).toBe(1);
  expect(options()).toBe(before);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
});

/** An agreement with a goal that was missed last month, and a review that was planned for yesterday. */
function ourFiles(): Record<string, string> {
  const lastMonth = addDays(`${today().slice(0, 7)}-01`, -1).slice(0, 7);
  const agreement = (title: string, next: string) =>
    [
      '---',
      `title: ${title}`,
      'version: 1.0.0',
      'status: active',
      `effective: { from: ${addDays(today(), -100)} }`,
      'parties: [Marketing, Sales]',
      'goals:',
      '  - { id: leads, owner: marketing, statement: Deliver at least 500 leads to Sales every month., target: at least 500 leads, per: month }',
      'remedies:',
      '  - { when: { goal: leads, missed: 1 month }, then: Marketing presents a plan., by: marketing }',
      `review: { every: quarter, next: ${next} }`,
      '---',
      '',
    ].join('\n');
  return {
    'handbook.yaml': 'organisation: Acme\n',
    'slas/marketing-sales.mdx': agreement('Marketing and Sales', yesterday),
    [`slas/${hostile}.mdx`]: agreement('Another', yesterday),
    'results/marketing-sales.csv': `goal,period,value\nleads,${lastMonth},488\n`,
  };
}

function runWorkflow(elsewhere: readonly string[] = [], started: Context = onSchedule): Promise<JobResult> {
  const { env, steps } = workflow.jobs.status;
  const workplace = { folder, temporary: place, environment: { ...machine, ...env } };
  return runJob(steps, { 'github.token': 't', ...started }, workplace, ['Get the command', ...elsewhere]);
}

const onSchedule: Context = { 'github.event_name': 'schedule', 'github.ref_name': 'main' };

function runPipeline(): Promise<{ code: number; written: string }> {
  const { script, variables } = pipeline['handbook-status'];
  const lines = script.filter((line) => !line.startsWith('npm '));
  const env = { ...machine, ...variables, CI_DEFAULT_BRANCH: 'main' };
  return finished(spawn('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], { cwd: folder, env }));
}

const machine = {
  PATH: [join(place, 'bin'), join(repository, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  HOME: place,
  CI: 'true',
  ...gitEnvironment,
};

function written({ steps }: JobResult): string {
  return steps.map(({ name, written }) => `${name}:\n${written}`).join('\n');
}

function branches(): string[] {
  return git(project.host, 'branch', '--format=%(refname:short)').split('\n');
}

function git(cwd: string, ...args: string[]): string {
  return project.git(cwd, ...args);
}
