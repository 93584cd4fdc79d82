import type { ParsedFile } from '../parse/index.ts';
import { contains, type Range } from '../read/index.ts';
import { touches } from './at-offset.ts';
import { bodyAround } from './selection/body-around.ts';
import { keysAround } from './selection/keys-around.ts';
import { wordAround } from './selection/word-around.ts';

/**
 * What a selection grows to, step by step, from an offset on: the word, the sentence or value, the entry, the item, the
 * list, the key above, all keys, the file; in the body the word, the sentence, the paragraph, the section, the sections
 * above, the body, the file.
 * @returns the smallest range first; each lies within the next, and is smaller. Never empty.
 */
export function selectionsAt(file: ParsedFile, offset: number): readonly Range[] {
  const { frontmatter, text } = file;
  const inKeys = frontmatter !== undefined && touches(frontmatter.range, offset);
  const around = inKeys ? keysAround(file, offset) : bodyAround(file, offset);
  const whole = { start: 0, end: text.length };
  const steps = [whole, ...around, ...wordAround(text, offset)];
  const kept: Range[] = [];
  for (const step of steps) {
    const outer = kept.at(-1);
    if (!touches(step, offset)) continue;
    if (outer === undefined || (contains(outer, step) && step.end - step.start < outer.end - outer.start))
      kept.push(step);
  }
  return kept.reverse();
}
