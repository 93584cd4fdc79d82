import { applyEdits, safeFixes } from '../check/apply-fixes.ts';
import { type Edit, type Finding, fixHandbook } from '../check/index.ts';
import type { MarkdownParser, ParsedFile } from '../parse/index.ts';
import type { Handbook } from '../resolve/index.ts';

/** Whether a file has findings that can be repaired without asking. @param findings those of the file. */
export function hasSafeFixes(file: ParsedFile, findings: readonly Finding[]): boolean {
  return safeFixes(findings, (path) => path === file.path).length > 0;
}

/**
 * Makes every repair of one file that is safe to make without asking, again and again until none is left, as
 * `sla check --fix` does. Other files stay as they are.
 * @returns the edits of the repairs; where one repair makes another possible, the part of the text that changes as one edit.
 */
export function fixAll(file: ParsedFile, handbook: Handbook, parser: MarkdownParser): readonly Edit[] {
  const { changes, fixes } = fixHandbook(handbook, { parser, mayChange: (path) => path === file.path });
  const [change] = changes;
  if (change === undefined) return [];
  const edits = fixes.flatMap(({ fix }) => fix.edits);
  const atOnce = applyEdits(change.before, edits) === change.after;
  return atOnce ? edits : [changedPart(file.path, change.before, change.after)];
}

/** The part in which two texts differ. It cuts no character of two units apart, and no line end of Windows. */
function changedPart(file: string, before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && joins(before, start)) start--;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  while (same > 0 && (joins(before, before.length - same) || joins(after, after.length - same))) same--;
  const text = after.slice(start, after.length - same);
  return { file, range: { start, end: before.length - same }, text };
}

function joins(text: string, at: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}
