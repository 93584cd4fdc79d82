/**
 * Whether a client that asks for some kinds wants one. A kind stands for all kinds below it, and the empty one for all:
 * Language Server Protocol 3.17, CodeActionKind. @param only undefined where all are asked for.
 */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}
