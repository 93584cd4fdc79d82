import { type PastParams, tellPast } from '../../protocol.ts';
import type { Feature } from '../feature.ts';

/** Takes what a client tells of the main line of a handbook's history: versions are compared with it. */
export const past: Feature = {
  capabilities: () => ({}),
  listen: ({ connection, handbooks, guard }) => {
    const take = guard('take in the past', undefined, async ({ folder, past: told }: PastParams) => {
      handbooks.pastTold(folder, told);
    });
    connection.onNotification(tellPast, take);
  },
};
