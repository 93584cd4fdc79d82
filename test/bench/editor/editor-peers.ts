import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { repository } from '../../support/repository.ts';
import type { ServerProgram } from './language-server.ts';

/** The npm packages of the two other servers, with their exact versions. */
export const editorPeerPackages: Readonly<Record<string, string>> = {
  'vscode-markdown-languageserver': '0.5.0',
  'markdown-it': '14.1.0',
  'unified-language-server': '4.1.0',
  remark: '15.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-mdx': '3.1.1',
  'remark-preset-lint-recommended': '7.0.1',
};

/** The script that makes a server of the library `unified-language-server`: remark with its recommended rules, reading MDX. */
export const remarkServer = `import { remark } from 'remark';
import frontmatter from 'remark-frontmatter';
import mdx from 'remark-mdx';
import recommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  rcName: '.remarkrc',
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark().use(frontmatter).use(mdx).use(recommended),
});
`;

/** This product's own server, as any editor starts it. */
export const ownServer: ServerProgram = {
  name: 'sla lsp',
  command: [join(repository, 'cli', 'bin', 'sla.ts'), 'lsp', '--stdio'],
  languageId: 'mdx',
  tells: 'when asked',
};

/** The other servers. @param folder into which their packages were installed. @param pages the pages below the open folder. */
export function editorPeers(folder: string, pages: readonly string[]): ServerProgram[] {
  const script = (path: string) => join(folder, path);
  return [
    {
      name: 'vscode-markdown-languageserver',
      command: [script('node_modules/vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
      languageId: 'markdown',
      tells: 'when asked',
      initializationOptions: { markdownFileExtensions: ['mdx', 'md'] },
      serve: (connection, root) => serveMarkdown(connection, root, pages, folder),
      settings: { markdown: markdownSettings },
    },
    {
      name: 'unified-language-server',
      command: [script('remark-server.mjs'), '--stdio'],
      languageId: 'mdx',
      tells: 'by itself',
    },
  ];
}

const markdownSettings = {
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
    ignoredLinks: [],
  },
  server: { log: 'off' },
  suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
  occurrencesHighlight: { enabled: false },
  preferredMdPathExtensionStyle: 'auto',
};

/** It asks its editor to read files and to parse Markdown; VS Code does that with markdown-it, and so do we. */
function serveMarkdown(connection: ProtocolConnection, root: string, pages: readonly string[], folder: string): void {
  const MarkdownIt = createRequire(pathToFileURL(`${folder}/`))('markdown-it') as new () => {
    parse(text: string, environment: object): unknown[];
  };
  const reader = new MarkdownIt();
  const textOf = (uri: string) => readFileSync(fileURLToPath(uri), 'utf8');
  connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
    reader.parse(text ?? textOf(uri), {}),
  );
  connection.onRequest('markdown/fs/readFile', ({ uri }: { uri: string }) => [...readFileSync(fileURLToPath(uri))]);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/stat', ({ uri }: { uri: string }) => {
    const found = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
    return found === undefined ? null : { isDirectory: found.isDirectory() };
  });
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () =>
    pages.map((path) => pathToFileURL(join(root, path)).href),
  );
}
