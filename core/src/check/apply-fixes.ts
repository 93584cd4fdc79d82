import type { Edit, Finding, Fix } from './finding.ts';

/** A fix that was chosen, and the finding that it repairs. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The fixes that can be made without asking and all at once: those of findings that have exactly one, which leaves
 * nothing to a person, as far as no two change the same words. The rest can be made in a next round.
 * @param mayChange tells by its path whether a file may be changed. A fix is made as a whole or not at all.
 */
export function safeFixes(findings: readonly Finding[], mayChange: (file: string) => boolean): ChosenFix[] {
  const taken = new Map<string, Edit[]>();
  return findings.flatMap((finding) => {
    const [fix, other] = finding.fixes;
    if (fix === undefined || other !== undefined || fix.edits.length === 0 || fix.byHand) return [];
    const isFree = fix.edits.every(
      (edit) => mayChange(edit.file) && !taken.get(edit.file)?.some((each) => meet(each, edit)),
    );
    if (!isFree) return [];
    for (const edit of fix.edits) {
      const edits = taken.get(edit.file);
      if (edits === undefined) taken.set(edit.file, [edit]);
      else edits.push(edit);
    }
    return [{ finding, fix }];
  });
}

/**
 * A text after edits that do not meet. Everything outside of them stays as it is, to the letter; new lines get the line
 * ends of the text.
 * @param edits in any order, all of the same file.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: words } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    parts.push(text.slice(at, range.start), words.replace(/\r?\n/g, lineEnd));
    at = range.end;
  }
  return parts.join('') + text.slice(at);
}

function meet({ range: one }: Edit, { range: other }: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
