import type { HandbookFigures } from '../measure/figures.ts';
import { limits } from '../measure/limits.ts';
import type { PeerFigures } from '../measure/peer-figures.ts';
import { marked } from './marked.ts';
import { type Row, table } from './table.ts';
import { memory, multiple, time, whole } from './units.ts';

/** The command beside the other linters, over the same files. @returns undefined where none ran. */
export function peerTable({ agreements, check, findings, peers }: HandbookFigures): string | undefined {
  if (peers.length === 0) return undefined;
  const own: Row = {
    label: 'sla check',
    cells: [time(check.milliseconds), time(check.processorMilliseconds), memory(check.peakBytes), whole(findings)],
    meaning: '',
  };
  const rows = table(
    `Other linters at ${whole(agreements)} agreements`,
    ['time', 'work', 'memory', 'findings', 'time / check ', 'work / check', 'memory / check'],
    [own, ...peers.map((peer) => rowOf(peer, agreements === limits.agreements))],
  );
  return `${rows}\nInstalled for this: ${peers.flatMap(({ packages }) => packages).join(', ')}.`;
}

/** @param isPromised whether this is the size for which the limit is promised. */
function rowOf({ name, meaning, counts, ratio, ...program }: PeerFigures, isPromised: boolean): Row {
  return {
    label: name,
    cells: [
      time(program.milliseconds),
      time(program.processorMilliseconds),
      memory(program.peakBytes),
      whole(counts.findings),
      marked(multiple(ratio.time), isPromised && ratio.time < limits.peer.least),
      multiple(ratio.processor),
      multiple(ratio.memory),
    ],
    meaning,
  };
}
