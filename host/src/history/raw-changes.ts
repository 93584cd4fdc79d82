import type { FileChange } from '@living-sla/core/diff';

/** What git writes piece by piece, each with a zero at its end, and how far it has been read. */
export interface Pieces {
  readonly all: readonly string[];
  at: number;
}

/** The pieces of what git wrote with `-z`. */
export function piecesOf(written: Buffer): Pieces {
  return { all: written.toString('utf8').split('\0'), at: 0 };
}

/** The next piece; empty at the end. */
export function nextPiece(pieces: Pieces): string {
  return pieces.all[pieces.at++] ?? '';
}

/**
 * Reads changes as `--raw -z` writes them: modes, names of contents and a letter, then the path, or both paths of a file
 * that was renamed. A link, and another repository in this one, count as gone.
 */
export function takeChanges(pieces: Pieces): FileChange[] {
  const changes: FileChange[] = [];
  while (/^\n?:/.test(pieces.all[pieces.at] ?? '')) {
    const [, mode = '', , blob = '', status = ''] = nextPiece(pieces).trim().split(' ');
    const from = /^[RC]/.test(status) ? nextPiece(pieces) : undefined;
    const isFile = mode.startsWith('100');
    const before = status.startsWith('R') ? from : undefined;
    changes.push({ path: nextPiece(pieces), from: before, blob: isFile ? blob : undefined });
  }
  return changes;
}
