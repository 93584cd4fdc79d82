import type { Readable, Writable } from 'node:stream';
import { type CANCEL_SYMBOL, cancel, isCancel } from '@clack/prompts';
import { CannotRun } from '../cannot-run.ts';

/** Where a person reads and types. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** What a person has answered. @throws CannotRun where the person wants out. */
export async function answerOf<Answer>(
  asked: Promise<Answer | typeof CANCEL_SYMBOL>,
  { output }: Pick<Terminal, 'output'>,
): Promise<Answer> {
  const answer = await asked;
  if (!isCancel(answer)) return answer;
  cancel('You have stopped it.', { output });
  throw new CannotRun('Nothing was written.');
}
