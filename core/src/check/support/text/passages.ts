import { type DataNode, type DataPath, nodeAt, type ParsedFile } from '../../../parse/index.ts';
import type { Range } from '../../../read/index.ts';
import { type FileFacts, statusField } from '../../../resolve/index.ts';
import { lastKey } from '../place.ts';
import { bodyPassages, spanReader } from './body-passages.ts';
import { type Passage, plainFrame, sentencePassages } from './passage.ts';

/**
 * What a file says in words, piece by piece: the sentences of its frontmatter, those of its body, and its headings. What
 * binds nobody is left out: drafts, retired entries, reviews of the past, and the cases told in an `<Example>`.
 */
export function* passagesOf(facts: FileFacts): Generator<Passage> {
  const { kind, frontmatter } = facts.file;
  if (kind === 'review' || kind === 'handbook' || statusField(frontmatter?.root) !== 'active') return;
  yield* frontmatterPassages(facts);
  yield* bodyPassages(facts.file);
  yield* headingPassages(facts.file);
}

function* frontmatterPassages({ file, prose }: FileFacts): Generator<Passage> {
  const isActive = activeEntries(file.frontmatter?.root);
  for (const [at, { range, path }] of prose.entries()) {
    if (range.end - range.start > longestField || !telling.has(lastKey(path)) || !isActive(path)) continue;
    yield* sentencePassages(plainFrame(file, -1 - at, range, { path }), [withoutMarks(file.text, range)]);
  }
}

/** The keys whose values are sentences about what holds; all others name a thing, an event or a place. */
const telling: ReadonlySet<string> = new Set(
  'summary goals commitments needs statement means note when then on to with rule until'.split(' '),
);

/** Longer values are no prose that somebody would read sentence by sentence. */
const longestField = 20_000;

/** Whether everything around an entry binds; an example does not. What stands in one entry of a list is looked up once. */
function activeEntries(root: DataNode | undefined): (path: DataPath) => boolean {
  const known = new Map<DataNode | undefined, boolean>();
  const isActive = (node: DataNode | undefined): boolean => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const found = statusField(node) === 'active';
    known.set(node, found);
    return found;
  };
  return (path) => {
    if (path.includes('examples')) return false;
    let node = root;
    // The last step leads to the words themselves.
    for (const step of path.slice(0, -1)) {
      if (!isActive(node)) return false;
      node = nodeAt(node, [step]);
    }
    return isActive(node);
  };
}

/** A scalar without its quotation marks, or without the mark of a text over several lines. */
function withoutMarks(text: string, { start, end }: Range): Range {
  const opening = /^(?:["']|[>|][-+]?[ \t]*\r?\n)/.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  const isQuoted = opening === 1 && text[start] === text[end - 1];
  return { start: start + opening, end: isQuoted ? end - 1 : end };
}

function* headingPassages(file: ParsedFile): Generator<Passage> {
  const spansOf = spanReader(file);
  for (const [at, heading] of file.parts.headings.entries()) {
    yield* sentencePassages(plainFrame(file, firstHeading + at, heading.range, { heading }), spansOf(heading.range));
  }
}

/** Headings are numbered beyond all blocks. */
const firstHeading = 1_000_000;
