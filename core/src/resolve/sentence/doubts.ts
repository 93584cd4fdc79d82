import type { Range } from '../../read/index.ts';
import { changeDoubts } from './changes.ts';
import { deedDoubts } from './deeds.ts';
import { find } from './find.ts';
import { type Doubt, holds, type Parts } from './parts.ts';
import {
  escapes,
  namedTargets,
  openLists,
  permissions,
  placeholders,
  vagueAmounts,
  vagueFrequencies,
  vagueOffsets,
  vagueTimes,
} from './phrases.ts';
import { verbIn } from './verbs.ts';
import { singleVerbs } from './words.ts';

/** Everything in a sentence that leaves a part open, in no order. */
export function doubtsOf(parts: Parts): Doubt[] {
  return [
    ...escapeDoubts(parts),
    ...emptyDoubts(parts),
    ...namedDoubts(parts),
    ...amountDoubts(parts),
    ...timeDoubts(parts),
    ...find(parts.promise, openLists).map((range): Doubt => ({ kind: 'open-list', part: 'target', range })),
    ...changeDoubts(parts),
    ...deedDoubts(parts),
  ];
}

function escapeDoubts(parts: Parts): Doubt[] {
  return find(parts.promise, escapes)
    .filter((range) => !isAside(parts, range))
    .map((range) => ({ kind: 'escape', part: 'target', range }));
}

/** A side remark: a piece of several words behind the comma, without a time of its own, when the time has been said. */
function isAside({ promise, times }: Parts, { start, end }: Range): boolean {
  const from = Math.max(
    promise.lastIndexOf(',', start),
    promise.lastIndexOf(' and ', start),
    promise.lastIndexOf(';', start),
  );
  const comma = promise.indexOf(',', end);
  const piece = { start: from, end: comma === -1 ? promise.length : comma };
  const rest = promise.slice(piece.start + 1, start) + promise.slice(end, piece.end);
  const isRemark = (rest.match(/\p{L}+/gu)?.length ?? 0) >= 3;
  return (
    from > 0 && isRemark && times.some(({ range }) => range.start < from) && !times.some((time) => holds(piece, time))
  );
}

function emptyDoubts({ text }: Parts): Doubt[] {
  const match = placeholders.exec(text);
  if (match === null) return [];
  const isTime = /\b(?:by|within|before|until|in|on|every)(?: the)? $/i.test(text.slice(0, match.index));
  return [
    {
      kind: 'empty',
      part: isTime ? 'time' : 'target',
      range: { start: match.index, end: match.index + match[0].length },
    },
  ];
}

function namedDoubts({ promise, amounts, times }: Parts): Doubt[] {
  if (amounts.some(({ kind }) => kind !== 'group')) return [];
  const [range] = find(promise, namedTargets);
  return range === undefined ? [] : [{ kind: 'named', part: times.length === 0 ? 'time' : 'target', range }];
}

/** A permission, or words for an amount where no number stands before them in the same limb. */
function amountDoubts({ promise, limbs, amounts, times }: Parts): Doubt[] {
  const vague = find(promise, vagueAmounts).filter(({ start }) => {
    const limb = limbs.find((each) => start >= each.start && start < each.end) ?? { start: 0, end: promise.length };
    const isPinned = (each: Range) => amounts.some((one) => holds(each, one)) && times.some((one) => holds(each, one));
    // A limb without a time beside one that has everything is a remark.
    if (!times.some((one) => holds(limb, one)) && limbs.some(isPinned)) return false;
    return !amounts.some((one) => one.kind !== 'group' && holds(limb, one) && one.range.end <= start);
  });
  return [
    ...find(promise, permissions).map((range): Doubt => ({ kind: 'permission', part: 'target', range })),
    ...vague.map((range): Doubt => ({ kind: 'vague', part: 'target', range })),
  ];
}

/** Words for a time count only where nothing near them names a time itself. */
function timeDoubts({ promise, limbs, times, names }: Parts): Doubt[] {
  const near = (range: Range) => ({ kind: 'vague', part: 'time', range }) as const;
  const isTimed = (piece: Range) => times.some((time) => holds(piece, time));
  const vague = [...find(promise, vagueTimes), ...find(promise, vagueFrequencies)];
  const onlyRhythm = times.length > 0 && times.every(({ kind }) => kind === 'rhythm');
  const single = limbs.flatMap((limb, at) => {
    if (at === 0 || !onlyRhythm || isTimed(limb)) return [];
    const verb = verbIn(promise.slice(limb.start, limb.end), singleVerbs, names);
    return verb === undefined ? [] : [{ start: limb.start + verb.start, end: limb.start + verb.end }];
  });
  const open = piecesOf(promise).flatMap((piece) =>
    isTimed(piece) ? [] : vague.filter(({ start }) => start >= piece.start && start < piece.end),
  );
  return [...open, ...find(promise, vagueOffsets), ...single].map(near);
}

/** A sentence cut at every “and” that a further deed follows: “call within 2 hours and follow up as needed”. */
function piecesOf(promise: string): Range[] {
  const joints = [...promise.matchAll(joint)].filter(({ index }) =>
    /(?:\S+\s+){3}/.test(promise.slice(Math.max(0, index - 60), index + 1)),
  );
  const starts = [0, ...joints.map(({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? promise.length }));
}

const joint =
  /(?:;|[,\s]\s*(?:and|then|but|while|though)\s)(?!\s*(?:in|within|at|by|no|not|on|the|an?|before|after|any|every|each|always|ideally|all|\d)\b)/giu;
