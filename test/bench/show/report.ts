import { grows, type HandbookFigures, mostGrowth, type StageFigures } from '../measure/figures.ts';
import { type StageName, stageNames } from '../measure/measure-handbook.ts';
import type { StartRuns } from '../measure/measure-start.ts';
import { median, spread } from '../measure/statistics.ts';
import { type Row, table } from './table.ts';
import { memory, multiple, percent, smallTime, time, whole } from './units.ts';

/** Everything that was measured, as plain text for a terminal. @param sizes the smallest first. */
export function reportText(sizes: readonly HandbookFigures[], start: StartRuns, repetitions: number): string {
  const many = repetitions === 1 ? 'one run' : `the median of ${repetitions} runs`;
  return [
    `Every figure is ${many}, each in a process of its own, the programs in turns.`,
    wholeTable(sizes),
    growthWords(sizes),
    noiseWords(sizes),
    stageTable(sizes),
    startTable(start),
  ].join('\n\n');
}

function wholeTable(sizes: readonly HandbookFigures[]): string {
  const smallest = whole(sizes[0]?.agreements ?? 0);
  const row = (label: string, cell: (figures: HandbookFigures) => string, meaning: string): Row => ({
    label,
    cells: sizes.map(cell),
    meaning,
  });
  return table('Agreements', heads(sizes), [
    row('files', ({ files }) => whole(files), 'agreements, 200 terms, reviews, a guide and handbook.yaml'),
    row('megabytes', ({ bytes }) => (bytes / 1e6).toFixed(1), 'all of them together'),
    row('findings', ({ findings }) => whole(findings), 'what the rules say about them'),
    row('sla check', ({ check }) => time(check.milliseconds), 'the whole process, from its start to its end, as JSON'),
    row('floor', ({ floor }) => time(floor.milliseconds), 'read, js-yaml load, Sätteri, compiled Ajv; nothing is kept'),
    row('time: check / floor', ({ ratio }) => multiple(ratio.time), 'how many times as long as the least possible'),
    row('work: check / floor', ({ ratio }) => multiple(ratio.processor), 'the same in processor time, all threads'),
    row('memory of check', ({ check }) => memory(check.peakBytes), 'the most it held at one time'),
    row('memory of floor', ({ floor }) => memory(floor.peakBytes), 'the most that the floor held'),
    row('memory: check / floor', ({ ratio }) => multiple(ratio.memory), 'how many times as much as the floor'),
    row('per agreement', (each) => smallTime(each.perAgreement), 'sla check shared out, its start-up included'),
    row('  against the first', (each) => multiple(each.growthPerAgreement), `as a multiple of that at ${smallest}`),
    row(
      'one agreement more',
      ({ oneMore }) => smallTime(oneMore.processorMilliseconds),
      'processor time, steps from read to report',
    ),
    row(
      '  against the first',
      ({ oneMore }) => multiple(oneMore.sinceSmallest),
      `as a multiple of that at ${smallest}`,
    ),
    row('  against the last', ({ oneMore }) => multiple(oneMore.sinceBefore), 'as a multiple of that one size before'),
    row('spread of check', ({ check }) => percent(check.spread), 'longest less shortest run: how much is noise'),
    row('spread of floor', ({ floor }) => percent(floor.spread), 'the same for the floor'),
  ]);
}

/** The one thing that has to hold: an agreement costs the same, however many others there are. */
function growthWords(sizes: readonly HandbookFigures[]): string {
  const growing = sizes.filter((each) => each.growthPerAgreement > mostGrowth || grows(each.oneMore));
  if (sizes.length < 2) return 'Growth: one size says nothing about it.';
  if (growing.length === 0)
    return `Growth: flat. No size costs more than ${mostGrowth} times as much for each agreement.`;
  const where = growing.map(({ agreements }) => whole(agreements)).join(' and ');
  return `Growth: NOT FLAT. At ${where} agreements each one costs more than ${mostGrowth} times what it costs at ${whole(sizes[0]?.agreements ?? 0)}.`;
}

/** Figures from a busy machine look like any others, so the report says it. */
function noiseWords(sizes: readonly HandbookFigures[]): string {
  const most = Math.max(...sizes.flatMap(({ check, floor }) => [check.spread, floor.spread]));
  if (most <= mostSpread) return `Noise: little. Runs of one program differ by ${percent(most)} at most.`;
  return `Noise: MUCH. Runs of one program differ by up to ${percent(most)}, so other programs ran beside. Trust only the ratios in processor time and the memory, or run it again.`;
}

const mostSpread = 0.3;

function stageTable(sizes: readonly HandbookFigures[]): string {
  const rows = (Object.keys(stageNames) as StageName[]).map((name): Row => {
    const cells = sizes.map(({ stages }) => stageCell(stages[name]));
    return { label: name, cells, meaning: stageNames[name] };
  });
  const note =
    'Each cell: time, share of all steps, and the work for one agreement more as a multiple of that one size before' +
    ` (! where it grows above ${mostGrowth} and the share is above 5%).`;
  return `${table('Steps', heads(sizes), rows)}\n${note}`;
}

function stageCell({ milliseconds, share, oneMore }: StageFigures): string {
  const mark = oneMore !== undefined && grows(oneMore) && share > 0.05 ? '!' : ' ';
  return `${time(milliseconds)} ${percent(share).padStart(4)} ${multiple(oneMore?.sinceBefore).padStart(7)}${mark}`;
}

function startTable({ node, version, oneAgreement }: StartRuns): string {
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

function heads(sizes: readonly HandbookFigures[]): string[] {
  return sizes.map(({ agreements }) => whole(agreements));
}
