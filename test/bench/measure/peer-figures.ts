import type { PeerCounts } from '../peers/peer-programs.ts';
import type { PeerRuns } from './measure-handbook.ts';
import { type ProgramFigures, programFigures, type Ratio, ratioOf } from './program-figures.ts';
import type { ChildRun } from './run-child.ts';

/** Another linter over the same files. */
export interface PeerFigures extends ProgramFigures {
  readonly name: string;
  readonly meaning: string;
  /** Its packages with their versions. */
  readonly packages: readonly string[];
  readonly counts: PeerCounts;
  /** The peer as a multiple of the command. */
  readonly ratio: Ratio;
}

/** Sums up the runs of a peer. @param check the runs of the command that were made in the same rounds. */
export function peerFigures({ peer, counts, runs }: PeerRuns, check: readonly ChildRun[]): PeerFigures {
  const { name, meaning } = peer;
  const packages = Object.entries(peer.packages).map((each) => each.join(' '));
  return { ...programFigures(runs), name, meaning, packages, counts, ratio: ratioOf(runs, check) };
}
