import type { InitOptions } from '../commands/init.ts';

/** What a new handbook is made from. */
export interface InitAnswers {
  readonly organisation: string;
  /** Names of two or more. */
  readonly parties: readonly string[];
  readonly start: 'simple' | 'complete';
  readonly ci: CodeHost;
}

/** Where the files are kept, which decides what checks every change. */
export type CodeHost = 'github' | 'gitlab' | 'none';

/** Reads what was said on the command line; what is absent is still open. */
export function givenAnswers({ organisation, parties, start, ci }: InitOptions): Partial<InitAnswers> {
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(parties === undefined ? {} : { parties: namesIn(parties) }),
    ...(start === undefined ? {} : { start }),
    ...(ci === undefined ? {} : { ci }),
  };
}

/** The names in a list with commas between them. */
export function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * What Enter alone answers.
 * @param remote the address that the repository is pushed to; undefined where there is none.
 */
export function defaultAnswers(remote: string | undefined): InitAnswers {
  const ci = remote !== undefined && /gitlab/i.test(remote) ? 'gitlab' : 'github';
  return { organisation: 'Our organisation', parties: ['Marketing', 'Sales'], start: 'simple', ci };
}
