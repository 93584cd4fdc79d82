/*
 * node git-show.ts FOLDER
 *
 * What a script does that asks git for one version after the other: one `git log` for each agreement, one `git show` for
 * each of its commits. It looks for the number in each text and prints how many there are. It reads no definitions and
 * understands nothing of the text, so it does far less.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
const git = (...args: readonly string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

let versions = 0;
for (const name of readdirSync(join(folder, 'slas'))) {
  const commits = git('log', '--first-parent', '--format=%H %aI %s', '--', `slas/${name}`).trim().split('\n');
  const texts = commits.map((line) => git('show', `${line.split(' ')[0]}:slas/${name}`));
  versions += new Set(texts.map((text) => /^version: (.*)$/m.exec(text)?.[1])).size;
}
console.log(JSON.stringify({ versions }));
