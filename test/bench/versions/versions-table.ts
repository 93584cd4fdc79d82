import type { ChildRun } from '../measure/run-child.ts';
import { type Row, table } from '../show/table.ts';
import { memory, multiple, time, whole } from '../show/units.ts';

/** One build: what it took, and what came out. */
export interface BuildRun {
  readonly run: ChildRun;
  readonly pages: number;
  /** The bytes of all pages. */
  readonly bytes: number;
}

/** The builds that are compared. */
export interface VersionsRuns {
  readonly agreements: number;
  readonly versions: number;
  readonly own: BuildRun;
  /** The same handbook with half as many versions of each agreement: what one version more costs. */
  readonly half: BuildRun;
  /** undefined where it was left out. */
  readonly plain: BuildRun | undefined;
}

/** The figures of the builds, with the ratio to the plain site. */
export function versionsTable({ agreements, versions, own, half, plain }: VersionsRuns): string {
  const each = (of: BuildRun) => `${((1000 * of.run.milliseconds) / of.pages / 1000).toFixed(1)} ms`;
  const builds = plain === undefined ? [half, own] : [half, own, plain];
  const heads = [
    `${versions / 2} versions`,
    `${versions} versions`,
    ...(plain === undefined ? [] : ['plain', 'ratio']),
  ];
  const row = (label: string, cell: (of: BuildRun) => string, ratio: number | undefined, meaning: string): Row => {
    return { label, cells: [...builds.map(cell), ...(plain === undefined ? [] : [multiple(ratio)])], meaning };
  };
  const over = (value: (of: BuildRun) => number) => plain && value(own) / value(plain);
  return table(`${agreements} agreements`, heads, [
    row(
      'time',
      ({ run }) => time(run.milliseconds),
      over(({ run }) => run.milliseconds),
      '',
    ),
    row(
      'work',
      ({ run }) => time(run.processorMilliseconds),
      over(({ run }) => run.processorMilliseconds),
      'of processors',
    ),
    row(
      'memory',
      ({ run }) => memory(run.peakBytes),
      over(({ run }) => run.peakBytes),
      'at most',
    ),
    row(
      'pages',
      ({ pages }) => whole(pages),
      over(({ pages }) => pages),
      '',
    ),
    row(
      'markup',
      ({ bytes }) => memory(bytes),
      over(({ bytes }) => bytes),
      'of all pages',
    ),
    row(
      'time a page',
      each,
      over(({ run, pages }) => run.milliseconds / pages),
      '',
    ),
    {
      label: 'one version more',
      cells: ['', time(costOfOne(own, half, (agreements * versions) / 2))],
      meaning: 'of processors: its page, its data, its changes; only neighbours are compared',
    },
  ]);
}

/** By the time that processors worked: the other one depends on what else the machine does. */
function costOfOne(own: BuildRun, half: BuildRun, more: number): number {
  return (own.run.processorMilliseconds - half.run.processorMilliseconds) / more;
}
