/*
 * node score.ts FOLDER
 *
 * Reads a handbook's texts and results as the command does, scores all of them, and prints how many periods have a verdict.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedFile, parseFile, resolveHandbook, resultsOf } from '@living-sla/core';
import { portableParser } from '@living-sla/core/portable-parser';
import { type ScoringText, scoreAgreement, scoringTextOf } from '@living-sla/core/score';
import { versions } from '../write-results.ts';

const [folder = '.'] = process.argv.slice(2);
const at = '2026-11-22';
const settings = fileOf('handbook.yaml', 'handbook.yaml');
const results = readdirSync(join(folder, 'results')).map((name) => fileOf(`results/${name}`, `results/${name}`));
const books = versions.toReversed().map((version) => {
  const slas = readdirSync(join(folder, version, 'slas')).map((name) =>
    fileOf(`${version}/slas/${name}`, `slas/${name}`),
  );
  return resolveHandbook([settings, ...slas, ...results], { today: at, paths: [] });
});
const [newest] = books;
if (newest === undefined) throw new Error('There is no handbook.');
const started = performance.now();
let verdicts = 0;
let consequences = 0;
for (const { id } of newest.agreements) {
  const texts = books.map((book) => scoringTextOf(book, id)).filter((text): text is ScoringText => text !== undefined);
  const scorecard = scoreAgreement({ texts, results: resultsOf(newest, id), reviews: [], at });
  for (const { counts } of scorecard.goals) verdicts += counts.met + counts.missed + counts.partly;
  consequences += scorecard.consequences.length;
}
console.log(JSON.stringify({ verdicts, consequences, scoring: performance.now() - started }));

function fileOf(place: string, path: string): ParsedFile {
  const file = parseFile(path, readFileSync(join(folder, place), 'utf8'), portableParser);
  if (file === undefined) throw new Error(`${path} is no file of a handbook.`);
  return file;
}
