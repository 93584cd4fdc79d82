import { lineIndex } from '../../read/index.ts';
import type { Finding } from '../finding.ts';
import type { Case, Expected } from './read-case.ts';
import type { Files } from './run-rule.ts';

/** How findings differ from what a case expects; both lists are empty where they do not. */
export interface Difference {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** Compares the findings of a rule with the marks of a case: each mark has one finding, each finding one mark. */
export function compare(findings: readonly Finding[], { files, expected }: Case): Difference {
  const left = findings.map((finding) => ({ finding, place: placeOf(finding, files) }));
  const missing: string[] = [];
  for (const each of expected) {
    const at = left.findIndex(({ finding, place }) => fits(finding, place, each));
    if (at === -1) missing.push(describe(each));
    else left.splice(at, 1);
  }
  const unexpected = left.map(
    ({ finding, place }) => `${finding.file}:${place.line} [${place.start}, ${place.end}) ${finding.message}`,
  );
  return { missing, unexpected };
}

/**
 * What the first fix of a finding puts in place of the words; the texts of several edits are joined by ` … `, and ` ⏎ `
 * stands for each new line with the spaces around it.
 */
export function replacementOf(finding: Finding): string | undefined {
  const texts = finding.fixes[0]?.edits.map((edit) => edit.text).join(' … ');
  return texts?.replace(/ *\r?\n */g, ' ⏎ ');
}

/** Line and columns from 1. A range over several lines ends with its first line, as a mark under that line does. */
interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function placeOf(finding: Finding, files: Files): Place {
  const text = files[finding.file] ?? '';
  const { line, column } = lineIndex(text).position(finding.range.start);
  const firstLine = text.slice(finding.range.start, finding.range.end).split('\n')[0] ?? '';
  return { line, start: column, end: column + firstLine.length };
}

function fits(finding: Finding, place: Place, expected: Expected): boolean {
  const { columns } = expected;
  if (finding.file !== expected.file || place.line !== expected.line) return false;
  if (columns !== undefined && (place.start !== columns.start || place.end !== columns.end)) return false;
  if (expected.replacement !== undefined && replacementOf(finding) !== expected.replacement) return false;
  return finding.message.includes(expected.fragment);
}

function describe({ file, line, columns, fragment, replacement }: Expected): string {
  const place = columns === undefined ? '' : ` [${columns.start}, ${columns.end})`;
  return `${file}:${line}${place} ${fragment}${replacement === undefined ? '' : ` => ${replacement}`}`;
}
