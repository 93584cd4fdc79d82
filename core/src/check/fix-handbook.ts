import { type MarkdownParser, type ParsedFile, parseFile } from '../parse/index.ts';
import { type Handbook, resolveHandbook } from '../resolve/index.ts';
import { applyEdits, type ChosenFix, safeFixes } from './apply-fixes.ts';
import type { Edit } from './finding.ts';
import { checkHandbook } from './run/check-handbook.ts';

/** A handbook after its safe fixes. */
export interface FixedHandbook {
  readonly handbook: Handbook;
  /** The files that have changed, in the order of paths. */
  readonly changes: readonly FileChange[];
  /** What was fixed, in the order in which it was done. */
  readonly fixes: readonly ChosenFix[];
}

/** A file before and after. */
export interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** How to fix. */
export interface FixingOptions {
  readonly parser: MarkdownParser;
  /** Tells by its path whether a file may be changed; absent means that all may. */
  readonly mayChange?: (file: string) => boolean;
  /** Changes what is made of the new texts: another preset, say. */
  readonly adjust?: (handbook: Handbook) => Handbook;
  /** Is told after each round how many findings are repaired so far. */
  readonly onRound?: (repaired: number) => void;
}

/**
 * Makes every safe fix, checks again, and goes on until there is none left. What comes out of it has no safe fix any
 * more, so that doing it twice is the same as doing it once. A file that its fixes would make harder to read, or that
 * does not come to rest within ten rounds, is left as it was.
 */
export function fixHandbook(start: Handbook, options: FixingOptions): FixedHandbook {
  const { parser, mayChange = () => true, adjust = (handbook) => handbook, onRound = () => {} } = options;
  const locked = new Set<string>();
  for (;;) {
    const mayFix = (file: string) => mayChange(file) && !locked.has(file);
    const run = fixRounds(start, { parser, adjust, onRound, mayChange: mayFix });
    if (run.refused.length === 0) return { ...run, changes: changesBetween(start, run.handbook) };
    for (const file of run.refused) locked.add(file);
  }
}

const mostRounds = 10;

interface Rounds extends Omit<FixedHandbook, 'changes'> {
  /** Files that may not be changed after all. */
  readonly refused: readonly string[];
}

function fixRounds(start: Handbook, { parser, mayChange, adjust, onRound }: Required<FixingOptions>): Rounds {
  let handbook = start;
  const fixes: ChosenFix[] = [];
  for (let round = 0; ; round++) {
    const chosen = safeFixes(checkHandbook(handbook).findings, (file) => handbook.files.has(file) && mayChange(file));
    const edits = Map.groupBy(
      chosen.flatMap(({ fix }) => fix.edits),
      ({ file }) => file,
    );
    if (chosen.length === 0) return { handbook, fixes, refused: [] };
    if (round === mostRounds) return { handbook, fixes, refused: [...edits.keys()] };
    const files = edited(handbook, edits, parser);
    const refused = files.filter((file) => isWorse(file, handbook)).map(({ path }) => path);
    if (refused.length > 0) return { handbook, fixes, refused };
    fixes.push(...chosen);
    onRound(fixes.length);
    handbook = adjust(resolveHandbook(files, handbook));
  }
}

function edited(handbook: Handbook, edits: ReadonlyMap<string, readonly Edit[]>, parser: MarkdownParser): ParsedFile[] {
  return [...handbook.files.values()].map(({ file }) => {
    const own = edits.get(file.path);
    return (own && parseFile(file.path, applyEdits(file.text, own), parser)) ?? file;
  });
}

function isWorse(file: ParsedFile, handbook: Handbook): boolean {
  return file.problems.length > (handbook.files.get(file.path)?.file.problems.length ?? 0);
}

function changesBetween(start: Handbook, end: Handbook): FileChange[] {
  return [...start.files.values()].flatMap(({ file: { path, text } }) => {
    const after = end.files.get(path)?.file.text ?? text;
    return after === text ? [] : [{ file: path, before: text, after }];
  });
}
