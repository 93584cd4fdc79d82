import { logAsJson, logAsMarkdown, logAsText, type VersionLog } from '@living-sla/core/changes';
import { openHandbook, readHistory, today } from '@living-sla/host';
import type { LogOptions } from '../commands/log.ts';
import { chooseAgreement, noSuchAgreement } from '../handbook/choose-agreement.ts';
import { chooseHandbook } from '../handbook/choose-handbook.ts';
import { paintFor } from '../terminal/paint.ts';
import { agreementLog } from './agreement-log.ts';

/**
 * Prints the versions of agreements.
 * @param written an agreement or a handbook; undefined means the handbook around the working folder.
 * @throws CannotRun where neither the present nor the past knows such an agreement.
 */
export async function runLog(written: string | undefined, options: LogOptions): Promise<void> {
  const { folder, id } = written === undefined ? { ...chooseHandbook(['.']), id: undefined } : chooseAgreement(written);
  const day = options.today ?? today();
  const [handbook, history] = await Promise.all([openHandbook(folder, day), readHistory(folder, { today: day })]);
  const present = handbook.agreements.map((agreement) => agreement.id);
  const gone = [...history.agreements.values()].filter((each) => !each.exists).map((each) => each.id);
  const known = [...new Set([...present, ...gone])];
  if (id !== undefined && !known.includes(id)) throw noSuchAgreement(id, known);
  const agreements = (id === undefined ? known : [id]).map((each) => agreementLog(each, handbook, history));
  const all = [
    ...handbook.agreements,
    ...[...history.agreements.values()].flatMap(({ versions }) => versions[0]?.handbook().agreements ?? []),
  ];
  const log: VersionLog = {
    agreements,
    names: {
      agreements: new Map(agreements.map(({ id: each, title }) => [each, title])),
      parties: new Map(
        all.toReversed().flatMap(({ parties }) => parties.map((party) => [party.id, party.name] as const)),
      ),
    },
    gap: 'message' in history.reach ? history.reach.message : undefined,
  };
  const paint = paintFor(process.stdout, options.color);
  const print = { text: () => logAsText(log, paint), json: () => logAsJson(log), markdown: () => logAsMarkdown(log) };
  process.stdout.write(print[options.format]());
}
