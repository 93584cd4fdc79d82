import type { ClockCase } from './clock-case.ts';
import { type Milliseconds, readInstant } from './instants.ts';
import type { Stretch } from './working-days.ts';

/** A case whose times could be read. */
export interface ReadCase {
  readonly started: Milliseconds;
  readonly stopped: Milliseconds | undefined;
  /** In the order of time, each once. */
  readonly restarted: readonly Milliseconds[];
  readonly paused: readonly Stretch[];
  readonly now: Milliseconds;
}

/**
 * Reads the times of a case.
 * @param now from {@link readNow}. @returns in plain words what is wrong where one of them is no instant, or they contradict each other.
 */
export function readCase(theCase: ClockCase, now: Milliseconds | string): ReadCase | string {
  const started = readInstant(theCase.started);
  if (started === undefined) return noInstant('start', theCase.started);
  const stopped = theCase.stopped === undefined ? undefined : readInstant(theCase.stopped);
  if (theCase.stopped !== undefined && stopped === undefined) return noInstant('stop', theCase.stopped);
  if (stopped !== undefined && stopped < started) {
    return `It was stopped at ${theCase.stopped}, before it started at ${theCase.started}: one of the two is wrong.`;
  }
  if (typeof now === 'string') return now;
  const restarted = theCase.restarted.map((each) => readInstant(each) ?? noInstant('new beginning', each));
  const paused = theCase.paused.map(readPause);
  const wrong = [...restarted, ...paused].find((each) => typeof each === 'string');
  if (wrong !== undefined) return wrong;
  return {
    started,
    stopped,
    restarted: [...new Set(restarted.filter((each) => typeof each === 'number'))].sort((a, b) => a - b),
    paused: paused.filter((each) => typeof each === 'object'),
    now,
  };
}

/** Reads the present moment, once for many cases. @returns in plain words what is wrong where it is no instant. */
export function readNow(now: string): Milliseconds | string {
  return readInstant(now) ?? noInstant('present moment', now);
}

function readPause(pause: ClockCase['paused'][number]): Stretch | string {
  const [from, until] = [readInstant(pause.from), readInstant(pause.until)];
  if (from === undefined) return noInstant('beginning of a pause', pause.from);
  if (until === undefined) return noInstant('end of a pause', pause.until);
  return from <= until ? { from, until } : `A pause ends at ${pause.until}, before it begins at ${pause.from}.`;
}

function noInstant(what: string, written: string): string {
  return (
    `The ${what} “${written}” is no moment that everybody reads the same way: ` +
    'write day, time and offset, such as 2026-11-13T16:30:00-05:00.'
  );
}
