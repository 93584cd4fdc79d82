// Makes `npm start` and `npm test` the only commands a person has to know: installs what is missing, and is
// instant when nothing is. Runs under the Node the machine has (20 or newer), before any dependency is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@10.34.9';
const INSTALL = ['--yes', PNPM, 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
const NODE_MAJOR = 24;
const SECONDS_BETWEEN_SIGNS_OF_LIFE = 20;

const windows = process.platform === 'win32';
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.living-sla-install');

await bootstrap();

async function bootstrap() {
  const own = Number.parseInt(process.versions.node, 10);
  if (own < 20) {
    fail(
      `This needs Node 20 or newer; this is Node ${process.versions.node}. Get a newer one from https://nodejs.org/.`,
    );
  }
  const fingerprint = fingerprintOfInstall();
  if (readStamp() === fingerprint && broughtNodeRuns()) return linkNode();
  console.log('Installing what is missing: about a minute the first time, seconds later …');
  rmSync(stampFile, { force: true });
  const { code, output, missing } = await run('npx', INSTALL);
  if (missing) fail('`npx` was not found. It comes with npm, and npm with Node: install Node again, with npm.');
  if (code !== 0) fail(`${wayOut(output)}\n\nThe end of what ${PNPM} said:\n${lastLines(output)}`);
  linkNode();
  if (!broughtNodeRuns()) {
    fail(
      `The install ended well, but node_modules/.bin/node is not Node ${NODE_MAJOR}. Remove node_modules and try again.`,
    );
  }
  writeFileSync(stampFile, fingerprint);
  console.log('Installed.');
}

/** One text that changes whenever the install would: the lock, the workspace, every package and this machine's kind. */
function fingerprintOfInstall() {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const packages = ['', ...folders.map((folder) => folder.name).sort()].map((name) => join(name, 'package.json'));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages]) {
    if (existsSync(join(root, file))) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

function broughtNodeRuns() {
  const command = join(modules, '.bin', windows ? 'node.cmd' : 'node');
  if (!existsSync(command)) return false;
  const asked = spawnSync(windows ? `"${command}"` : command, ['--version'], { encoding: 'utf8', shell: windows });
  return asked.status === 0 && asked.stdout.startsWith(`v${NODE_MAJOR}.`);
}

/**
 * pnpm writes `.bin/node` as a shell script that stays alive beside Node, so a signal sent to `sla` would end the
 * script and leave Node running. A link has no such middleman; and where its target is gone, PATH goes on to the
 * machine's own Node, which can then repair the install.
 */
function linkNode() {
  const link = join(modules, '.bin', 'node');
  const target = join(modules, 'node', 'bin', 'node');
  if (windows || !existsSync(target) || lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  rmSync(link, { force: true });
  symlinkSync('../node/bin/node', link);
}

function run(command, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: cleanEnvironment(),
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const signs = setInterval(() => console.log(lastProgress(output)), SECONDS_BETWEEN_SIGNS_OF_LIFE * 1000);
    const finish = (result) => {
      clearInterval(signs);
      resolve({ output, missing: false, ...result });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', () => finish({ code: 1, missing: true }));
    child.on('close', (code) => finish({ code: code ?? 1, missing: windows && output.includes('not recognized') }));
  });
}

/** Without this install's own commands in PATH: a broken one must not break its own repair. */
function cleanEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[name] ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  return { ...process.env, [name]: folders.join(delimiter) };
}

function wayOut(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)) {
    return 'The packages could not be fetched: the npm registry cannot be reached. Check the network or the proxy, then run the same command again.';
  }
  if (output.includes('ERR_PNPM_OUTDATED_LOCKFILE')) {
    return `A package.json and pnpm-lock.yaml do not agree. Run \`npx --yes ${PNPM} install\`, and commit the new pnpm-lock.yaml.`;
  }
  if (output.includes('ENOSPC')) return 'The disk is full. The install needs about one gigabyte.';
  if (/EACCES|EPERM/.test(output))
    return `Some files may not be written. Check who owns ${modules}, or remove it and run the same command again.`;
  return 'The install failed. Remove the node_modules folder and run the same command again.';
}

function lastProgress(output) {
  return output.split('\n').findLast((line) => line.startsWith('Progress:')) ?? 'Still fetching …';
}

function lastLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !line.includes('npm warn'));
  return lines.slice(-15).join('\n');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
