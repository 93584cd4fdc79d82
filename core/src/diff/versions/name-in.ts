import { readFrontmatter } from '../../parse/index.ts';
import { textField } from '../../resolve/index.ts';

/** What a text calls itself: the title of an agreement, the name of a term; undefined where it has none. */
export function nameIn(text: string | undefined): string | undefined {
  const root = text === undefined ? undefined : readFrontmatter(text).frontmatter?.root;
  return textField(root, 'title')?.value ?? textField(root, 'term')?.value;
}
