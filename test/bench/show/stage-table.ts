import { grows, type HandbookFigures, type StageFigures } from '../measure/figures.ts';
import { limits } from '../measure/limits.ts';
import { type StageName, stageNames } from '../measure/measure-handbook.ts';
import { marked } from './marked.ts';
import { type Row, table } from './table.ts';
import { multiple, percent, time, whole } from './units.ts';

/** Where the time goes, at every size. @param sizes the smallest first. */
export function stageTable(sizes: readonly HandbookFigures[]): string {
  const rows = (Object.keys(stageNames) as StageName[]).map((name): Row => {
    const cells = sizes.map(({ stages }) => stageCell(stages[name]));
    return { label: name, cells, meaning: stageNames[name] };
  });
  const note =
    'Each cell: time, share of all steps, and the work for one agreement more as a multiple of that one size before' +
    ` (! where it grows above ${limits.growth.most} and the share is above 5%).`;
  return `${table(
    'Steps',
    sizes.map(({ agreements }) => whole(agreements)),
    rows,
  )}\n${note}`;
}

function stageCell({ milliseconds, share, oneMore }: StageFigures): string {
  const growth = marked(
    multiple(oneMore?.sinceBefore).padStart(7),
    oneMore !== undefined && grows(oneMore) && share > 0.05,
  );
  return `${time(milliseconds)} ${percent(share).padStart(4)} ${growth}`;
}
