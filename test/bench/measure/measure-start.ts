import { join } from 'node:path';
import { today } from './measure-handbook.ts';
import { programs } from './programs.ts';
import { type ChildRun, runChild } from './run-child.ts';

/** Every run of the three programs that do next to nothing. */
export interface StartRuns {
  readonly node: readonly ChildRun[];
  readonly version: readonly ChildRun[];
  readonly oneAgreement: readonly ChildRun[];
}

/**
 * Measures how long it takes until anything happens, in turns.
 * @param lonely a handbook with one agreement and nothing else. @param scratch a folder for what the programs print.
 */
export async function measureStart(lonely: string, repetitions: number, scratch: string): Promise<StartRuns> {
  const output = join(scratch, 'output.json');
  const runs = { node: [] as ChildRun[], version: [] as ChildRun[], oneAgreement: [] as ChildRun[] };
  for (let turn = 0; turn < repetitions; turn++) {
    runs.node.push(await runChild(programs.nothing, [], output));
    runs.version.push(await runChild(programs.sla, ['--version'], output));
    const check = ['check', lonely, '--format', 'json', '--today', today];
    runs.oneAgreement.push(await runChild(programs.sla, check, output));
  }
  return runs;
}
