/**
 * Stands for something that was found out by looking other things up. When one of those changes, it is stale, and what it
 * stands for has to be found out anew.
 */
export interface Token {
  stale: boolean;
  /** Called once, when it becomes stale. */
  readonly onStale: (() => void) | undefined;
  /** The sets of those who wait for something to change that it is in. */
  readonly waitsIn: Set<Token>[];
}

/** A token of something that is about to be found out. */
export function makeToken(onStale?: () => void): Token {
  return { stale: false, onStale, waitsIn: [] };
}

/** Lets a token wait for something to change. */
export function waitIn(token: Token, waiting: Set<Token>): void {
  if (token.stale || waiting.has(token)) return;
  waiting.add(token);
  token.waitsIn.push(waiting);
}

/** Makes every token of a set stale; they wait for nothing any more. */
export function wakeAll(waiting: Set<Token>): void {
  for (const token of [...waiting]) wake(token);
}

/** Lets go of a token: what it stands for has been found out anew, or is gone. */
export function release(token: Token | undefined): void {
  if (token === undefined) return;
  token.stale = true;
  for (const waiting of token.waitsIn) waiting.delete(token);
  token.waitsIn.length = 0;
}

function wake(token: Token): void {
  if (token.stale) return;
  release(token);
  token.onStale?.();
}
