import { URI, Utils } from 'vscode-uri';

/** One spelling for each URI: editors differ in what they encode and in the case of a drive's letter. */
export function sameUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The URI of a file by its path below a folder. */
export function uriBelow(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The path of a file below a folder, not encoded, with `/` between parts; undefined where it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const start = `${sameUri(folder).replace(/\/$/, '')}/`;
  const file = sameUri(uri);
  if (!file.startsWith(start)) return undefined;
  const folderPath = URI.parse(folder).path.replace(/\/$/, '');
  return URI.parse(file).path.slice(folderPath.length + 1);
}

/** The folder that a file or folder lies in; undefined at the top. */
export function folderOf(uri: string): string | undefined {
  const inner = URI.parse(uri);
  const folder = Utils.dirname(inner);
  return folder.path === inner.path || folder.path === '' || folder.path === '.' ? undefined : folder.toString();
}
