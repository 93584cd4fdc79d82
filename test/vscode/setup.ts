import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeVsix } from '../../extension/scripts/vsix.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { installProgram } from './install/install-program.ts';
import { codeServer, webCode } from './install/programs.ts';
import { codeServerEnvironment } from './server/code-server.ts';

/** What the tests in a real VS Code start from; all are absolute paths. */
export interface VisualStudio {
  /** The script that starts code-server. */
  readonly codeServer: string;
  /** The folder of the VS Code for the browser. */
  readonly webCode: string;
  /** The folder into which code-server has installed the VSIX. */
  readonly extensions: string;
  /** The extension as it lies there, unpacked. */
  readonly extension: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Or why there is nothing: then these tests fail with it, and all others run. */
    vscode: VisualStudio | { readonly problem: string };
  }
}

/**
 * Brings two VS Codes, packs the extension as people get it, and installs it into one of them.
 * The environment variable SLA_VSCODE names a code-server that is there already: the folder of its `package.json`.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const place = makeFolder();
  try {
    project.provide('vscode', await prepareVisualStudio(place));
  } catch (error) {
    project.provide('vscode', { problem: error instanceof Error ? error.message : String(error) });
  }
  return () => removeFolder(place);
}

/** The same without tests. @param place an empty folder for what is made. @throws with words for a person. */
export async function prepareVisualStudio(place: string): Promise<VisualStudio> {
  const tell = (line: string) => console.log(line);
  const own = process.env.SLA_VSCODE;
  const program = own ? resolve(own) : join(await installProgram(codeServer, tell), 'node_modules', 'code-server');
  const script = join(program, 'out', 'node', 'entry.js');
  const browserOnly = await installProgram(webCode, tell);
  const { file } = await makeVsix(place);
  const extensions = join(place, 'extensions');
  installExtension(script, file, place, extensions);
  const unpacked = readdirSync(extensions, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (!unpacked) throw new Error(`code-server said that it had installed ${file}, and has not.`);
  return { codeServer: script, webCode: browserOnly, extensions, extension: join(extensions, unpacked.name) };
}

function installExtension(script: string, file: string, home: string, extensions: string): void {
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', extensions];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...folders, '--install-extension', file], {
    env: codeServerEnvironment(home),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`code-server could not install the extension:\n${stdout}\n${stderr}`);
}
