import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Runs `npm install` in a folder, for what is no part of this workspace. No script of a package is run.
 *
 * @param folder the folder of a `package.json`.
 * @param more further arguments, such as `['--omit=dev']`.
 * @returns what went wrong, in npm's words; undefined where all is there now.
 */
export async function npmInstall(folder: string, more: readonly string[] = []): Promise<string | undefined> {
  const windows = process.platform === 'win32';
  const quoted = windows ? `"${folder}"` : folder;
  const args = ['install', '--prefix', quoted, '--no-audit', '--no-fund', '--ignore-scripts', ...fewRetries, ...more];
  const npm = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell: windows });
  const said = text(npm.stderr);
  const code = await new Promise<number | null>((resolve) => {
    npm.on('error', () => resolve(null));
    npm.on('exit', resolve);
  });
  if (code === 0) return undefined;
  if (code === null) return '`npm` was not found.';
  const errors = (await said).split('\n').filter((line) => line.startsWith('npm error'));
  return errors.slice(0, 3).join('\n') || `npm ended with code ${code}.`;
}

/** A slip of the network is no reason to give up; a network that is not there should be told within seconds. */
const fewRetries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
