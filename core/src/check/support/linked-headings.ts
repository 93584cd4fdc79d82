import type { ParsedFile } from '../../parse/index.ts';
import { contains, type Range } from '../../read/index.ts';
import { fileIndex, type HandbookView, slug } from '../../resolve/index.ts';
import { linksIn } from './links.ts';

/**
 * Whether other words at a place move the address of a heading that a link of the handbook leads to. Headings with the same
 * words are told apart by a number behind them, so those beside it count as well.
 */
export function movesLinkedHeading(file: ParsedFile, range: Range, words: string, { lookUp }: HandbookView): boolean {
  const heading = file.parts.headings.find((each) => contains(each.range, range));
  if (heading === undefined) return false;
  const now = slug(heading.text.replace(file.text.slice(range.start, range.end), () => words));
  const before = slug(heading.text);
  if (now === before) return false;
  const moved = file.parts.headings.filter((each) => [now, before].includes(slug(each.text)));
  return moved.some((each) => lookUp(linkedAnchors, `${file.path}#${each.slug}`).length > 0);
}

/** The pages and anchors that links lead to, and the path of the file in which each link stands. */
const linkedAnchors = fileIndex<string>({
  entriesOf: ({ facts }) => {
    const anchors = linksIn(facts).flatMap(({ target }) =>
      target.kind === 'file' && target.anchor ? [`${target.path}#${target.anchor}`] : [],
    );
    return [...new Set(anchors)].map((anchor) => [anchor, facts.file.path] as const);
  },
  same: (one, other) => one === other,
});
