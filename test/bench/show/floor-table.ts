import type { HandbookFigures } from '../measure/figures.ts';
import { limits } from '../measure/limits.ts';
import type { Ratio } from '../measure/program-figures.ts';
import { marked } from './marked.ts';
import { type Row, table } from './table.ts';
import { memory, multiple, percent, smallTime, time, whole } from './units.ts';

/** The command beside the floor at every size. @param sizes the smallest first. */
export function floorTable(sizes: readonly HandbookFigures[]): string {
  const smallest = whole(sizes[0]?.agreements ?? 0);
  const row = (label: string, cell: (figures: HandbookFigures) => string, meaning: string): Row => ({
    label,
    cells: sizes.map(cell),
    meaning,
  });
  return table(
    'Agreements',
    sizes.map(({ agreements }) => whole(agreements)),
    [
      row('files', ({ files }) => whole(files), 'agreements, 200 terms, reviews, a guide and handbook.yaml'),
      row('megabytes', ({ bytes }) => (bytes / 1e6).toFixed(1), 'all of them together'),
      row('findings', ({ findings }) => whole(findings), 'what the rules say about them'),
      row(
        'sla check',
        ({ check }) => time(check.milliseconds),
        'the whole process, from its start to its end, as JSON',
      ),
      row(
        'floor',
        ({ floor }) => time(floor.milliseconds),
        'read, js-yaml load, Sätteri, compiled Ajv; nothing is kept',
      ),
      row(
        'time: check / floor',
        (each) => limited(each, 'time', limits.time.most),
        'how many times as long as the least possible',
      ),
      row(
        'work: check / floor',
        (each) => limited(each, 'processor', limits.time.most),
        'the same in processor time, all threads',
      ),
      row('memory of check', ({ check }) => memory(check.peakBytes), 'the most it held at one time'),
      row('memory of floor', ({ floor }) => memory(floor.peakBytes), 'the most that the floor held'),
      row(
        'memory: check / floor',
        (each) => limited(each, 'memory', limits.memory.most),
        'how many times as much as the floor',
      ),
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
      row(
        '  against the last',
        ({ oneMore }) => multiple(oneMore.sinceBefore),
        'as a multiple of that one size before',
      ),
      row('spread of check', ({ check }) => percent(check.spread), 'longest less shortest run: how much is noise'),
      row('spread of floor', ({ floor }) => percent(floor.spread), 'the same for the floor'),
    ],
  );
}

/** The ratio to the floor, marked at the size for which a limit is promised. */
function limited({ agreements, ratio }: HandbookFigures, kind: keyof Ratio, most: number): string {
  return marked(multiple(ratio[kind]), agreements === limits.agreements && ratio[kind] > most);
}
