/*
 * node floor.ts FOLDER
 *
 * Reads the same rows with Papa Parse alone, keeps nothing of them, and prints how many there are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ofCore = createRequire(new URL('../../../../core/package.json', import.meta.url));
const { parse } = ofCore('papaparse') as { parse: (text: string, options: object) => { data: unknown[] } };

const [folder = '.'] = process.argv.slice(2);
let rows = 0;
for (const name of readdirSync(join(folder, 'results'))) {
  const text = readFileSync(join(folder, 'results', name), 'utf8');
  rows += parse(text, { header: true, skipEmptyLines: true }).data.length;
}
console.log(JSON.stringify({ rows }));
