import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { ownFiles } from './own-files.ts';

type Manifest = {
  name: string;
  license?: string;
  type?: string;
  version?: string;
  private?: boolean;
  files?: string[];
  publishConfig?: object;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

const packages = ownFiles()
  .filter(({ path }) => /^([^/]+\/)?package\.json$/.test(path))
  .map(({ path, text }) => ({ path, manifest: JSON.parse(text) as Manifest }));

test('every package has the same licence, version and kind of modules', () => {
  expect(packages.length).toBe(9);
  const { version } = packages.find(({ path }) => path === 'package.json')?.manifest ?? {};
  for (const { path, manifest } of packages) {
    expect({ path, license: manifest.license, type: manifest.type, version: manifest.version }).toEqual({
      path,
      license: 'MIT',
      type: 'module',
      version,
    });
  }
});

test('what others install is packed as JavaScript, and nothing else can be published', () => {
  const open = packages.filter(({ manifest }) => manifest.private !== true);
  expect(open.map(({ manifest }) => manifest.name).sort()).toEqual([
    '@living-sla/cli',
    '@living-sla/core',
    '@living-sla/host',
    '@living-sla/schema',
    '@living-sla/site',
    'living-sla-vscode',
  ]);
  for (const { path, manifest } of open) {
    expect(manifest.publishConfig, path).toEqual({ access: 'public', directory: 'dist/npm', linkDirectory: false });
    expect(manifest.scripts?.prepack, path).toMatch(/^node \.\.\/scripts\/stage-package\.ts \S+\.json/);
    expect(
      manifest.files?.filter((part) => part.startsWith('!')),
      path,
    ).toEqual(expect.arrayContaining([expect.stringContaining('*.test.*')]));
  }
});

test('every dependency is pinned to one version, and the same one everywhere', () => {
  const wanted = packages.flatMap(({ path, manifest }) =>
    Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).map(([name, version]) => ({
      path,
      name,
      version,
    })),
  );
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter(({ version }) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*)$/.test(version))).toEqual([]);
  const versions = Map.groupBy(wanted, ({ name }) => name);
  const several = [...versions]
    .filter(([, uses]) => new Set(uses.map(({ version }) => version)).size > 1)
    .map(([name]) => name);
  // The site's check of `.astro` files needs TypeScript's older compiler interface.
  expect(several).toEqual(['typescript']);
});

test('every script that the packages name is there', () => {
  const paths = new Set(ownFiles().map(({ path }) => path));
  const named = packages.flatMap(({ path, manifest }) => {
    const folder = path.replace(/package\.json$/, '');
    const commands = Object.values(manifest.scripts ?? {});
    return commands.flatMap((command) =>
      [...command.matchAll(/\bnode (?<script>\S+\.(?:ts|mjs))/g)].map((match) =>
        posix.normalize(folder + match.groups?.script),
      ),
    );
  });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((script) => !paths.has(script))).toEqual([]);
});
