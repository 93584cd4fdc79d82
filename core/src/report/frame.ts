import type { Severity } from '../check/index.ts';
import type { Range } from '../read/index.ts';
import { forTerminal } from './escape.ts';
import type { Paint } from './paint.ts';
import type { Source } from './report.ts';

/**
 * The lines of a source around a range, numbered, with carets under its words.
 * @param colour the severity whose colour the carets have.
 * @returns lines without line ends. Long lines are cut to what stands around the words, long ranges to their beginning.
 */
export function codeFrame(source: Source, range: Range, colour: Severity, paint: Paint): string[] {
  const first = source.lines().position(range.start).line;
  const last = Math.min(source.lines().position(range.end).line, first + mostLines - 1);
  const digits = String(last).length;
  const frame: string[] = [];
  for (let line = Math.max(1, first - 1); line <= last; line++) {
    const { text, start } = lineAt(source, line);
    if (line < first && text.trim() === '') continue;
    const { shown, from, to } = cut(text, range.start - start, range.end - start);
    const marked = line >= first && (line === first || from < to);
    const gutter = `${marked ? '>' : ' '} ${String(line).padStart(digits)} |`;
    frame.push(`${paint.faint(gutter)} ${forTerminal(shown)}`.trimEnd());
    if (!marked) continue;
    const { before, carets } = underline(shown, from, to);
    frame.push(`${paint.faint(`  ${' '.repeat(digits)} |`)} ${before}${paint[colour](carets)}`);
  }
  return frame;
}

const mostLines = 3;
const mostColumns = 110;

function lineAt(source: Source, line: number): { text: string; start: number } {
  const start = source.lines().offset(line, 1) ?? source.text.length;
  const end = source.text.indexOf('\n', start);
  const text = source.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
  return { text, start };
}

/** The part of a line to show, and where the words stand in it. The words of a range over several lines begin at the indentation. */
function cut(line: string, start: number, end: number): { shown: string; from: number; to: number } {
  const indentation = line.length - line.trimStart().length;
  const from = start < 0 ? indentation : Math.min(start, line.length);
  const to = Math.min(end, line.length);
  if (line.length <= mostColumns) return { shown: line, from, to };
  const left = Math.max(0, Math.min(from - 20, line.length - mostColumns));
  const right = Math.min(line.length, left + mostColumns);
  const shown = `${left > 0 ? '…' : ''}${line.slice(left, right)}${right < line.length ? '…' : ''}`;
  const shift = left > 0 ? left - 1 : 0;
  return { shown, from: from - shift, to: Math.min(to, right) - shift };
}

function underline(text: string, from: number, to: number): { before: string; carets: string } {
  const carets = '^'.repeat(Math.max(1, width(text.slice(from, to))));
  return { before: ' '.repeat(width(text.slice(0, from))), carets };
}

/** How many columns of a terminal a text fills. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /^\p{M}|^[\u200D\uFE0F]/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

// Source: Unicode Standard Annex 11 (East Asian width), by its large blocks.
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
