import type { CheckResult, Finding } from '../check/index.ts';
import type { LineIndex } from '../read/index.ts';
import { exampleFinding, exampleSummary } from './example-finding.ts';
import { type FormatName, formats } from './formats.ts';
import type { ReportOptions, Sources } from './report.ts';

/** For tests: the path of the agreement below. */
export const file = 'slas/marketing-sales.mdx';

const text = 'title: x\ngoals:\n  - Send more leads.\n  - Close deals.\n';

/** For tests: a finding at the first goal of the agreement. */
export const goal = exampleFinding({
  message: '“Send more leads.” does not say how much.',
  range: { start: 20, end: 36 },
});

/** For tests: a report about the agreement and an empty handbook.yaml. */
export function show(name: FormatName, findings: readonly Finding[], options?: ReportOptions): string {
  const source = (words: string) => ({ text: words, lines: () => linesOf(words) });
  const sources: Sources = new Map([
    [file, source(text)],
    ['handbook.yaml', source('')],
  ]);
  return formats[name](resultOf(findings), sources, options);
}

/** For tests: a result with these findings. */
export function resultOf(findings: readonly Finding[]): CheckResult {
  return { findings, silenced: [], known: [], summary: exampleSummary(findings) };
}

/** A report is handed its lines, so that it needs nothing of the reader; here they are counted as simply as can be. */
function linesOf(words: string): LineIndex {
  const starts = [0, ...[...words.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    position: (offset) => {
      const line = starts.filter((start) => start <= offset).length;
      return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
    },
    offset: (line, column) => (starts[line - 1] === undefined ? undefined : (starts[line - 1] ?? 0) + column - 1),
  };
}
