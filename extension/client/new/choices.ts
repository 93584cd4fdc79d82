import { type NewFileChoices, type NewFileChoicesParams, newFileChoices } from '../../protocol.ts';
import { chooseHandbook } from '../commands/choose-handbook.ts';
import { serverRuns } from '../server-runs.ts';
import type { Shared } from '../shared.ts';

/** A handbook, and what a new file of it may refer to. */
export interface Choices extends NewFileChoices {
  readonly folder: string;
}

/** undefined where there is no handbook or no server, which the person is told, or where none is picked. */
export async function choicesFor(shared: Shared): Promise<Choices | undefined> {
  if (!(await serverRuns(shared))) return undefined;
  const folder = await chooseHandbook(shared);
  if (folder === undefined) return undefined;
  const params: NewFileChoicesParams = { uri: folder };
  return { ...(await shared.server.sendRequest<NewFileChoices>(newFileChoices, params)), folder };
}
