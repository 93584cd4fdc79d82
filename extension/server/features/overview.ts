import type { ParsedFile } from '@living-sla/core';
import { whyNothing } from '@living-sla/core/editor';
import {
  type ChangedHandbook,
  type HandbookOverview,
  type Nothing,
  type OverviewChangedParams,
  type OverviewParams,
  type OverviewResult,
  overviewChanged,
  overview as overviewRequest,
} from '../../protocol.ts';
import type { Feature, ServerParts } from '../feature.ts';
import { handbookOverview, sameOverview } from '../handbook-overview.ts';
import type { WholeHandbook } from '../handbooks.ts';
import { toLspRange } from '../positions.ts';
import { pathBelow } from '../uris.ts';

/** The handbooks at a glance, for a view beside the text and a line of status. */
export const overview: Feature = {
  capabilities: () => ({}),
  listen: (server) => {
    const told = new Map<string, HandbookOverview>();
    const answer = server.guard('show the handbook at a glance', { handbooks: [] }, async ({ uri }: OverviewParams) => {
      return uri === undefined ? everything(server, told) : aroundFile(uri, server, told);
    });
    server.connection.onRequest(overviewRequest, (params: OverviewParams | undefined) => answer(params ?? {}));
    tellChanges(server, told);
  },
};

/** What the client was told last of each handbook, by its folder. */
type Told = Map<string, HandbookOverview>;

async function everything({ handbooks }: ServerParts, told: Told): Promise<OverviewResult> {
  return { handbooks: (await handbooks.all()).map((whole) => tell(whole, told)).sort(byTitle) };
}

async function aroundFile(uri: string, { handbooks }: ServerParts, told: Told): Promise<OverviewResult> {
  const whole = await handbooks.around(uri);
  const nothing = nothingAt(uri, whole);
  return {
    handbooks: whole === undefined ? [] : [tell(whole, told)],
    ...(nothing === undefined ? {} : { nothing }),
  };
}

/** Why nothing is shown for a file; undefined where all is well. @param whole the handbook around it. */
export function nothingAt(uri: string, whole: WholeHandbook | undefined): Nothing | undefined {
  const why = whyNothing(whole?.handbook, (whole && pathBelow(whole.folder, uri)) ?? uri);
  if (why === undefined) return undefined;
  const { range, ...nothing } = why;
  const file: ParsedFile | undefined = whole?.handbook.settings.facts?.file;
  if (whole === undefined || file === undefined || range === undefined) return nothing;
  return { ...nothing, place: { uri: whole.uriOf(file.path), range: toLspRange(file, range) } };
}

function tell(whole: WholeHandbook, told: Told): HandbookOverview {
  const made = handbookOverview(whole);
  told.set(made.folder, made);
  return made;
}

function byTitle(one: HandbookOverview, other: HandbookOverview): number {
  return one.title.localeCompare(other.title, 'en') || (one.folder < other.folder ? -1 : 1);
}

/** When it has been quiet for a moment, a client that wants it is told which handbooks look different now. */
function tellChanges(server: ServerParts, told: Told): void {
  const { connection, handbooks, guard } = server;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const compare = guard('tell that an overview has changed', undefined, async () => {
    const changed = whatChanged(await handbooks.all(), told);
    if (changed.length === 0) return;
    const params: OverviewChangedParams = { handbooks: changed };
    await connection.sendNotification(overviewChanged, params);
  });
  handbooks.whenChanged(() => {
    if (server.client()?.wantsOverview !== true) return;
    clearTimeout(timer);
    timer = setTimeout(compare, quietMilliseconds);
  });
}

/** Longer than for the findings, which stand where the reader looks. */
const quietMilliseconds = 300;

function whatChanged(now: readonly WholeHandbook[], told: Told): ChangedHandbook[] {
  const before = new Map(told);
  const made = now.map((whole) => tell(whole, told));
  const changed = made.filter((each) => {
    const known = before.get(each.folder);
    before.delete(each.folder);
    return known === undefined || !sameOverview(known, each);
  });
  for (const folder of before.keys()) told.delete(folder);
  return [
    ...changed.map(({ folder, title, counts }) => ({ folder, title, counts })),
    ...[...before.values()].map(({ folder, title }) => ({ folder, title })),
  ];
}
