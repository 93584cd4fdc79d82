/*
 * pnpm bench:editor [--sizes 10,100,1000] [--keys 1000] [--seed 1] [--no-peers]
 *
 * Generates handbooks, opens each in the language server as an editor does, types into an agreement of 10 KB a letter at
 * a time, and prints how long the findings took. At the largest size two other servers get the same letters: VS Code's
 * own for Markdown, and remark with its recommended rules. They are installed into node_modules/.cache on the first run,
 * which needs the network. Trust ratios, not milliseconds. Progress goes to the error stream, the tables to the output.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateHandbook } from '../generate/handbook.ts';
import { writeFiles } from '../generate/write-handbook.ts';
import { editorPeers, ownServer } from './editor-peers.ts';
import { installEditorPeers } from './install-editor-peers.ts';
import { measureTyping, type Typing } from './measure-typing.ts';
import { promises, serversTable, sizesTable } from './typing-table.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    keys: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    'no-peers': { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const keys = Number(values.keys);
/** The other servers take several times as long, and a few hundred keys say it. */
const keysForOthers = 300;

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'living-sla-bench-editor-')));
// Also when somebody ends a long run.
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2));

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function bench(): Promise<void> {
  const peerFolder = values['no-peers'] ? undefined : await installEditorPeers(console.error);
  const own: { agreements: number; typing: Typing }[] = [];
  let others: Typing[] = [];
  for (const agreements of sizes) {
    const folder = join(scratch, String(agreements));
    const pages = write(folder, agreements);
    const page = pages.find((path) => path.startsWith('slas/')) ?? '';
    console.error(`${agreements} agreements: ${ownServer.name}`);
    const typing = await measureTyping(ownServer, { folder, page, keys });
    own.push({ agreements, typing });
    if (peerFolder === undefined || agreements !== Math.max(...sizes)) continue;
    others = [];
    for (const peer of editorPeers(peerFolder, pages)) {
      console.error(`${agreements} agreements: ${peer.name}`);
      others.push(await measureTyping(peer, { folder, page, keys: Math.min(keys, keysForOthers) }));
    }
  }
  console.log(sizesTable(own));
  const last = own.at(-1);
  if (others.length > 0 && last !== undefined) console.log(`\n${serversTable(last.agreements, last.typing, others)}`);
  console.log(`\n${promises()}`);
}

/** @returns the paths of the pages. */
function write(folder: string, agreements: number): string[] {
  const files = [...generateHandbook({ seed: Number(values.seed), agreements })];
  writeFiles(folder, files);
  return files.map(({ path }) => path).filter((path) => path.endsWith('.mdx'));
}
