import type { Status } from '@living-sla/core';

/** How far something counts, as a badge says it. `tone` chooses its look; the words say everything. */
export interface Badge {
  readonly words: string;
  readonly tone: 'good' | 'quiet' | 'notice' | 'warning';
  /** What it means, where the words alone may not tell. */
  readonly means?: string;
}

/** The badge of a status; undefined for what is in force, which needs no badge. */
export function statusBadge(status: Status): Badge | undefined {
  return badges[status];
}

/** The badge of a status that was read as text. */
export function badgeOf(text: string | undefined): Badge | undefined {
  return text !== undefined && Object.hasOwn(badges, text) ? badges[text as Status] : undefined;
}

const badges: Record<Status, Badge | undefined> = {
  active: undefined,
  draft: { words: 'Draft', tone: 'notice', means: 'Still being written. It binds nobody.' },
  proposed: { words: 'Proposed', tone: 'notice', means: 'Waits for a yes. It binds nobody.' },
  experimental: { words: 'On trial', tone: 'notice', means: 'Being tried out. It binds nobody.' },
  legacy: { words: 'Legacy', tone: 'quiet', means: 'On its way out. It binds nobody any more.' },
  retired: { words: 'Retired', tone: 'quiet', means: 'No longer in use. It binds nobody.' },
};
