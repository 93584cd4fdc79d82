import type { ChildRun } from '../measure/run-child.ts';
import { type Row, table } from '../show/table.ts';
import { memory, multiple, time, whole } from '../show/units.ts';

/** One build: what it took, and what came out. */
export interface SiteBuild {
  readonly run: ChildRun;
  readonly pages: number;
  /** The bytes of each page, by its path without an ending. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** The builds that are compared. */
export interface SiteRuns {
  readonly own: SiteBuild;
  /** As many pages with the same words by Starlight alone; undefined where it was left out. */
  readonly plain: SiteBuild | undefined;
  /** A much larger handbook; undefined where it was left out. */
  readonly large: SiteBuild | undefined;
  /** What is asked: the time of our build, as a multiple of that of the plain site, and the bytes of a page. */
  readonly limits: { readonly ratio: number; readonly bytes: number };
}

/** What the builds took, with the ratio to the plain site; `!` marks what misses a limit. */
export function siteTable({ own, plain, large, limits }: SiteRuns): string {
  const builds = [own, ...(plain === undefined ? [] : [plain]), ...(large === undefined ? [] : [large])];
  const heads = ['handbook', ...(plain ? ['plain'] : []), ...(large ? ['large'] : []), ...(plain ? ['ratio'] : [])];
  const row = (label: string, cell: (of: SiteBuild) => string, value?: (of: SiteBuild) => number): Row => {
    const ratio = plain && value && value(own) / value(plain);
    const cells = [...builds.map(cell), ...(plain === undefined ? [] : [multiple(ratio)])];
    return { label, cells, meaning: '' };
  };
  const wall = ({ run }: SiteBuild) => run.milliseconds;
  const work = ({ run }: SiteBuild) => run.processorMilliseconds;
  const ratio = plain && wall(own) / wall(plain);
  return table('A build', heads, [
    { ...row('time', (of) => time(wall(of)), wall), meaning: judged(ratio, limits.ratio, `at most ${limits.ratio} x`) },
    { ...row('work', (of) => time(work(of)), work), meaning: 'of processors' },
    row(
      'memory',
      ({ run }) => memory(run.peakBytes),
      ({ run }) => run.peakBytes,
    ),
    row(
      'pages',
      ({ pages }) => whole(pages),
      ({ pages }) => pages,
    ),
    row(
      'time a page',
      (of) => `${(wall(of) / of.pages).toFixed(1)} ms`,
      (of) => wall(of) / of.pages,
    ),
    row(
      'bytes a page',
      ({ sizes }) => whole(Math.round(sum(sizes) / sizes.size)),
      ({ sizes }) => sum(sizes) / sizes.size,
    ),
    {
      ...row('largest page', (of) => whole(largestOf(of)[1])),
      meaning: judged(
        Math.max(largestOf(own)[1], largestOf(large ?? own)[1]),
        limits.bytes,
        `at most ${whole(limits.bytes)}`,
      ),
    },
  ]);
}

/** The pages that any handbook has, in both sizes of it, and the largest of each: none grows with the others. */
export function growthTable({ own, large }: Pick<SiteRuns, 'own' | 'large'>): string {
  if (large === undefined) return '';
  const paths = [...own.sizes.keys()].filter((path) => large.sizes.has(path) && everyHandbook.test(path));
  const bytes = ({ sizes }: SiteBuild, path: string) => whole(sizes.get(path) ?? 0);
  const rows = paths.map((path): Row => {
    const growth = (large.sizes.get(path) ?? 0) / (own.sizes.get(path) ?? 1);
    return {
      label: path === '' ? 'home' : path,
      cells: [bytes(own, path), bytes(large, path), multiple(growth)],
      meaning: '',
    };
  });
  const top = (of: SiteBuild) => [...of.sizes].sort(([, a], [, b]) => b - a).slice(0, 8);
  const most = top(large).map(([path, size]): Row => ({ label: path, cells: [whole(size)], meaning: '' }));
  return `${table('Bytes', ['handbook', 'large', 'growth'], rows)}\n\n${table('Largest pages', ['large'], most)}`;
}

/** The lists that could grow. */
const everyHandbook =
  /^(?:|agreements|scorecard|glossary|changes|reviews|guide|parties|stages|onboarding|calendar|rules)$/;

function judged(value: number | undefined, most: number, words: string): string {
  return value !== undefined && value > most ? `${words} !` : words;
}

function largestOf({ sizes }: SiteBuild): readonly [string, number] {
  return [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
}

function sum(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((all, each) => all + each, 0);
}
