import type { Guard } from './guard.ts';

/** Waits until whatever changes has come to rest, so that a burst of changes is looked at once. */
export interface Settling {
  /** Something has changed. */
  changed(): void;
  /** Calls back each time that changes have come to rest; never while an earlier call is still at work. `what` is for the log. */
  listen(what: string, listener: () => void | Promise<void>): void;
}

/** @param quietMilliseconds how long nothing may change before it counts as rest. */
export function makeSettling(guard: Guard, quietMilliseconds = enough): Settling {
  const listeners: (() => Promise<void>)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let atWork = false;

  const settle = async () => {
    if (atWork) return changed();
    atWork = true;
    for (const listener of listeners) await listener();
    atWork = false;
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, quietMilliseconds);
  };

  return {
    changed,
    listen: (what, listener) => {
      listeners.push(guard(what, undefined, listener));
    },
  };
}

/** Long enough to take in a fast typist's next key, short enough to go unnoticed. */
const enough = 100;
