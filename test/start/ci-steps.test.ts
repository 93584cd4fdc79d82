import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { type Context, codesOf, finished, type JobResult, runJob, type Step } from './job.ts';
import {
  checkOut,
  gitEnvironment,
  hostileBranch,
  makeProject,
  moveMain,
  type Project,
  propose,
} from './pull-request.ts';

const place = makeFolder();
const folder = join(place, 'checked-out');
const handbook = 'our handbook';
const agreement = `${handbook}/slas/marketing-and-sales.mdx`;
const action = load(readFileSync(join(repository, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>;
  runs: { steps: Step[] };
};
let project: Project;
let workflow: { jobs: { handbook: { env: Record<string, string>; steps: Step[] } } };
let pipeline: { handbook: { variables: Record<string, string>; script: string[] } };

beforeAll(async () => {
  const files = join(place, 'files');
  mkdirSync(files);
  execFileSync('git', ['init', '--quiet'], { cwd: files });
  for (const ci of ['gitlab', 'github']) {
    const { code, stderr } = await run(['init', handbook, '--yes', '--ci', ci], { cwd: files });
    expect(code, stderr).toBe(0);
    if (ci === 'gitlab') removeFolder(join(files, handbook));
  }
  workflow = load(readFileSync(join(files, '.github/workflows/handbook.yml'), 'utf8')) as typeof workflow;
  pipeline = load(readFileSync(join(files, '.gitlab-ci.yml'), 'utf8')) as typeof pipeline;
  // A draft binds nobody, so nobody would have to sign.
  const text = readFileSync(join(files, agreement), 'utf8');
  writeFileSync(join(files, agreement), text.replace('status: draft', 'status: active'));
  project = makeProject(place, files);
});
afterAll(() => removeFolder(place));

const more = (text: string) =>
  text.replace('at least 40 qualified leads every month.', 'at least 50 qualified leads every month.');
const stray = (text: string) =>
  text.replace('goals:\n', 'goals:\n  - owner: nobody\n    statement: Send 5 letters every month.\n');

test('the workflow: a change that needs a yes is explained, and waits for it', async () => {
  propose(project, agreement, more);
  checkOut(project, 'refs/pull/7/merge', folder);
  const job = await runWorkflow('pull_request');
  expect(codesOf(job)).toEqual({ Check: 0, 'Explain what changes': 0, 'Wait for sign-offs': 1 });
  expect(job.summary).toContain('at least 50 qualified leads');
  expect(written(job, 'Wait for sign-offs')).toMatch(/sign-off of .*Marketing/);
  expect(strangers()).toEqual([]);
});

test('the workflow: a mistake fails the check at its line, and the change is explained all the same', async () => {
  propose(project, agreement, stray);
  checkOut(project, 'refs/pull/7/merge', folder);
  const job = await runWorkflow('pull_request');
  expect(codesOf(job)).toMatchObject({ Check: 1, 'Explain what changes': 0 });
  expect(written(job, 'Check')).toMatch(new RegExp(`^::error file=${agreement},line=\\d+`, 'm'));
  expect(job.summary).toContain('Send 5 letters');
});

test('the workflow: after a merge there is nothing to compare with, and nobody to wait for', async () => {
  checkOut(project, 'refs/heads/main', folder);
  expect(codesOf(await runWorkflow('push'))).toEqual({
    Check: 0,
    'Explain what changes': 'skipped',
    'Wait for sign-offs': 'skipped',
  });
});

test('the action: what main got in the meantime is no part of the change, however it is checked out', async () => {
  const event = propose(project, agreement, more);
  moveMain(project, event.head, `${handbook}/glossary/lead.mdx`, (text) => text.replace('bought list', 'rented list'));
  for (const revision of ['refs/pull/7/merge', 'refs/pull/7/head']) {
    checkOut(project, revision, folder);
    const job = await runAction(event, { 'inputs.require-signoffs': 'false', 'inputs.comment': 'true' });
    expect(codesOf(job)).toEqual({
      'Find what to compare with': 0,
      'Explain what changes': 0,
      'Keep it in a comment': 0,
      'Wait for sign-offs': 'skipped',
    });
    expect(job.summary, revision).toContain('at least 50 qualified leads');
    expect(written(job, 'Keep it in a comment')).toMatch(/^::notice::/);
    expect(job.summary.split('### New findings')[0], revision).not.toContain('rented list');
  }
  expect(strangers()).toEqual([]);
});

test('the action: without the history it says which line is missing', async () => {
  const event = propose(project, agreement, more);
  checkOut(project, 'refs/pull/7/merge', folder, { whole: false });
  const job = await runAction(event);
  expect(codesOf(job)).toMatchObject({ 'Find what to compare with': 1, 'Wait for sign-offs': 'skipped' });
  expect(written(job, 'Find what to compare with')).toContain('fetch-depth: 0');
});

test('the pipeline of GitLab: the check goes to the test page, the change to a file, and the job waits', async () => {
  const { head, base } = propose(project, agreement, more);
  checkOut(project, 'refs/pull/7/head', folder);
  const result = await runPipeline({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_SHA: head });
  expect(result).toMatchObject({ code: 1, written: expect.stringMatching(/sign-off of .*Marketing/) });
  expect(readFileSync(join(folder, 'handbook-check.xml'), 'utf8')).toContain('<testsuites');
  expect(readFileSync(join(folder, 'handbook-review.md'), 'utf8')).toContain('at least 50 qualified leads');
  expect(strangers()).toEqual([]);
});

function runWorkflow(event: 'pull_request' | 'push'): Promise<JobResult> {
  const { env, steps } = workflow.jobs.handbook;
  const environment = { ...machine, ...env, GITHUB_EVENT_NAME: event, GITHUB_HEAD_REF: hostileBranch };
  return runJob(steps, { 'github.event_name': event }, { folder, temporary: place, environment }, ['Get the command']);
}

function runAction({ head, base }: { head: string; base: string }, given: Context = {}): Promise<JobResult> {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default]);
  const context = {
    ...Object.fromEntries(inputs),
    'inputs.handbook': handbook,
    'github.event_name': 'pull_request',
    'inputs.token': '',
    'github.action_path': repository,
    'github.event.pull_request.number': '7',
    'github.event.pull_request.head.sha': head,
    'github.event.pull_request.base.sha': base,
    ...given,
  };
  const workplace = { folder, temporary: place, environment: { ...machine, GITHUB_HEAD_REF: hostileBranch } };
  return runJob(action.runs.steps, context, workplace, ['Get the command', 'Check']);
}

/** What the runner of GitLab does with the lines of a job: one script, which ends at the first line that fails. */
function runPipeline(event: Record<string, string>): Promise<{ code: number; written: string }> {
  const { script, variables } = pipeline.handbook;
  const lines = script.filter((line) => !line.startsWith('npm '));
  const env = { ...machine, ...variables, ...event, CI_COMMIT_REF_NAME: hostileBranch };
  return finished(spawn('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], { cwd: folder, env }));
}

/** What the machine of a code host has, and the command of this repository in place of the one from npm. */
const machine = {
  PATH: [join(repository, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  HOME: place,
  CI: 'true',
  // Nobody answers there.
  GITHUB_API_URL: 'http://127.0.0.1:1',
  ...gitEnvironment,
};

function written({ steps }: JobResult, step: string): string {
  return steps.find(({ name }) => name === step)?.written ?? '';
}

/** Whatever a name of the stranger's has made, anywhere around. */
function strangers(): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[\\/])pwned$/.test(path));
}
