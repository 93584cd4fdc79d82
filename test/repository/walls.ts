import type { Wall } from './wall.ts';
import { engine, wallsOfCore } from './walls-of-core.ts';

export type { Wall } from './wall.ts';

const machine = ['host/src', ...engine];

/** Every wall of the repository. ARCHITECTURE.md tells the same in sentences. */
export const walls: readonly Wall[] = [
  {
    from: 'schema/src',
    mayImport: [],
    packages: ['ajv'],
    node: false,
    reason: 'What an SLA is depends on nothing that handles it, so that any tool can take it alone.',
  },
  {
    from: 'core/src',
    mayImport: ['schema/src'],
    packages: 'any',
    node: false,
    reason: 'Text in, data out: the same engine runs in the command, the editor, the site and a browser worker.',
  },
  ...wallsOfCore,
  {
    from: 'host/src',
    mayImport: engine,
    packages: 'any',
    node: true,
    reason: 'The machine, once: files and git for command, site and server, which must not import each other.',
  },
  {
    from: 'site',
    mayImport: machine,
    packages: 'any',
    node: true,
    reason: 'The handbook shows what the engine says. It runs without the command.',
  },
  {
    from: 'site/src/browser',
    mayImport: [...engine, 'site/src/model'],
    packages: ['hast'],
    node: false,
    reason: 'Runs in the browser of whoever reads: files and git are not there.',
  },
  {
    from: 'site/src/browser/look-up.ts',
    mayImport: [],
    packages: [],
    node: false,
    mayCompute: true,
    reason:
      'Runs in a browser. The program of the search is made after all scripts, so nothing can name it for a bundler.',
  },
  {
    from: 'cli',
    mayImport: [...machine, 'site/src', 'extension/server/node.ts'],
    packages: 'any',
    node: true,
    reason: 'The command calls the site only to build and to show it, and the server of editors only to start it.',
  },
  {
    from: 'extension/server',
    mayImport: [...engine, 'extension/protocol.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
    node: false,
    reason: 'The server runs in any editor and in a browser worker, so it knows neither VS Code nor Node.',
  },
  {
    from: 'extension/server/node.ts',
    mayImport: [...machine, 'extension/server', 'extension/protocol.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
    node: true,
    reason: 'The one entry that may use the machine: files, git and the fast parser.',
  },
  {
    from: 'extension/client',
    mayImport: ['extension/protocol.ts'],
    packages: ['vscode', 'vscode-languageclient'],
    node: false,
    reason: 'The client only carries messages; all that is known about agreements is in the server.',
  },
  {
    from: 'extension/protocol.ts',
    mayImport: ['extension/protocol'],
    packages: [],
    node: false,
    reason: 'What client and server agree on names neither of them.',
  },
  {
    from: 'extension/protocol',
    mayImport: [],
    packages: [],
    node: false,
    reason: 'The messages that client and server agree on, one kind a file; both take them from protocol.ts.',
  },
  {
    from: 'extension/media',
    mayImport: [],
    packages: [],
    node: false,
    reason: 'Runs alone inside the preview, where nothing else can be loaded.',
  },
  {
    from: 'extension/scripts',
    mayImport: [],
    packages: 'any',
    node: true,
    reason: 'Builds the extension from its files; it needs none of their code.',
  },
  {
    from: 'schema/scripts',
    mayImport: ['schema/src'],
    packages: 'any',
    node: true,
    reason: 'Generates the types and validators from the schemas.',
  },
  {
    from: 'core/scripts',
    mayImport: engine,
    packages: 'any',
    node: true,
    reason: 'Generates the index and the table of the rules, and the files of a new one.',
  },
  {
    from: 'scripts',
    mayImport: [],
    packages: 'any',
    node: true,
    reason: 'Runs before and around everything else, so it stands on nothing of it.',
  },
  {
    from: 'vitest.config.ts',
    mayImport: ['scripts'],
    packages: 'any',
    node: true,
    reason: 'Names the test runs and the line they close with.',
  },
  {
    from: 'test',
    mayImport: [...machine, 'cli/src', 'site/src', 'extension', 'scripts'],
    packages: 'any',
    node: true,
    reason: 'Runners that cross packages: nothing may import them.',
  },
];
