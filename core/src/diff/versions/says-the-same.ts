import { dequal } from 'dequal/lite';
import type { ParsedFile } from '../../parse/index.ts';
import { plainFields } from '../snapshot/plain-fields.ts';
import { proseBlocks } from '../snapshot/prose-blocks.ts';

/**
 * Whether two texts of a file say the same to those whom it binds. Another layout, a signature or another status of an
 * agreement changes nothing of that. Where one of them is broken, nobody knows what the rest of it says: then only the
 * very same text does. False where one is missing.
 */
export function saysTheSame(one: ParsedFile | undefined, other: ParsedFile | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.text === other.text) return true;
  return one.problems.length + other.problems.length === 0 && dequal(wordsOf(one), wordsOf(other));
}

function wordsOf(file: ParsedFile) {
  const { signoffs, status, ...said } = plainFields(file) ?? {};
  const fields = file.kind === 'agreement' ? said : { ...said, signoffs, status };
  return { fields, blocks: proseBlocks(file)?.map(({ range, ...block }) => block) ?? file.text };
}
