import { type CalendarDate, type DataPath, nodeAt } from '../../parse/index.ts';
import type { FileFacts } from '../../resolve/index.ts';

/** The date under a path of the keys, as an ISO date; undefined where there is none or it cannot be read as one. */
export function dateIn({ file, values }: FileFacts, path: DataPath): string | undefined {
  const node = nodeAt(file.frontmatter?.root, path);
  const value = node && values.get(node);
  return value?.kind === 'date' && value.result.ok ? (value.result.value as CalendarDate).date : undefined;
}
