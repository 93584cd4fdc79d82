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
  /** Where it may import what is only known when it runs. Code with Node may always. */
  mayCompute?: true;
  /** `false` where its files may not import each other. */
  itself?: false;
  /** Why the wall is there. */
  reason: string;
};
