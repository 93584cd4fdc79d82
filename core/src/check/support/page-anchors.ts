import { dequal } from 'dequal/lite';
import { type FileScope, fileIndex, type HandbookView, slug } from '../../resolve/index.ts';

/** What can stand behind `#` in a link to a page. */
export interface PageAnchors {
  /** Its headings, and on the published page of an agreement each goal (`goal-…`) and each definition of its own (`term-…`). */
  readonly names: ReadonlySet<string>;
  /** False where a part of the page cannot be read, and may hold others. */
  readonly isWhole: boolean;
}

/** The anchors of the page at a path from the root; undefined where there is no such page. */
export function pageAnchors(path: string, { lookUp }: Pick<HandbookView, 'lookUp'>): PageAnchors | undefined {
  const [page] = lookUp(anchorsByPath, path);
  return page && { names: new Set(page.names), isWhole: page.isWhole };
}

const anchorsByPath = fileIndex<{ readonly names: readonly string[]; readonly isWhole: boolean }>({
  entriesOf: (scope) => {
    const { path, problems } = scope.facts.file;
    return [[path, { names: anchorsOf(scope), isWhole: problems.length === 0 }]];
  },
  same: dequal,
});

function anchorsOf({ facts, agreement }: FileScope): string[] {
  const headings = facts.file.parts.headings.map((heading) => heading.slug);
  const goals = agreement?.goals.map((goal) => `goal-${slug(goal.key)}`) ?? [];
  const terms = facts.ids.filter((id) => id.kind === 'term').map((id) => `term-${slug(id.name)}`);
  return [...headings, ...goals, ...terms];
}
