import type { Agreement, HandbookView } from '../../resolve/index.ts';
import { nameIn } from '../versions/name-in.ts';
import type { PastLine, PastState } from './past-line.ts';

/**
 * The texts that an agreement had on the main line, the newest first. A file that the line does not know under its path
 * has been moved since, where exactly one of its title is gone from another place.
 */
export function statesOf(
  { file, title }: Agreement,
  { paths }: Pick<HandbookView, 'paths'>,
  line: PastLine,
): readonly PastState[] {
  const own = line.agreement(file.path);
  if (own.length > 0) return own;
  const gone = line.paths.filter((path) => !paths.has(path)).map((path) => line.agreement(path));
  const same = gone.filter(([end]) => nameIn(end?.text) === title);
  return same.length === 1 ? (same[0] ?? []) : [];
}
