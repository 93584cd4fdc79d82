import { limits } from './limits.ts';
import { type HandbookRuns, type StageName, stageNames } from './measure-handbook.ts';
import { type PeerFigures, peerFigures } from './peer-figures.ts';
import { type ProgramFigures, programFigures, type Ratio, ratioOf } from './program-figures.ts';
import { median, share } from './statistics.ts';

/** What the runs over one handbook come to. Times are medians in milliseconds, memory is in bytes. */
export interface HandbookFigures {
  readonly agreements: number;
  readonly files: number;
  readonly bytes: number;
  readonly findings: number;
  readonly check: ProgramFigures;
  readonly floor: ProgramFigures;
  /** The command as a multiple of the floor. */
  readonly ratio: Ratio;
  /** Milliseconds of the whole process for each agreement, and that as a multiple of the same at the smallest size. */
  readonly perAgreement: number;
  readonly growthPerAgreement: number;
  /** What one agreement more costs here. */
  readonly oneMore: OneMore;
  readonly stages: Readonly<Record<StageName, StageFigures>>;
  /** Empty where no peers ran. */
  readonly peers: readonly PeerFigures[];
}

/**
 * The cost of one agreement more: of all that was added since the size before, shared out. For the smallest size that is
 * a handbook with one agreement and the same glossary, so that start-up and glossary are left out everywhere. It is told
 * in the time of processors and not of the clock: that stays nearly the same when other programs run beside.
 */
export interface OneMore {
  readonly processorMilliseconds: number;
  /** As a multiple of the same at the smallest size and at the size before; undefined where there is none, or only noise. */
  readonly sinceSmallest: number | undefined;
  readonly sinceBefore: number | undefined;
}

/** One step: its time, its share of all steps, and what one agreement more costs; undefined for the start. */
export interface StageFigures {
  readonly milliseconds: number;
  readonly share: number;
  readonly oneMore: OneMore | undefined;
}

/**
 * Sums up the runs of every size, the smallest first.
 * @param base the runs over a handbook with one agreement and the same glossary.
 */
export function figuresOf(runs: readonly HandbookRuns[], base: HandbookRuns): HandbookFigures[] {
  const row = [base, ...runs];
  return runs.map(({ handbook, findings, check, floor, peers }, at) => ({
    agreements: handbook.agreements,
    files: handbook.files,
    bytes: handbook.bytes,
    findings,
    check: programFigures(check),
    floor: programFigures(floor),
    ratio: ratioOf(check, floor),
    perAgreement: perAgreement(runs[at]),
    growthPerAgreement: perAgreement(runs[at]) / perAgreement(runs[0]),
    oneMore: oneMore(row, at + 1, growingStages),
    stages: stageFigures(row, at + 1),
    peers: peers.map((each) => peerFigures(each, check)),
  }));
}

/** Whether a cost grows more than it may. */
export function grows({ sinceSmallest = 1, sinceBefore = 1 }: OneMore): boolean {
  return Math.max(sinceSmallest, sinceBefore) > limits.growth.most;
}

function perAgreement(runs: HandbookRuns | undefined): number {
  return runs === undefined ? 0 : programFigures(runs.check).milliseconds / runs.handbook.agreements;
}

/** From the steps inside one process and not from the whole: start-up varies more than a hundred agreements take. */
function oneMore(row: readonly HandbookRuns[], at: number, stages: readonly StageName[]): OneMore {
  const cost = (place: number) => {
    const [before, here] = [row[place - 1], row[place]];
    if (before === undefined || here === undefined) return 0;
    const more = here.handbook.agreements - before.handbook.agreements;
    return stages.reduce((sum, name) => sum + stageWork(here, name) - stageWork(before, name), 0) / more;
  };
  const told = (place: number) => place >= 1 && place < at && cost(place) > 0 && cost(at) > 0;
  const since = (place: number) => (told(place) ? cost(at) / cost(place) : undefined);
  return { processorMilliseconds: cost(at), sinceSmallest: since(1), sinceBefore: since(at - 1) };
}

function stageFigures(row: readonly HandbookRuns[], at: number): Readonly<Record<StageName, StageFigures>> {
  const here = row[at] as HandbookRuns;
  const whole = allStages.reduce((sum, name) => sum + stageTime(here, name), 0);
  const figures = allStages.map((name) => {
    const milliseconds = stageTime(here, name);
    const more = growingStages.includes(name) ? oneMore(row, at, [name]) : undefined;
    return [name, { milliseconds, share: share(milliseconds, whole), oneMore: more }] as const;
  });
  return Object.fromEntries(figures) as Record<StageName, StageFigures>;
}

function stageTime({ stages }: HandbookRuns, name: StageName): number {
  return median(stages.map((times) => times[name].milliseconds));
}

function stageWork({ stages }: HandbookRuns, name: StageName): number {
  return median(stages.map((times) => times[name].processorMilliseconds));
}

const allStages = Object.keys(stageNames) as StageName[];
/** How long Node and the modules take to start has nothing to do with the number of agreements. */
const growingStages: readonly StageName[] = allStages.filter((name) => name !== 'start' && name !== 'load');
