import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Wraps a handler so that nothing it does can end the server. `what` says what it does, for the log. */
export type Guard = <Input extends unknown[], Answer>(
  what: string,
  empty: Answer,
  handle: (...input: Input) => Answer | Promise<Answer>,
) => (...input: Input) => Promise<Answer>;

/**
 * A handler that fails gives its empty answer; the editor's user goes on working, and the log says why, once for each
 * reason however often it fails. Only a refusal passes: it is an answer, in words for the user to read.
 */
export function makeGuard(log: (message: string) => void): Guard {
  const told = new Set<string>();
  return (what, empty, handle) =>
    async (...input) => {
      try {
        return await handle(...input);
      } catch (error) {
        if (isRefusal(error)) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        const message = `Living SLA could not ${what}: ${reason}`;
        if (!told.has(message)) log(message);
        told.add(message);
        return empty;
      }
    };
}

/** What a client answers in the same form is a failure, and comes with other codes. */
function isRefusal(error: unknown): boolean {
  const codes: readonly number[] = [LSPErrorCodes.RequestFailed, LSPErrorCodes.ContentModified];
  return error instanceof ResponseError && codes.includes(error.code);
}
