import type { PastParams } from '../../protocol.ts';
import { oneLine } from '../words.ts';

/** Whether versions are compared, and with what, or why not; undefined before the first look. */
export function pastInWords(past: PastParams['past'] | undefined): string | undefined {
  if (past === undefined) return undefined;
  if (past.kind === 'none') return `Versions are not compared: ${reasons[past.reason]}.`;
  const day = past.date === undefined ? '' : `, as of ${past.date}`;
  return `Versions are compared with ${oneLine(past.line)}${day}.`;
}

const reasons = {
  'no git': 'the Git extension of VS Code does not run here',
  'no repository': 'this folder is in no Git repository',
  'no commit': 'this repository has no commit yet',
} as const;
