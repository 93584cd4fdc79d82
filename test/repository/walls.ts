/**
 * A wall around one folder or file. Of all walls a file stands behind, the one with the longest `from` holds.
 * Tests (`*.test.ts`) stand behind the wall of their package instead, and may also use Vitest and Node.
 */
export type Wall = {
  /** The folder or file, from the root of the repository. */
  from: string;
  /** Folders and files of ours it may import, besides its own. */
  mayImport: readonly string[];
  /** Folders of ours of which it may take types only. */
  mayTypeImport?: readonly string[];
  /** Packages of others it may import: names, or `any`. */
  packages: 'any' | readonly string[];
  /** Whether it may import `node:` modules. */
  node: boolean;
  /** `false` where its files may not import each other. */
  itself?: false;
  /** Why the wall is there. */
  reason: string;
};

const core = (folder: string) => `core/src/${folder}`;
const leftOfResolve = [core('parse'), core('read'), 'schema/src'];
const leftOfCheck = [core('resolve'), ...leftOfResolve];
/** Working time and the arithmetic of the funnel: what findings, scores and the editor all reckon with. */
const reckoning = [core('clock'), core('funnel')];
const engine = ['core/src', 'schema/src'];
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
  {
    from: core('read'),
    mayImport: ['schema/src'],
    packages: [],
    node: false,
    reason: 'The first step of the pipeline knows of none that follow.',
  },
  {
    from: core('parse'),
    mayImport: [core('read'), 'schema/src'],
    packages: 'any',
    node: false,
    reason: 'Parsing one file never needs to know of the others.',
  },
  {
    from: core('resolve'),
    mayImport: leftOfResolve,
    packages: 'any',
    node: false,
    reason: 'What a handbook holds is a fact; what is right or wrong with it comes later.',
  },
  {
    from: core('clock'),
    mayImport: leftOfCheck,
    packages: ['temporal-polyfill'],
    node: false,
    reason: 'Working time is reckoned once, for findings, scores, the command and the page that answers for one case.',
  },
  {
    from: core('funnel'),
    mayImport: leftOfCheck,
    packages: 'any',
    node: false,
    reason: 'The funnel is reckoned once: the finding, the hover and the calculator say the same number.',
  },
  {
    from: core('check'),
    mayImport: [...reckoning, ...leftOfCheck],
    packages: 'any',
    node: false,
    reason: 'Findings are told without knowing of changes, scores or editors.',
  },
  {
    from: core('check/rules'),
    mayImport: [
      core('check/rule.ts'),
      core('check/support'),
      ...reckoning,
      core('resolve'),
      core('parse'),
      core('read'),
    ],
    packages: 'any',
    node: false,
    itself: false,
    reason: 'A rule can be read, tested and removed alone.',
  },
  {
    from: core('check/rules/index.generated.ts'),
    mayImport: [core('check/rule.ts'), core('check/rules')],
    packages: [],
    node: false,
    reason: 'The list of all rules is written by a script, and is the one file that knows them all.',
  },
  {
    from: core('diff'),
    mayImport: leftOfCheck,
    packages: 'any',
    node: false,
    reason: 'What changed is told without knowing what a rule would say about it.',
  },
  {
    from: core('score'),
    mayImport: [...reckoning, ...leftOfCheck],
    packages: 'any',
    node: false,
    reason: 'Results are counted against the version in force, whatever the rules say about its wording.',
  },
  {
    from: core('editor'),
    mayImport: [core('check'), core('diff'), core('score'), core('report'), ...reckoning, ...leftOfCheck],
    packages: 'any',
    node: false,
    reason: 'An editor asks the engine; the engine knows of no editor.',
  },
  {
    from: core('report'),
    mayImport: [],
    mayTypeImport: [core('check'), core('diff'), core('score'), core('parse'), core('read')],
    packages: ['sarif'],
    node: false,
    reason: 'A report gives a form to what it is handed; it finds out nothing itself.',
  },
  {
    from: core('index.ts'),
    mayImport: engine,
    packages: [],
    node: false,
    reason: 'The one door of the engine.',
  },
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
