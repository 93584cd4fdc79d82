import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { agreement, smallHandbook, vagueHandbook } from './small-handbook.ts';

const hostile = 'x ]]> <b> & {0} [l](u) %0A \u202E\u0007';
const files: Record<string, string> = {
  ...vagueHandbook,
  'slas/broken.mdx': '---\ntitle: [\n---\n',
  'slas/unsafe & {odd} [name].mdx': agreement({ goals: [`${hostile} well`], body: 'import x from "y"\n\n{1 + 1}\n' }),
  'slas/typing.mdx': '---\ntitel: Typing\nparties: [A, A]\nparties: [A, B]\n---\n\nA [link](../nowhere.mdx).\n',
  'slas/quiet.mdx': agreement({
    goals: [
      'Marketing hands over leads every month. # sla-ignore goal-no-target: the number follows (until 2027-01-31)',
    ],
  }),
};

test.each([
  ['a handbook without findings', smallHandbook],
  ['findings of many kinds, with repairs, related places and hostile words', files],
])('%s: the log fits the official schema of SARIF 2.1.0', async (_, written) => {
  const log = await logOf(temporaryFolder(written));
  expect(complaints(log)).toEqual([]);
  expect(complaints({ ...log, version: '2.0.0' })).not.toEqual([]);
});

test('a baseline and a comment: their findings are in the log, each with its reason', async () => {
  const cwd = temporaryFolder(files);
  await run(['check', '--update-baseline', ...day], { cwd });
  const path = join(cwd, '.sla-baseline.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('{ "file"', '{ "note": "After the review.", "file"'));
  const log = await logOf(cwd);
  expect(complaints(log)).toEqual([]);
  const results: Result[] = log.runs[0].results;
  const reasons = Map.groupBy(results, ({ suppressions: [first] }) => first && `${first.kind}: ${first.justification}`);
  expect([...reasons.keys()].filter((each) => each !== undefined).sort()).toEqual([
    'external: After the review.',
    'external: Known from the baseline.',
    'inSource: the number follows (until 2027-01-31)',
  ]);
  // What is unsafe stays, whatever the baseline says.
  expect(reasons.get(undefined)?.length).toBeGreaterThan(0);
});

test('every rule is listed in full, and every result leads to its own', async () => {
  const [{ tool, results }] = (await logOf(temporaryFolder(files))).runs;
  const listed: Rule[] = tool.driver.rules;
  const rules = JSON.parse((await run(['rules', '--format', 'json'])).stdout);
  expect(listed.map(({ id, properties, defaultConfiguration: { level } }) => [id, properties.category, level])).toEqual(
    rules.map(({ id, category, severity }: Listed) => [id, category, levels[severity.recommended]]),
  );
  for (const { name, shortDescription, fullDescription, help } of listed) {
    expect(name).toMatch(/^([A-Z][a-z]+)+$/);
    expect(shortDescription.text).toMatch(/^[A-Z].*\.$/);
    expect(fullDescription.text).toMatch(/^\S.{40,}[.:)]$/);
    expect(help.markdown).toMatch(/^# /);
  }
  expect(results.length).toBeGreaterThan(8);
  for (const { ruleIndex, ruleId, partialFingerprints, locations } of results as Result[]) {
    expect(listed[ruleIndex]?.id).toBe(ruleId);
    expect(partialFingerprints['livingSla/v1']).toMatch(/^[\da-f]{16}$/);
    const { uri } = locations[0].physicalLocation.artifactLocation;
    expect(Object.keys(files)).toContain(decodeURIComponent(uri));
  }
  const some = (key: keyof Result) => (results as Result[]).some((result) => result[key] !== undefined);
  expect([some('fixes'), some('relatedLocations')]).toEqual([true, true]);
});

type Rule = {
  id: string;
  name: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { markdown: string };
  defaultConfiguration: { level: string };
  properties: { category: string };
};
type Result = {
  ruleId: string;
  ruleIndex: number;
  partialFingerprints: Record<string, string>;
  suppressions: { kind: string; justification: string }[];
  locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
  relatedLocations?: unknown[];
  fixes?: unknown[];
};
type Listed = { id: string; category: string; severity: { recommended: keyof typeof levels } };

const levels = { off: 'none', hint: 'note', warning: 'warning', error: 'error' };
const day = ['--today', '2026-11-21'];

async function logOf(cwd: string) {
  return JSON.parse((await run(['check', '--format', 'sarif', ...day], { cwd })).stdout);
}

/** What the official schema has against a log, as words; empty where it fits. */
function complaints(log: unknown): string[] {
  // One pattern of the schema is none by the stricter reading of patterns.
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(officialSchema, 'utf8')));
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const matchers = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const officialSchema = join(dirname(matchers), 'schemas/sarif-2.1.0-rtm.5.json');
