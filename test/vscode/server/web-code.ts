import { fileURLToPath } from 'node:url';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/**
 * Serves the VS Code that runs in the browser alone, with one folder as its workspace.
 *
 * @param program the folder in which it is installed.
 * @param extension the unpacked extension.
 * @param folder the workspace. What is changed in the browser stays there.
 */
export function startWebCode(program: string, extension: string, folder: string): Promise<ServerProcess> {
  const script = fileURLToPath(new URL('serve-web-code.ts', import.meta.url));
  const args = [script, program, extension, folder];
  return startServerProcess({ args, environment: process.env, ready: /^ready at (\S+)$/m });
}
