import { type FileFacts, type Handbook, slug } from '../../resolve/index.ts';
import { goalsOf } from './by-file.ts';

/**
 * What can stand behind `#` in a link to a page: its headings, and on the published page of an agreement each goal
 * (`goal-…`) and each definition of its own (`term-…`).
 */
export function pageAnchors(facts: FileFacts, handbook: Handbook): ReadonlySet<string> {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const headings = facts.file.parts.headings.map((heading) => heading.slug);
  const goals = goalsOf(facts.file, handbook).map((goal) => `goal-${slug(goal.key)}`);
  const terms = facts.ids.filter((id) => id.kind === 'term').map((id) => `term-${slug(id.name)}`);
  const anchors = new Set([...headings, ...goals, ...terms]);
  made.set(facts, anchors);
  return anchors;
}

/** The facts of a file depend on its text alone, and so do its anchors. */
const made = new WeakMap<FileFacts, ReadonlySet<string>>();
