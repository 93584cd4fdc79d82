import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newHandbook } from '@living-sla/core/editor';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Snippet = { prefix: string; body: string[] };

test('the files that snippets begin make a handbook that is in order', async () => {
  const folder = temporaryFolder({
    'handbook.yaml': filledIn('handbook', 'sla-handbook'),
    'slas/a.mdx': filledIn('pages', 'sla-agreement'),
    'glossary/lead.mdx': filledIn('pages', 'sla-term'),
  });
  const { code, stdout } = await run(['check', folder, '--fail-on', 'warning']);
  expect(code, stdout).toBe(0);
  expect(stdout).toContain('Checked 3 files, among them 1 agreement.');
});

test('the walkthrough tells the truth: its first goal is found, its second one is fine', async () => {
  const [vague, sound] = goalsOf(readFileSync(join(repository, 'extension/walkthrough/goal.md'), 'utf8'));
  expect(await rulesFor(vague ?? '')).toEqual(
    expect.arrayContaining(['goal-no-deadline', 'goal-no-metric', 'goal-no-target']),
  );
  expect(await rulesFor(sound ?? '')).toEqual([]);
});

test('the status that the walkthrough quotes is that of a new handbook', async () => {
  const quoted = /\*\*SLA: no errors, (?<terms>\d+) terms\*\*/.exec(
    readFileSync(join(repository, 'extension/walkthrough/handbook.md'), 'utf8'),
  )?.groups?.terms;
  const terms = Object.keys(sample()).filter((path) => path.startsWith('glossary/'));
  expect(terms.length).toBe(Number(quoted));
});

/** The text of a snippet as it stands when a person takes everything as it comes. */
function filledIn(file: string, prefix: string): string {
  const text = readFileSync(join(repository, `extension/snippets/${file}.code-snippets`), 'utf8');
  const snippets = Object.values(JSON.parse(text) as Record<string, Snippet>);
  const body = snippets.find((snippet) => snippet.prefix === prefix)?.body.join('\n') ?? '';
  const taken = new Map<string, string>();
  const named = body.replace(/\$\{(\d+):([^}]*)\}/g, (_, number: string, words: string) => {
    taken.set(number, words);
    return words;
  });
  return named.replace(/\$(\d+)/g, (_, number: string) => taken.get(number) ?? '');
}

function goalsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^ {2}- (?<goal>.+)$/gm)].map(({ groups }) => groups?.goal ?? '');
}

/** The rules that a goal of the new handbook meets. */
async function rulesFor(goal: string): Promise<string[]> {
  const files = sample();
  const agreement = 'slas/marketing-sales.mdx';
  const folder = temporaryFolder({
    ...files,
    [agreement]: files[agreement]?.replace(/^goals:\n/m, `goals:\n  - ${goal}\n`) ?? '',
  });
  const { stdout } = await run(['check', folder, '--format', 'json']);
  return (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
}

/** The handbook that the first step makes, by paths. */
function sample(): Record<string, string> {
  const made = newHandbook({ organisation: 'Acme' }, today(), []);
  if ('refused' in made) throw new Error(made.refused);
  return Object.fromEntries(made.files.map(({ path, text }) => [path, text]));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
