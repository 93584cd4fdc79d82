import { grows, type HandbookFigures } from '../measure/figures.ts';
import { limits } from '../measure/limits.ts';
import type { StartRuns } from '../measure/measure-start.ts';
import { floorTable } from './floor-table.ts';
import { peerTable } from './peer-table.ts';
import { stageTable } from './stage-table.ts';
import { startTable } from './start-table.ts';
import { percent, whole } from './units.ts';

/** What was measured with handbooks of several sizes. */
export interface Report {
  /** The smallest first. */
  readonly sizes: readonly HandbookFigures[];
  readonly start: StartRuns;
  readonly repetitions: number;
}

/** What was measured with handbooks of several sizes, as plain text for a terminal. */
export function reportText({ sizes, start, repetitions }: Report): string {
  const many = repetitions === 1 ? 'one run' : `the median of ${repetitions} runs`;
  return [
    `Every figure is ${many}, each in a process of its own, the programs in turns.`,
    floorTable(sizes),
    growthWords(sizes),
    noiseWords(sizes, repetitions),
    ...sizes.flatMap((each) => peerTable(each) ?? []),
    stageTable(sizes),
    startTable(start),
    limitWords(),
  ].join('\n\n');
}

/** The one thing that has to hold: an agreement costs the same, however many others there are. */
function growthWords(sizes: readonly HandbookFigures[]): string {
  const growing = sizes.filter((each) => each.growthPerAgreement > limits.growth.most || grows(each.oneMore));
  if (sizes.length < 2) return 'Growth: one size says nothing about it.';
  if (growing.length === 0)
    return `Growth: flat. No size costs more than ${limits.growth.most} times as much for each agreement.`;
  const where = growing.map(({ agreements }) => whole(agreements)).join(' and ');
  return `Growth: NOT FLAT. At ${where} agreements each one costs more than ${limits.growth.most} times what it costs at ${whole(sizes[0]?.agreements ?? 0)}.`;
}

/** Figures from a busy machine look like any others, so the report says it. */
function noiseWords(sizes: readonly HandbookFigures[], repetitions: number): string {
  if (repetitions === 1) return 'Noise: one run of each program says nothing about it.';
  const most = Math.max(...sizes.flatMap(({ check, floor }) => [check.spread, floor.spread]));
  if (most <= mostSpread) return `Noise: little. Runs of one program differ by ${percent(most)} at most.`;
  return `Noise: MUCH. Runs of one program differ by up to ${percent(most)}, so other programs ran beside. Trust only the ratios in processor time and the memory, or run it again.`;
}

const mostSpread = 0.3;

function limitWords(): string {
  const { time, memory, peer, growth, long } = limits;
  return `What “!” marks as missed:\n${[time, memory, peer, growth, long].map(({ says }) => `- ${says}`).join('\n')}`;
}
