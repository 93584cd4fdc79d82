import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import type { Step } from './job.ts';

const templates = 'cli/src/init/templates';
const files = [
  'action.yml',
  `${templates}/github.yml`,
  `${templates}/github-status.yml`,
  `${templates}/gitlab.yml`,
  'site/src/content/docs/help/check-every-change.mdx',
];
const action = load(read('action.yml')) as { inputs: Record<string, { description: string; default: string }> } & {
  runs: { using: string; steps: Step[] };
};
const workflow = load(read(`${templates}/github.yml`)) as {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; env: Record<string, string>; steps: Step[] }>;
};
const pipeline = load(read(`${templates}/gitlab.yml`)) as { handbook: { script: string[]; variables: object } };
const steps = [...action.runs.steps, ...(workflow.jobs.handbook?.steps ?? [])];

test.each(files)('%s pins every action to a commit and says which version that is', (file) => {
  const uses = read(file)
    .split('\n')
    .filter((line) => /\buses: (?!\.)/.test(line) && !line.includes('/living-sla@'));
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const versions = Map.groupBy(
    files.flatMap((each) => read(each).match(/actions\/[\w-]+@.*$/gm) ?? []),
    (use) => use.split('@')[0],
  );
  for (const [, one] of versions) expect(new Set(one).size, 'one version of an action everywhere').toBe(1);
});

test.each(files)('%s runs on no event that gives a stranger’s change more than it has, and holds no secret', (file) => {
  expect(read(file)).not.toMatch(/pull_request_target|workflow_run|secrets\.|\$CI_JOB_TOKEN/);
});

test('the workflow reads only, and gets the whole history', () => {
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
  const [checkout] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  expect(pipeline.handbook.variables).toMatchObject({ GIT_DEPTH: '0' });
});

test('nothing from outside stands in a shell line: it comes as a variable, in quotation marks', () => {
  const lines = [...steps.map(({ run = '' }) => run), ...pipeline.handbook.script];
  expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
  // The one that stands in the same file may be several words.
  const unquoted = lines.map((line) => line.replaceAll('$SLA', '').replace(/"[^"]*"/g, ''));
  expect(unquoted.filter((line) => /\$[\w{]/.test(line))).toEqual([]);
});

test('every step of the action names its shell, as it has to, and every input is used and told', () => {
  const { steps, using } = action.runs;
  expect(using).toBe('composite');
  expect(steps.filter(({ run, shell }) => (run === undefined) === (shell === 'bash'))).toEqual([]);
  const text = JSON.stringify(steps);
  for (const [name, { description }] of Object.entries(action.inputs)) {
    expect(text, name).toContain(`inputs.${name}`);
    expect(description, name).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test('all three bring the command in the same way, in the version of this repository', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(action.inputs.package?.default).toBe(`@living-sla/cli@${version}`);
  const lines = [...steps.flatMap(({ run = '' }) => run.split('\n')), ...pipeline.handbook.script];
  const bringing = lines.filter((line) => line.includes('npm '));
  expect(bringing).toHaveLength(3);
  expect(new Set(bringing)).toEqual(new Set(['npm install --global --no-audit --no-fund --ignore-scripts $SLA']));
  expect(lines.join('\n')).not.toMatch(/\bnpx\b/);
});

function read(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}
