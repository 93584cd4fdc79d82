import type { ParsedFile } from '../../parse/index.ts';
import type { Handbook } from '../../resolve/index.ts';
import { line, type Section, strong } from './explanation.ts';
import { readingOf } from './read-value.ts';
import { contextOf } from './value-context.ts';
import type { WrittenValue } from './written-values.ts';

/** How a value is read: in plain words, with what it means here. undefined where that adds nothing to what stands there. */
export function explainValue(value: WrittenValue, file: ParsedFile, handbook: Handbook): Section | undefined {
  const reading = readingOf(value, contextOf(value, file, handbook));
  if (reading === undefined) return undefined;
  const { plain, notes } = reading;
  const written = file.text.slice(value.range.start, value.range.end);
  if (notes.length === 0 && plain.toLowerCase() === written.toLowerCase()) return undefined;
  return { range: value.range, lines: [line(strong(plain), notes.map((note) => `, ${note}`).join(''))] };
}
