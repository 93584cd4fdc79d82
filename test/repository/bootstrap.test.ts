import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// An `npx` that makes what pnpm would, as far as the script looks at it, and notes its arguments.
const installs = `#!/bin/sh
echo "$*" >> calls
mkdir -p node_modules/.bin node_modules/node/bin
printf '#!/bin/sh\\necho v24.0.0\\n' > node_modules/node/bin/node
cp node_modules/node/bin/node node_modules/.bin/node
chmod +x node_modules/node/bin/node node_modules/.bin/node
`;
const refuses = (reason: string) => `#!/bin/sh\necho "${reason}" >&2\nexit 1\n`;

test('installs once, with the lock frozen, and is silent from then on', () => {
  const project = makeProject(installs);
  expect(project.bootstrap()).toMatchObject({ status: 0, stdout: expect.stringContaining('Installing') });
  expect(project.calls()).toEqual([expect.stringMatching(/^--yes pnpm@\d+\.\d+\.\d+ install --frozen-lockfile/)]);
  expect(project.bootstrap()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(project.calls()).toHaveLength(1);
});

test.each(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'core/package.json'])(
  'installs again when %s has changed',
  (file) => {
    const project = makeProject(installs);
    project.bootstrap();
    writeFileSync(join(project.folder, file), '{"changed":true}');
    expect(project.bootstrap().status).toBe(0);
    expect(project.calls()).toHaveLength(2);
  },
);

test('installs again when the Node it brought does not run', () => {
  const project = makeProject(installs);
  project.bootstrap();
  writeFileSync(join(project.folder, 'node_modules/node/bin/node'), '#!/bin/sh\nexit 1\n');
  expect(project.bootstrap().status).toBe(0);
  expect(project.calls()).toHaveLength(2);
});

test.each([
  ['there is no network', 'request failed, reason: getaddrinfo ENOTFOUND', 'Check the network or the proxy'],
  ['the lock is out of date', 'ERR_PNPM_OUTDATED_LOCKFILE', 'commit the new pnpm-lock.yaml'],
  ['the disk is full', 'ENOSPC: no space left on device', 'The disk is full'],
  ['something else is wrong', 'something else', 'Remove the node_modules folder'],
])('says a way out when %s', (_, reason, way) => {
  const { status, stderr } = makeProject(refuses(reason)).bootstrap();
  expect(status).toBe(1);
  expect(stderr).toContain(way);
  expect(stderr).toContain(reason);
});

test('says what is missing when there is no npx', () => {
  const { status, stderr } = makeProject(undefined).bootstrap();
  expect(status).toBe(1);
  expect(stderr).toContain('`npx` was not found');
});

test('does not call it installed when there is no Node 24 afterwards', () => {
  const { status, stderr } = makeProject('#!/bin/sh\nexit 0\n').bootstrap();
  expect(status).toBe(1);
  expect(stderr).toContain('is not Node 24');
});

function makeProject(npx: string | undefined) {
  const folder = temporaryFolder({
    'scripts/bootstrap.mjs': readFileSync(join(repository, 'scripts', 'bootstrap.mjs'), 'utf8'),
    'package.json': '{}',
    'core/package.json': '{}',
    'pnpm-lock.yaml': '',
    'pnpm-workspace.yaml': '',
    calls: '',
    'programs/npx': npx ?? '',
  });
  if (npx) chmodSync(join(folder, 'programs', 'npx'), 0o755);
  const programs = npx ? ['/usr/bin', '/bin'] : [];
  const path = [join(folder, 'programs'), ...programs].join(delimiter);
  return {
    folder,
    calls: () => readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean),
    bootstrap: () =>
      spawnSync(process.execPath, [join(folder, 'scripts', 'bootstrap.mjs')], {
        encoding: 'utf8',
        env: { PATH: path },
      }),
  };
}
