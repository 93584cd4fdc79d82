import { statusBinds } from '../books/agreement-book.ts';
import type { Matter, Verdict } from '../matter.ts';
import { thingName } from '../say/thing.ts';
import { sentence } from '../say/words.ts';
import { clarifying, material } from '../verdicts.ts';

/** How far something counts. Only `active` binds anybody, and leaving it out means `active`. */
export function judgeStatus(matter: Matter): Verdict {
  const [then, now] = [matter.difference.before, matter.difference.after].map(statusOf);
  const [bound, binds] = [statusBinds(then), statusBinds(now)];
  const name = thingName(matter);
  if (bound === binds) {
    const still = binds ? 'binds as before' : 'binds nobody, as before';
    return clarifying('binds-nobody', sentence(`${name} is now ${now} instead of ${then}, and ${still}.`));
  }
  const what = binds ? `now binds: it was ${then} before` : `no longer binds anybody: it is now ${now}`;
  return material('what-binds', binds ? 'stricter' : 'weaker', sentence(`${name} ${what}.`));
}

function statusOf(plain: unknown): string {
  return typeof plain === 'string' && plain.trim() !== '' ? plain.trim() : 'active';
}
