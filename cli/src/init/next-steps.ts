import { join } from 'node:path';
import { forTerminal } from '@living-sla/core';
import { pathFrom } from '../handbook/choose-handbook.ts';
import type { CodeHost } from './answers.ts';

/** What was made, as far as the next steps depend on it. */
export interface Made {
  /** The absolute path of the handbook. */
  readonly folder: string;
  /** The agreement, below that folder. */
  readonly agreement: string;
  /** Whether the folder lies in a git repository. */
  readonly inRepository: boolean;
  readonly ci: CodeHost;
}

/** The lines that say what to do now. */
export function nextSteps({ folder, agreement, inRepository, ci }: Made): string[] {
  // Whoever came by npx has no `sla` to call.
  const call = process.env.npm_command === 'exec' ? 'npx @living-sla/cli' : 'sla';
  const way = pathFrom('.', folder);
  const commands = [...(way === '' ? [] : [`cd ${forShell(way)}`]), `${call} check`, `${call} dev`];
  const keep = [...(inRepository ? [] : ['git init']), 'git add .', 'git commit -m "Begin our handbook"'];
  const then = ci === 'none' ? '' : ' Push it, and every change from then on is checked and explained.';
  return [
    'What to do next:',
    `1. Make ${forTerminal(pathFrom('.', join(folder, agreement)))} yours. It is a draft, and binds nobody.`,
    '2. See what the check says, and what others will read:',
    ...commands.map((line) => `     ${line}`),
    `3. Keep it in git.${then}`,
    ...keep.map((line) => `     ${line}`),
  ];
}

/** A path as one word of a shell. */
function forShell(path: string): string {
  const shown = forTerminal(path);
  return /^[\w./][\w./-]*$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
