import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A linter of other people that reads the same files, run as its users run it: with its default rules. */
export interface Peer {
  readonly name: string;
  /** The npm packages that make it up, each with its exact version. */
  readonly packages: Readonly<Record<string, string>>;
  /** Its script, below the folder into which the packages were installed. */
  readonly script: string;
  /** Its arguments; it runs inside the handbook. @param settings the address of the file that holds `settings`. */
  readonly args: (settings: string) => readonly string[];
  /** What its settings file says, which stands beside the packages; undefined where it needs none. */
  readonly settings: unknown;
  /** How many files it says that it has read, and how many findings it has. */
  readonly told: (printed: string) => PeerCounts;
  readonly meaning: string;
}

/** What a peer says that it has done. */
export interface PeerCounts {
  readonly files: number;
  readonly findings: number;
}

/** The peers, both as they come. */
export const peers: readonly Peer[] = [
  {
    name: 'markdownlint-cli2',
    packages: { 'markdownlint-cli2': '0.24.1' },
    script: 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: () => ['**/*.mdx'],
    settings: undefined,
    told: (printed) => ({
      files: numberIn(printed, /Linting: (\d+) file/),
      findings: numberIn(printed, /Summary: (\d+) /),
    }),
    meaning: 'all its rules, as it comes',
  },
  {
    name: 'remark-lint',
    packages: {
      'remark-cli': '12.0.1',
      'remark-preset-lint-recommended': '7.0.1',
      'remark-mdx': '3.1.1',
      'remark-frontmatter': '5.0.0',
    },
    script: 'node_modules/remark-cli/cli.js',
    // Without the first option it leaves out files that end in .mdx.
    args: (settings) => ['.', '--ext', 'mdx', '--rc-path', settings, '--no-color'],
    // Without these two readers it would take frontmatter for a heading and components for HTML, and not see mistakes in
    // them. Tables need one more, which it does not get: that spares it work.
    settings: { plugins: ['remark-frontmatter', 'remark-mdx', 'remark-preset-lint-recommended'] },
    told: (printed) => ({
      // Each file has a line, also one that could not be read; such a one is followed by an error.
      files: count(printed, /^\S.*\.mdx(?:: no issues found)?$/gm) - count(printed, /^\s*(?:\d+:\d+\S* +)?error /gm),
      findings: count(printed, /^\s*(?:\d+:\d+\S* +)?warning /gm),
    }),
    meaning: 'remark-cli with its recommended preset, reading MDX and frontmatter',
  },
];

/** The file with the settings of a peer. @param folder into which the packages were installed. */
export function settingsOf(peer: Peer, folder: string): string {
  return join(folder, `${peer.name}.json`);
}

/** The address of the script of a peer. @param folder into which the packages were installed. */
export function scriptOf(peer: Peer, folder: string): URL {
  return pathToFileURL(join(folder, peer.script));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}
