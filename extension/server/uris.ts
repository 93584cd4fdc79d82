import { URI, Utils } from 'vscode-uri';

/** One spelling for each URI: editors differ in what they encode and in the case of a drive's letter. */
export function sameUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The same for a folder, without a slash at its end. */
export function folderUri(uri: string): string {
  const folder = URI.parse(uri);
  return folder.path === '/' ? folder.toString() : folder.with({ path: withoutSlash(folder.path) }).toString();
}

/** The URI of a file by its path below a folder. */
export function uriBelow(folder: string, path: string): string {
  const uri = URI.parse(folder);
  // The top of a file system may be addressed without any path: `vscode-vfs://github`.
  return Utils.joinPath(uri.path === '' ? uri.with({ path: '/' }) : uri, path).toString();
}

/** The path of a file below a folder, not encoded, with `/` between parts; undefined where it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const start = `${withoutSlash(sameUri(folder))}/`;
  const file = sameUri(uri);
  if (!file.startsWith(start)) return undefined;
  const folderPath = withoutSlash(URI.parse(folder).path);
  return URI.parse(file).path.slice(folderPath.length + 1);
}

/** Whether a file or folder is a folder, or lies below it. */
export function isAtOrBelow(folder: string, uri: string): boolean {
  return folderUri(folder) === folderUri(uri) || pathBelow(folder, uri) !== undefined;
}

/** The folder that a file or folder lies in; undefined at the top. */
export function folderOf(uri: string): string | undefined {
  const inner = URI.parse(uri);
  const folder = Utils.dirname(inner);
  return folder.path === inner.path || folder.path === '' || folder.path === '.' ? undefined : folder.toString();
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
