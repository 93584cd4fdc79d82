import type { StartRuns } from '../measure/measure-start.ts';
import { median, spread } from '../measure/statistics.ts';
import { type Row, table } from './table.ts';
import { memory, percent, time } from './units.ts';

/** How long it takes until anything happens. */
export function startTable({ node, version, oneAgreement }: StartRuns): string {
  const row = (label: string, runs: StartRuns['node'], meaning: string): Row => {
    const times = runs.map(({ milliseconds }) => milliseconds);
    const peak = median(runs.map(({ peakBytes }) => peakBytes));
    return { label, cells: [time(median(times)), percent(spread(times)), memory(peak)], meaning };
  };
  return table(
    'Start-up',
    ['time', 'spread', 'memory'],
    [
      row('node', node, 'an empty script: the part that is not ours'),
      row('sla --version', version, 'the command, asked for next to nothing'),
      row('sla check, one agreement', oneAgreement, 'a handbook with one agreement and no glossary'),
    ],
  );
}
