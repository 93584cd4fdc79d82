import { type HandbookHost, loadHandbook, memoryHost } from '@living-sla/core';
import { type HandbookSnapshot, type Signoff, signoffsOf, takeSnapshot } from '@living-sla/core/diff';
import { commitsSince, fastParser, handbookAt } from '@living-sla/host';

/** Where texts of the past are looked for. */
export interface SignedPlace {
  /** The absolute path of the handbook. */
  readonly folder: string;
  /** The revision that a change is compared with; undefined for the beginning. */
  readonly base: string | undefined;
  /** The day on which everything is looked at, as an ISO date. */
  readonly today: string;
  /** The path of the agreement below the handbook's root. */
  readonly path: string;
}

/** What a handbook said before a change, and what it says now. */
export interface BothTexts {
  readonly before: HandbookSnapshot;
  readonly now: HandbookSnapshot;
}

/**
 * What the handbook said when each sign-off of an agreement was given: at the commit that brought it, on whatever branch.
 * One that was there before the change was given to the text before; one that is not committed yet, to the present text.
 */
export async function signedTexts(
  { before, now }: BothTexts,
  place: SignedPlace,
): Promise<(signoff: Signoff) => HandbookSnapshot> {
  const brought = new Map<string, string>();
  const waiting = keysIn(now, place.path);
  for (const commit of await commitsSince(place.folder, place.base, place.path)) {
    if (waiting.size === 0) break;
    const there = await keysAt(commit, place);
    for (const key of waiting) {
      if (there.has(key)) brought.set(key, commit);
      else waiting.delete(key);
    }
  }
  const texts = new Map<string, HandbookSnapshot>();
  for (const commit of new Set(brought.values())) {
    texts.set(commit, await snapshotOf(await handbookAt(place.folder, commit), place.today));
  }
  // What no commit since was without, and what stood there before, was given to the text before.
  const old = keysIn(before, place.path);
  return (signoff) => {
    const key = keyOf(signoff);
    if (waiting.has(key) && old.has(key)) return before;
    return texts.get(brought.get(key) ?? '') ?? now;
  };
}

/** The sign-offs in one file at a commit; none where the file had another name then. */
async function keysAt(commit: string, { folder, path, today }: SignedPlace): Promise<Set<string>> {
  const text = await (await handbookAt(folder, commit)).read(path);
  return text === undefined ? new Set() : keysIn(await snapshotOf(memoryHost({ [path]: text }), today), path);
}

async function snapshotOf(host: HandbookHost, today: string): Promise<HandbookSnapshot> {
  return takeSnapshot(await loadHandbook(host, { parser: fastParser, today }));
}

function keysIn({ files }: HandbookSnapshot, path: string): Set<string> {
  const file = files.find((each) => each.path === path);
  return new Set(file === undefined ? [] : signoffsOf(file).map(keyOf));
}

function keyOf({ party, by, on, version }: Signoff): string {
  return JSON.stringify([party, by, on, version]);
}
