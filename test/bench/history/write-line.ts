import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { GeneratedFile } from '../generate/handbook.ts';
import { generateHandbook } from '../generate/handbook.ts';
import { flawlessFiles } from '../generate/site-handbook.ts';

/** The history to generate. */
export interface LinePlan {
  readonly seed: number;
  readonly agreements: number;
  /** Of each agreement. */
  readonly versions: number;
  /** Of the whole repository; more than there are versions. */
  readonly commits: number;
  /** Whether no agreement has a mistake: a site is not built of some of them. */
  readonly flawless?: boolean;
}

/**
 * Writes a repository with one long line of commits: the first brings a whole handbook; of the others, each brings one
 * version of one agreement, in turns, or, between those, touches something else: mostly files beside the handbook, every
 * tenth a guide page, every fiftieth the wording of a shared term.
 * @param folder an empty folder. @returns the paths of the agreements.
 */
export async function writeLine(folder: string, plan: LinePlan): Promise<readonly string[]> {
  const files = plan.flawless ? flawlessFiles(plan.seed, plan.agreements) : [...generateHandbook(plan)];
  await runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  const importer = spawn('git', ['fast-import', '--quiet', '--done'], {
    cwd: folder,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(importer, 'close');
  for (const piece of stream(files, plan)) {
    if (!importer.stdin.write(piece)) await once(importer.stdin, 'drain');
  }
  importer.stdin.end('done\n');
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}.`);
  await runGit(folder, ['reset', '--quiet', '--hard']);
  return agreementsOf(files).map(({ path }) => path);
}

function* stream(files: readonly GeneratedFile[], plan: LinePlan): Generator<string> {
  const agreements = agreementsOf(files);
  const terms = files.filter(({ path }) => path.startsWith('glossary/'));
  const later = agreements.length * (plan.versions - 1);
  const others = plan.commits - 1;
  yield commit(0, 'The start', files);
  for (let at = 1, told = 0; at <= others; at++) {
    const due = Math.floor((at * later) / others);
    if (due === told) {
      yield commit(at, `Other work ${at}`, [otherWork(at, terms)]);
      continue;
    }
    const { path, text } = agreements[told % agreements.length] as GeneratedFile;
    const number = 2 + Math.floor(told / agreements.length);
    yield commit(at, `Version ${number}.0.0 of ${path}`, [{ path, text: versionOf(text, number) }]);
    told = due;
  }
}

function agreementsOf<File extends GeneratedFile>(files: readonly File[]): readonly File[] {
  return files.filter(({ path }) => path.startsWith('slas/'));
}

/** The same agreement with another number, and another number of leads. */
function versionOf(text: string, number: number): string {
  return text.replace('version: 1.0.0', `version: ${number}.0.0`).replace(/target: at least (\d+)\n/, (_, least) => {
    return `target: at least ${Number(least) + number}\n`;
  });
}

function otherWork(at: number, terms: readonly GeneratedFile[]): GeneratedFile {
  if (at % 50 === 0) {
    const { path, text } = terms[(at / 50) % terms.length] as GeneratedFile;
    return { path, text: text.replace('means: ', `means: Since change ${at}, `) };
  }
  if (at % 10 === 0) return { path: 'guide/how-we-work.mdx', text: `---\ntitle: How we work\n---\n\nChange ${at}.\n` };
  return { path: `src/part-${at % 100}.txt`, text: `Change ${at}.\n` };
}

/** A commit a day, in the form of `git fast-import`. */
function commit(at: number, subject: string, files: readonly GeneratedFile[]): string {
  const seconds = 1_300_000_000 + at * 86_400;
  const who = `Revenue operations <revops@acme.example> ${seconds} +0100`;
  const changes = files.map(({ path, text }) => `M 100644 inline ${path}\n${data(text)}`);
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(subject)}${changes.join('')}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

async function runGit(folder: string, args: readonly string[]): Promise<void> {
  const [code] = await once(spawn('git', args, { cwd: folder, stdio: 'inherit' }), 'close');
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}.`);
}
