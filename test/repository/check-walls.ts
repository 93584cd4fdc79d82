import { posix } from 'node:path';
import type { SourceImport } from './source-imports.ts';
import type { Wall } from './walls.ts';

/**
 * Judges one import of one file.
 *
 * @param file the importing file, from the root of the repository, with slashes.
 * @param found the import.
 * @param walls all walls.
 * @returns what is wrong with it, in a sentence that ends with the wall's reason; `undefined` where it is allowed.
 */
export function judgeImport(file: string, found: SourceImport, walls: readonly Wall[]): string | undefined {
  const wall = wallOf(file, walls);
  if (!wall) return `${file} stands behind no wall. Add its folder to test/repository/walls.ts, with a reason.`;
  const { specifier } = found;
  if (specifier === undefined) {
    if (wall.node || wall.mayCompute) return undefined;
    return `${file}:${found.line} computes what it imports, so nobody can tell what it depends on.`;
  }
  if (allowed(file, specifier, found.typeOnly, wall)) return undefined;
  return `${file}:${found.line} imports ${specifier}. ${wall.reason}`;
}

/** The wall a file stands behind: the nearest one. A test stands behind that of its package, and may use all of that. */
export function wallOf(file: string, walls: readonly Wall[]): Wall | undefined {
  const around = walls.filter(({ from }) => isWithin(file, from)).sort((a, b) => a.from.length - b.from.length);
  if (!file.endsWith('.test.ts')) return around.at(-1);
  const outermost = around[0];
  const [ownPackage = ''] = file.split('/');
  return outermost && { ...outermost, mayImport: [...outermost.mayImport, ownPackage], packages: 'any', node: true };
}

function allowed(file: string, specifier: string, typeOnly: boolean, wall: Wall): boolean {
  if (specifier.startsWith('node:')) return wall.node;
  const target = ownPath(file, specifier);
  if (target === undefined) return wall.packages === 'any' || wall.packages.includes(packageName(specifier));
  if (target === file) return true;
  if (wall.itself !== false && isWithin(target, wall.from)) return true;
  const open = [...wall.mayImport, ...(typeOnly ? (wall.mayTypeImport ?? []) : [])];
  return open.some((place) => isWithin(target, place));
}

/** Where an import of ours leads, from the root of the repository; `undefined` for packages of others. */
function ownPath(file: string, specifier: string): string | undefined {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  // The extension keeps the name under which editors know it, and opens one door.
  if (path === 'living-sla-vscode/server') return 'extension/server/node.ts';
  const ours = /^@living-sla\/(?<name>[^/]+)/.exec(path);
  return ours?.groups ? `${ours.groups.name}/src/index.ts` : undefined;
}

function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
