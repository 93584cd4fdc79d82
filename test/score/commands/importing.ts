import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions } from '../../../cli/src/commands/import.ts';
import { runImport } from '../../../cli/src/import/run-import.ts';
import type { Outcome } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { call } from './call.ts';
import { recordedHandbook, recordedResults } from './recorded-handbook.ts';

const path = 'results/marketing-sales.csv';

const imports = [
  'imports:',
  '  - id: rows',
  '    file: "metrics *.csv"',
  '    agreement: marketing-sales',
  '    columns: { goal: Metric, period: Month, value: Value, note: Note }',
  '    goals: { Leads for Sales: mql-volume }',
  '    period: month',
  '    dates: month first',
  '  - id: months',
  '    file: "*.xlsx"',
  '    agreement: marketing-sales',
  '    columns: { period: Month }',
  '    values: { mql-volume: MQLs, first-contact: In time }',
  '    source: CRM report',
  '',
].join('\n');

/** A handbook with two imports, and what is done to it. */
export interface Importing {
  readonly folder: string;
  /** What its results hold. */
  readonly text: () => string;
  /** The rows behind those that were there from the beginning. */
  readonly added: () => string[];
  /** Writes a file into the handbook and imports it; without a name, the folder itself. */
  readonly importFile: (name: string, bytes: Uint8Array | string, options: ImportOptions) => Promise<Outcome>;
}

/** A new handbook in a folder of its own. */
export function importing(): Importing {
  const settings = `${recordedHandbook['handbook.yaml']}${imports}`;
  const folder = temporaryFolder({ ...recordedHandbook, 'handbook.yaml': settings, [path]: recordedResults });
  const text = () => readFileSync(join(folder, path), 'utf8');
  const importFile: Importing['importFile'] = (name, bytes, options) => {
    const file = join(folder, name);
    if (name !== '') writeFileSync(file, bytes);
    return call(() => runImport(file, folder, { today: '2026-11-22', color: false, ...options }));
  };
  const added = () => text().trimEnd().split('\n').slice(recordedResults.trimEnd().split('\n').length);
  return { folder, text, added, importFile };
}
