import { type CheckResult, type Finding, formats } from '@living-sla/core';
import fc from 'fast-check';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { junitSchema } from './junit-schema.ts';
import { agreement, smallHandbook, vagueHandbook } from './small-handbook.ts';

const hostile = 'Do ]]> <b a="1"> & \u0000\u0001\u001B[31m\u0085\u2028\u202E\uFFFE \u{1F91D} well';

test.each([
  ['nothing is found', smallHandbook],
  ['something is found', vagueHandbook],
  ['words are hostile', { ...smallHandbook, "slas/a&b 'c'.mdx": agreement({ goals: [JSON.stringify(hostile)] }) }],
])('the report is well formed and of the known structure where %s', async (_, files) => {
  const { stdout } = await run(['check', '--format', 'junit', '--fail-on', 'hint', '--today', '2026-11-21'], {
    cwd: temporaryFolder(files),
  });
  expect(countsIn(stdout)).toEqual({ stated: countsIn(stdout).found, found: countsIn(stdout).found });
});

test('the report is valid where there is nothing to tell of at all', () => {
  expect(countsIn(reportOf([])).found).toEqual([0, 0]);
});

test('whatever a message holds, it comes back as text', () => {
  const odd = fc.constantFrom(...hostile, '\uD800', '\uDC00', '\uFFFF', '\n', '\r', '\t', '"', "'", ']]>');
  const words = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(fc.property(words, (message) => countsIn(reportOf([message])).found[0] === 1));
});

/** How many cases and failures the report states, and how many it holds. Fails where it is no JUnit report. */
function countsIn(report: string): { stated: number[]; found: number[] } {
  using schema = XmlDocument.fromString(junitSchema);
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(report);
  validator.validate(document);
  const number = (name: string) => Number(document.root.attr(name)?.value);
  const suites = document.find('/testsuites/testsuite') as XmlElement[];
  const sum = suites.reduce((total, suite) => total + Number(suite.attr('tests')?.value), 0);
  const cases = document.find('//testcase').length;
  expect(sum).toBe(cases);
  return { stated: [number('tests'), number('failures')], found: [cases, document.find('//failure').length] };
}

function reportOf(messages: readonly string[]): string {
  const findings = messages.map((message): Finding => ({ ...made, message, file: `slas/${message}.mdx` }));
  return formats.junit({ findings, silenced: [], known: [], summary }, new Map());
}

const none = { defined: 0, used: 0, undefined: 0, unused: 0 };
const summary: CheckResult['summary'] = {
  ...{ files: 0, agreements: 0, errors: 0, warnings: 0, hints: 0, silenced: 0, known: 0, stale: 0, fixed: 0 },
  history: 'none',
  goals: { total: 0, measurable: 0, unmeasurable: 0 },
  terms: none,
};
const made = {
  rule: 'made-up',
  category: 'terms',
  severity: 'error',
  range: { start: 0, end: 0 },
  related: [],
  fixes: [],
  docs: '/rules/made-up/',
  fingerprint: '',
  agreement: undefined,
  goal: undefined,
} as const satisfies Partial<Finding>;
