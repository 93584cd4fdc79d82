import type { Rule } from '../rule.ts';

/**
 * Whether a rule runs whatever handbook.yaml says: what makes a file unreadable, a setting useless or a page unsafe is told in
 * any case. Its severity can be changed, but not to “off”.
 */
export function isAlwaysOn({ id, category }: Pick<Rule, 'id' | 'category'>): boolean {
  return category === 'safety' || unreadable.has(id);
}

const unreadable: ReadonlySet<string> = new Set(['frontmatter', 'yaml-syntax', 'mdx-syntax', 'unknown-rule']);
