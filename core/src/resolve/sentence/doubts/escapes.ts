import type { Range } from '../../../read/index.ts';
import { find } from '../find.ts';
import { type Doubt, holds, type Parts } from '../parts.ts';
import { phrasesIn } from '../vocabulary.ts';
import { escapes, openLists, permissions, permitting } from './escape-turns.ts';

/** Words that leave open whether the promise holds at all, or for what: escape clauses, permissions, lists without an end. */
export function escapeDoubts(parts: Parts): Doubt[] {
  const { promise, vocabulary } = parts;
  const hedges = [
    ...find(promise, escapes),
    ...(/permitting|allowing/i.test(promise) ? find(promise, permitting) : []),
    ...phrasesIn(vocabulary.escape, promise, parts.words),
  ];
  return [
    ...hedges
      .filter((range) => !isAside(parts, range))
      .map((range): Doubt => ({ kind: 'escape', part: 'target', range })),
    ...find(promise, permissions)
      // The month, and no leave.
      .filter(({ start }) => !promise.startsWith('May', start))
      .map((range): Doubt => ({ kind: 'permission', part: 'target', range })),
    ...openListDoubts(parts),
  ];
}

/** Lists without an end: “etc.”, “and so on”. */
export function openListDoubts({ promise }: Parts): Doubt[] {
  return find(promise, openLists).map((range) => ({ kind: 'open-list', part: 'target', range }));
}

/**
 * A side remark: a piece of several words behind the comma, without a time of its own, when the time has been said; or a
 * hedge inside a question (“about what usually goes wrong”).
 */
function isAside({ promise, times }: Parts, { start, end }: Range): boolean {
  if (
    /\b(?:what|who|whom|which|that|where|how|why|whose)(?: \p{L}+)? $/iu.test(
      promise.slice(Math.max(0, start - 30), start),
    )
  )
    return true;
  // “Usually quiet, the January slot is used …”: it tells of the thing, and not of the promise.
  if (
    start === 0 &&
    /^ \p{Ll}+(?: \p{Ll}+)?,/u.test(promise.slice(end, end + 40)) &&
    !/\s/.test(promise.slice(start, end))
  )
    return true;
  const from = Math.max(
    promise.lastIndexOf(',', start),
    promise.lastIndexOf(' and ', start),
    promise.lastIndexOf(';', start),
    promise.lastIndexOf(' – ', start),
    promise.lastIndexOf(' but ', start),
  );
  const comma = promise.indexOf(',', end);
  const piece = { start: from, end: comma === -1 ? promise.length : comma };
  const rest = (promise.slice(piece.start + 1, start) + promise.slice(end, piece.end)).replace(atLeast, '');
  // “…, or whenever the crew gets round to it”: it may take the place of what was said.
  if (/^(?:, | )?or\b/.test(promise.slice(from, start + 4))) return false;
  // “and help staff where possible” is a further promise, “and is usually two pages long” is none.
  const isFurtherDeed =
    promise.startsWith(' and ', from) && !/^ and (?:is|are|was|has|have) /.test(promise.slice(from));
  const isRemark = (rest.match(/\p{L}+/gu)?.length ?? 0) >= 2 && !isFurtherDeed;
  return (
    from > 0 && isRemark && times.some(({ range }) => range.start < from) && !times.some((time) => holds(piece, time))
  );
}

const atLeast = /\b(?:at least|at any rate|that is|but only|only|always|at all|or else)\b/g;
