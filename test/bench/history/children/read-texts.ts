/*
 * node read-texts.ts FOLDER
 *
 * The two runs of git alone: the commits, and every text that a version may need, of which nothing is understood. Prints
 * how many numbers there are, as git-show.ts does.
 */
import { readBlobs } from '../../../../host/src/history/read-blobs.ts';
import { readLine } from '../../../../host/src/history/read-line.ts';
import { commitOf, repositoryPlace } from '../../../../host/src/history/revision.ts';

const [folder = '.'] = process.argv.slice(2);
const commits = await readLine(folder, await repositoryPlace(folder), await commitOf(folder, 'HEAD'));
const changes = commits
  .flatMap((commit) => commit.changes)
  .filter(({ path }) => /^(slas|glossary)\/|^handbook\.yaml$/.test(path));
const texts = await readBlobs(
  folder,
  changes.flatMap(({ blob }) => blob ?? []),
);

const numbers = changes.flatMap(({ path, blob = '' }) => {
  const number = path.startsWith('slas/') ? /^version: (.*)$/m.exec(texts.get(blob) ?? '')?.[1] : undefined;
  return number === undefined ? [] : [`${path} ${number}`];
});
console.log(JSON.stringify({ versions: new Set(numbers).size }));
