import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { isLeftOut } from '../protocol.ts';

/**
 * The paths of all files below a folder, with `/` between parts, sorted. Links are not followed, so that nothing
 * outside the folder can be read through it. Empty where there is no such folder.
 * @param wanted only files of this name; all where absent.
 */
export async function pathsBelow(folder: Uri, wanted?: string): Promise<string[]> {
  const paths: string[] = [];
  const waiting = [''];
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
    for (const [name, type] of await entriesOf(Uri.joinPath(folder, inner))) {
      const path = inner === '' ? name : `${inner}/${name}`;
      if (isLeftOut(path)) continue;
      if (type === FileType.File && (wanted ?? name) === name) paths.push(path);
      if (type === FileType.Directory) waiting.push(path);
    }
  }
  return paths.sort();
}

/** The text of a file; null where there is none. */
export async function textOf(file: Uri): Promise<string | null> {
  const bytes = await unlessMissing(workspace.fs.readFile(file));
  // The mark at the start of some files stays, as it does where the server reads by itself.
  return bytes === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  return (await unlessMissing(workspace.fs.readDirectory(folder))) ?? [];
}

async function unlessMissing<T>(reading: Thenable<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    // Anything else, such as a lost connection, may not look like a handbook without files.
    if (error instanceof FileSystemError && missing.includes(error.code)) return undefined;
    throw error;
  }
}

const missing: readonly string[] = ['FileNotFound', 'FileNotADirectory', 'FileIsADirectory'];
