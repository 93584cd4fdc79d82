import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenHandbook } from '../generate/write-handbook.ts';
import { type Peer, type PeerCounts, scriptOf, settingsOf } from '../peers/peer-programs.ts';
import { programs } from './programs.ts';
import { type ChildRun, runChild } from './run-child.ts';

/** The steps of a check in the order in which they run, and what each is. */
export const stageNames = {
  start: 'Node itself starts',
  load: 'the modules of core and host are read and compiled',
  read: 'all files are listed and read from disk',
  parse: 'frontmatter and text become trees',
  resolve: 'schema, values, terms and references are tied together',
  check: 'the rules run',
  report: 'findings become JSON',
} as const;

/** A step of a check. */
export type StageName = keyof typeof stageNames;

/** What each step has taken in one process: by the clock, and of processors' time with all threads added up. */
export type StageTimes = Readonly<Record<StageName, Pick<ChildRun, 'milliseconds' | 'processorMilliseconds'>>>;

/** Every run over one handbook. The lists are of one length; runs of one index were made one after the other. */
export interface HandbookRuns {
  readonly handbook: WrittenHandbook;
  readonly findings: number;
  readonly check: readonly ChildRun[];
  readonly floor: readonly ChildRun[];
  readonly stages: readonly StageTimes[];
  /** Empty where the peers did not run over it. */
  readonly peers: readonly PeerRuns[];
}

/** Every run of one peer over one handbook. */
export interface PeerRuns {
  readonly peer: Peer;
  readonly counts: PeerCounts;
  readonly runs: readonly ChildRun[];
}

/** The peers that run beside, and the folder into which they were installed. */
export interface InstalledPeers {
  readonly peers: readonly Peer[];
  readonly folder: string;
}

/** The day that every handbook is looked at, so that figures of different days can be compared. */
export const today = '2026-11-21';

/**
 * Runs the command, the steps, the floor and the peers over a handbook, in turns.
 * @param scratch a folder for what they print. @param tell takes a line of progress before each turn.
 * @param installed undefined where no peers run.
 */
export async function measureHandbook(
  handbook: WrittenHandbook,
  repetitions: number,
  scratch: string,
  tell: (line: string) => void,
  installed?: InstalledPeers,
): Promise<HandbookRuns> {
  const { folder, agreements } = handbook;
  const output = join(scratch, 'output.json');
  const runs = { check: [] as ChildRun[], floor: [] as ChildRun[], stages: [] as StageTimes[] };
  const peers = (installed?.peers ?? []).map((peer) => peerTurns(peer, installed?.folder ?? '', handbook, scratch));
  let findings = 0;
  const turns = [
    async () => {
      runs.check.push(await runChild(programs.sla, ['check', folder, '--format', 'json', '--today', today], output));
      demandAll(readFileSync(output, 'utf8').slice(0, 200), agreements);
    },
    async () => {
      runs.floor.push(await runChild(programs.floor, [folder], output));
      demandAll(readFileSync(output, 'utf8'), agreements);
    },
    async () => {
      await runChild(programs.stages, [folder, today], output);
      const told = readFileSync(output, 'utf8');
      demandAll(told, agreements);
      const read = JSON.parse(told) as { findings: number; stages: StageTimes };
      findings = read.findings;
      runs.stages.push(read.stages);
    },
    ...peers.map((peer) => peer.run),
  ];
  for (let turn = 0; turn < repetitions; turn++) {
    tell(`${agreements} agreements, run ${turn + 1} of ${repetitions}`);
    // Every round begins with another program, so that none always runs on a machine that has just been busy.
    for (let at = 0; at < turns.length; at++) await turns[(turn + at) % turns.length]?.();
  }
  return { handbook, findings, ...runs, peers: peers.map(({ done }) => done()) };
}

/** One peer over one handbook: a turn, and all of its turns once they are over. */
function peerTurns(peer: Peer, folder: string, { folder: cwd, pages }: WrittenHandbook, scratch: string) {
  const output = join(scratch, 'output.txt');
  const runs: ChildRun[] = [];
  let counts: PeerCounts = { files: 0, findings: 0 };
  const run = async () => {
    runs.push(await runChild(scriptOf(peer, folder), peer.args(settingsOf(peer, folder)), output, { cwd }));
    counts = peer.told(readFileSync(output, 'utf8'));
    if (counts.files !== pages) throw new Error(`${peer.name} read ${counts.files} files instead of ${pages}.`);
  };
  return { run, done: (): PeerRuns => ({ peer, counts, runs }) };
}

/** A program that reads nothing is fast; so each has to say how many agreements it saw. */
function demandAll(told: string, agreements: number): void {
  const seen = Number(/"agreements": ?(\d+)/.exec(told)?.[1]);
  if (seen !== agreements) throw new Error(`A program saw ${seen} agreements instead of ${agreements}.`);
}
