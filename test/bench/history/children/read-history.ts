/*
 * node read-history.ts FOLDER
 *
 * Reads the history of a handbook with the two runs of git that it takes, and prints how many versions there are.
 */
import { readHistory } from '@living-sla/host';

const [folder = '.'] = process.argv.slice(2);
const history = await readHistory(folder, { today: '2026-11-22' });
const past = [...history.agreements.values()];
const files = past.flatMap(({ versions }) => versions.map((version) => version.last.id));
console.log(JSON.stringify({ versions: files.length, oddities: past.flatMap(({ oddities }) => oddities).length }));
