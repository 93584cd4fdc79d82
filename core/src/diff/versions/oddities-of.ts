import { compareVersions, parseVersion, type Version } from '../../parse/index.ts';
import { changedInSpan } from './changed-in-span.ts';
import type { Oddity } from './history.ts';
import type { PastAgreement, WatchedSpan } from './past-agreement.ts';
import { saysTheSame } from './says-the-same.ts';
import { noteOf, type Telling } from './telling.ts';

/** What is odd about the past of an agreement, in the order of time. */
export function odditiesOf({ spans, unreadable }: PastAgreement, telling: Telling): readonly Oddity[] {
  const odd: { at: number; kind: Oddity['kind']; version: string | undefined; message: string }[] = [];
  for (const { at, path } of unreadable) {
    odd.push({ at, kind: 'unreadable', version: undefined, message: unreadableMessage(path) });
  }
  for (const [place, span] of spans.entries()) {
    const before = spans.slice(0, place);
    const atStart = span.number === undefined ? withoutNumber(span, before, spans) : beginning(span, before, telling);
    if (atStart !== undefined) odd.push({ at: span.from, version: span.number, ...atStart });
    const changed = changedInSpan(span, telling);
    if (changed !== undefined) odd.push({ version: span.number, kind: 'changed without a new number', ...changed });
  }
  const inOrder = odd.sort((a, b) => a.at - b.at);
  return inOrder.map(({ at, ...rest }) => ({ commit: noteOf(telling, at), ...rest }));
}

type Named = Pick<Oddity, 'kind' | 'message'>;

function unreadableMessage(path: string): string {
  return `“${path}” is no text in UTF-8, or larger than 5 MB, in this commit. It is left out, and the text before it counts on.`;
}

/** A first draft may come without a number; one that loses its number, or never gets one, has no versions to speak of. */
function withoutNumber(
  { written }: WatchedSpan,
  before: readonly WatchedSpan[],
  all: readonly WatchedSpan[],
): Named | undefined {
  const kind = 'number missing';
  const instead = written === undefined ? '' : ` “${written}” is none: write three numbers, such as 1.0.0.`;
  const last = before.findLast(({ number }) => number !== undefined)?.number;
  if (last !== undefined) {
    return { kind, message: `The text carries no number here, after ${last}.${instead} It belongs to no version.` };
  }
  if (before.length > 0 || all.some(({ number }) => number !== undefined)) return undefined;
  return { kind, message: `The text carries no number.${instead} Without one there are no versions to tell.` };
}

/** What is odd about the number that a stretch begins with. */
function beginning(span: WatchedSpan, before: readonly WatchedSpan[], telling: Telling): Named | undefined {
  const numbered = before.filter(({ number }) => number !== undefined);
  const last = numbered.at(-1);
  const number = span.number as string;
  if (last === undefined) return undefined;
  if (last.number === number) return broughtBack(span, last, telling);
  const again = numbered.findLast((other) => other.number === number);
  if (again !== undefined) return returned(span, again, last.number as string, telling);
  const [now, previous] = [number, last.number as string].map(read) as [Version, Version];
  if (compareVersions(now, previous) < 0) {
    const message = `The number goes down, from ${last.number} to ${number}. Readers take the higher number for the newer text.`;
    return { kind: 'number goes down', message };
  }
  if (numbered.some((other) => follows(now, read(other.number as string)))) return undefined;
  return { kind: 'number skipped', message: `${number} follows ${last.number}: a number between them was left out.` };
}

/** The file was gone for a while, or had no number, and then came back with the number it had. */
function broughtBack(span: WatchedSpan, last: WatchedSpan, telling: Telling): Named | undefined {
  if (goesOnFrom(last, span, telling)) return undefined;
  const message = `The text came back changed and kept the number ${span.number}: whoever read it before knows another text.`;
  return { kind: 'changed without a new number', message };
}

/** A number that was there before: with the text that it had then it is a way back, with another one it is used twice. */
function returned(span: WatchedSpan, again: WatchedSpan, last: string, telling: Telling): Named {
  const number = span.number as string;
  const ended = noteOf(telling, again.states.at(-1)?.at ?? again.from).date;
  if (goesOnFrom(again, span, telling)) {
    return { kind: 'reverted', message: `The text goes back from ${last} to ${number}, as it stood on ${ended}.` };
  }
  const message = `${number} is used a second time, for another text than the one of ${ended}. The later text counts.`;
  return { kind: 'number used twice', message };
}

/** Whether a stretch begins with what an earlier one ended with. */
function goesOnFrom(earlier: WatchedSpan, span: WatchedSpan, { store }: Telling): boolean {
  const [end, start] = [earlier.states.at(-1), span.states[0]];
  return end?.blob === start?.blob || saysTheSame(end && store.file(end), start && store.file(start));
}

function read(number: string): Version {
  const parsed = parseVersion(number);
  return parsed.ok ? parsed.value : { major: 0, minor: 0, patch: 0 };
}

/** Whether a number is the next major, minor or patch after another. */
function follows(now: Version, before: Version): boolean {
  const { major, minor, patch } = before;
  const next: Version[] = [
    { major: major + 1, minor: 0, patch: 0 },
    { major, minor: minor + 1, patch: 0 },
    { major, minor, patch: patch + 1 },
  ];
  return next.some((one) => compareVersions(one, now) === 0);
}
