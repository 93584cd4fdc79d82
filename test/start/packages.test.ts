import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeVsix } from '../../extension/scripts/vsix.ts';
import { startEditor } from '../editor/start-editor.ts';
import { workbook } from '../score/commands/workbook.ts';
import { repository } from '../support/repository.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import type { Step } from './job.ts';
import { type Elsewhere, installElsewhere, readingOnly, runElsewhere, startElsewhere } from './packed.ts';

const minutes = 60_000;
const agreement = 'ours/slas/marketing-and-sales.mdx';
const outside = makeFolder();
let elsewhere: Elsewhere;

beforeAll(async () => {
  elsewhere = await installElsewhere(outside);
}, 6 * minutes);
afterAll(() => removeFolder(outside));

test('what is installed holds no TypeScript to be run, no test, and nothing that leads to the repository', () => {
  const modules = join(elsewhere.folder, 'node_modules');
  const ours = [...namesIn(join(modules, '@living-sla'), '@living-sla/'), 'living-sla-vscode'];
  expect(ours.sort()).toEqual([
    '@living-sla/cli',
    '@living-sla/core',
    '@living-sla/host',
    '@living-sla/schema',
    '@living-sla/site',
    'living-sla-vscode',
  ]);
  for (const name of ours) {
    const folder = join(modules, name);
    expect(realpathSync(folder)).toBe(folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
    expect(files.filter((path) => /(?<!\.d)\.ts$|\.test\.|\.tsbuildinfo$/.test(path))).toEqual([]);
    const texts = files.filter((path) => lstatSync(path).isFile());
    expect(texts.filter((path) => readFileSync(path, 'utf8').includes(repository))).toEqual([]);
    const code = texts.filter((path) => /\.(js|astro)$/.test(path));
    expect(code.filter((path) => /(['"])\.\.?\/[^'"\n]*(?<!\.d)\.ts\1/.test(readFileSync(path, 'utf8')))).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ name, license: 'MIT', engines: { node: '>=22.12.0' } });
    expect([existsSync(join(folder, 'LICENSE')), manifest.private, manifest.scripts]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  }
});

test('a handbook is begun, checked and built', () => {
  const begun = runElsewhere(elsewhere, ['init', 'ours', '--organisation', 'Acme', '--ci', 'github']);
  expect(begun).toMatchObject({ code: 0, stderr: '' });
  const checked = runElsewhere(elsewhere, ['check', 'ours', '--fail-on', 'hint'], {
    more: readingOnly(elsewhere.folder),
  });
  expect(checked).toMatchObject({ code: 0, stderr: '' });
  expect(checked.stdout).toContain('among them 1 agreement');
  // A workbook is read in a thread of its own, which has to find its library there.
  const settings = join(elsewhere.folder, 'ours/handbook.yaml');
  const mapping =
    '{ id: leads, file: x.xlsx, agreement: marketing-and-sales, columns: { period: Month }, values: { goal-2: Leads } }';
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}imports:\n  - ${mapping}\n`);
  const rows = [
    ['Month', 'Leads'],
    ['January 2026', 41],
  ];
  writeFileSync(join(elsewhere.folder, 'x.xlsx'), workbook({ Report: rows }));
  const imported = runElsewhere(elsewhere, ['import', 'x.xlsx', 'ours', '--yes'], {
    more: readingOnly(elsewhere.folder),
  });
  expect(imported.code, imported.stdout + imported.stderr).toBe(0);
  const results = readFileSync(join(elsewhere.folder, 'ours/results/marketing-and-sales.csv'), 'utf8');
  expect(results).toBe('goal,period,value,unit,source,note\ngoal-2,2026-01,41,,,\n');
  const built = runElsewhere(elsewhere, ['build', 'ours', '--out', 'site']);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  const page = readFileSync(join(elsewhere.folder, 'site/agreements/marketing-and-sales/index.html'), 'utf8');
  expect(page).toContain('Deliver at least 40');
  const [style = ''] = /\/_astro\/[^"]+\.css/.exec(page) ?? [];
  expect(existsSync(join(elsewhere.folder, 'site', style)), style).toBe(true);
  expect(existsSync(join(elsewhere.folder, 'site/pagefind/pagefind.js'))).toBe(true);
});

test('what a change means is told from git', () => {
  const folder = join(elsewhere.folder, 'ours');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: elsewhere.environment });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@acme.example', 'commit', '--quiet', '--message', 'Begin');
  const path = join(elsewhere.folder, agreement);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('at least 40 qualified leads every', 'at least 50 qualified leads every'),
  );
  const told = runElsewhere(elsewhere, ['diff', 'HEAD', '--format', 'json'], { cwd: folder });
  expect(told.code, told.stderr).toBe(0);
  expect(JSON.parse(told.stdout).changes).toContainEqual(expect.objectContaining({ agreement: 'marketing-and-sales' }));
});

test('an editor is answered by the command, and by the server inside the extension', async () => {
  const { file } = await makeVsix(elsewhere.folder);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (path.endsWith('server-node.cjs')) writeFileSync(join(elsewhere.folder, 'server.cjs'), bytes);
  }
  const vague = readFileSync(join(elsewhere.folder, agreement), 'utf8').replace(
    'goals:\n',
    'goals:\n  - Improve the quality of leads.\n',
  );
  const servers = [
    startElsewhere(elsewhere, 'sla', ['lsp', '--stdio']),
    startElsewhere(elsewhere, 'node', ['server.cjs', '--stdio']),
  ];
  for (const server of servers) {
    const editor = await startEditor(join(elsewhere.folder, 'ours'), { server });
    await editor.open('slas/marketing-and-sales.mdx', vague);
    const found = await editor.diagnostics('slas/marketing-and-sales.mdx');
    expect(found.map(({ code }) => code)).toContain('goal-no-deadline');
  }
});

test('the line by which a code host brings the command takes the paths of packed ones', () => {
  const { runs } = load(readFileSync(join(repository, 'action.yml'), 'utf8')) as { runs: { steps: Step[] } };
  const line = runs.steps.find(({ name }) => name === 'Get the command')?.run ?? '';
  const packages = ['schema', 'core'].map((name) => join(outside, 'packages', `living-sla-${name}-*.tgz`)).join(' ');
  const place = join(outside, 'global');
  // npm must reach the registry as it does on this machine, so nothing else is kept from it.
  const env = { ...process.env, SLA: packages, npm_config_prefix: place, npm_config_prefer_offline: 'true' };
  execFileSync('bash', ['-eo', 'pipefail', '-c', line], { env, stdio: 'pipe' });
  expect(readdirSync(join(place, 'lib', 'node_modules', '@living-sla')).sort()).toEqual(['core', 'schema']);
});

test('an old Node is told what is needed, and nothing else', () => {
  const pretend = join(elsewhere.folder, 'pretend.cjs');
  writeFileSync(pretend, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });");
  const { code, stdout, stderr } = runElsewhere(elsewhere, ['--version'], {
    more: { NODE_OPTIONS: `--require=${pretend}` },
  });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'sla: This needs Node 22.12 or newer, and here runs Node 20.20.2. Get a newer one from https://nodejs.org/.\n',
  });
});

function namesIn(folder: string, before: string): string[] {
  return readdirSync(folder).map((name) => before + name);
}
