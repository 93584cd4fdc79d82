import { type ChangeReport, changeFormats } from '@living-sla/core/changes';
import { today } from '@living-sla/host';
import type { DiffOptions } from '../commands/diff.ts';
import { changePaintFor } from '../terminal/paint.ts';
import { openSides } from './open-sides.ts';
import { reportOf } from './report-of.ts';

/**
 * Compares two states of a handbook or of a file and prints what the difference means.
 * @param other undefined compares a revision with the working tree.
 * @returns the exit code: 1 where an option asked for something that does not hold, else 0.
 */
export async function runDiff(one: string, other: string | undefined, options: DiffOptions): Promise<number> {
  const compared = await openSides(one, other, options.today ?? today());
  const report = reportOf(compared);
  const { format, color } = options;
  const paint = changePaintFor(process.stdout, color);
  process.stdout.write(
    changeFormats[format](report, { base: compared.base, ...(paint === undefined ? {} : { paint }) }),
  );
  const complaints = complaintsOf(report, options);
  for (const complaint of complaints) console.error(`sla: ${complaint}`);
  return complaints.length > 0 ? 1 : 0;
}

/** What was asked for and does not hold, in whole sentences. */
function complaintsOf({ changes, required }: ChangeReport, { failOn, requireBump }: DiffOptions): string[] {
  const grave = ['material', 'clarifying', 'editorial'].slice(0, failOn === undefined ? 0 : order[failOn]);
  const reached = changes.filter((change) => grave.includes(change.class)).length;
  const short = required.agreements.filter(({ enough }) => !enough);
  return [
    ...(reached === 0 ? [] : [`${reached} of the changes count for --fail-on ${failOn}.`]),
    ...(requireBump === true && short.length > 0
      ? [`The version number is too low in ${short.map(({ agreement }) => agreement).join(', ')}.`]
      : []),
  ];
}

const order = { material: 1, clarifying: 2, editorial: 3 } as const;
