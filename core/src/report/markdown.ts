import type { CheckResult, Finding } from '../check/index.ts';
import { forMarkdown } from './escape.ts';
import { positions, type ReportOptions, type Sources } from './report.ts';
import { counted, foundWords, summaryWords } from './words.ts';

/**
 * For a comment or a summary on a git host: a table of findings under a heading, and what was covered. Where it would
 * get too long, the last findings are left out, and a sentence says how many.
 */
export function markdownReport(result: CheckResult, sources: Sources, options: ReportOptions = {}): string {
  const rows = result.findings.map((finding) => row(finding, sources, options));
  const top = [`## Handbook check: ${foundWords(result.summary)}`, ''];
  const end = summaryWords(result.summary).map((line) => `- ${line}`);
  const room = options.mostBytes === undefined ? Infinity : options.mostBytes - bytesOf([...top, ...end]);
  return `${[...top, ...table(rows, room), ...end].join('\n')}\n`;
}

const head = ['| Severity | Place | What is wrong | Rule |', '| --- | --- | --- | --- |'];

function row(finding: Finding, sources: Sources, { base = '' }: ReportOptions): string {
  const { line, column } = positions(sources, finding.file, finding.range).start;
  const place = `${base}${finding.file}:${line}:${column}`;
  const cells = [finding.severity, place, finding.message, finding.rule];
  return `| ${cells.map(forMarkdown).join(' | ')} |`;
}

/** As many rows as there is room for, in bytes. */
function table(rows: readonly string[], room: number): string[] {
  if (rows.length === 0) return [];
  if (bytesOf([...head, ...rows, '']) <= room) return [...head, ...rows, ''];
  let left = room - bytesOf([...head, '', leftOut(rows.length), '']);
  const cut = rows.findIndex((each) => {
    left -= bytesOf([each]);
    return left < 0;
  });
  const shown = rows.slice(0, cut);
  return [...(shown.length === 0 ? [] : [...head, ...shown, '']), leftOut(rows.length - shown.length), ''];
}

function leftOut(count: number): string {
  return `**${counted(count, 'finding')} more did not fit here.** The command \`sla check\` shows all of them.`;
}

/** How many bytes lines have in UTF-8, their ends included. */
function bytesOf(lines: readonly string[]): number {
  let bytes = lines.length;
  for (const character of lines.join('')) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
