import { defineRule, quote } from '../rule.ts';
import { shareAWord } from '../support/same-thing.ts';
import type { PlaceReference } from '../support/text/lost-references.ts';
import { saidInFile } from '../support/text/said-in.ts';

export default defineRule({
  id: 'points-to-nothing',
  title: 'What a text says stands above or below is there',
  category: 'coherence',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },

  *file(facts) {
    for (const reference of saidInFile(facts).pointers.slice(0, mostLookedUp)) {
      if (isThere(reference)) continue;
      const { noun, row, side, text, range } = reference;
      const thing = row === undefined ? noun : `row for ${quote(row)}`;
      yield {
        range,
        message: `${quote(text)} leads to nothing: there is no ${thing} ${side} these words on this page. It was probably moved or removed, and whoever needs it cannot find it. Write the ${thing} here, or link to where it stands.`,
      };
    }
  },
});

/** Each takes a walk over the page, and a page with more than these has been told often enough. */
const mostLookedUp = 50;

function isThere({ passage, noun, row, side, range }: PlaceReference): boolean {
  const { file } = passage;
  const { parts, text, body, frontmatter } = file;
  const isOnSide = (place: { start: number }) =>
    side === 'above' ? place.start < range.start : place.start > range.end;
  const blocks = parts.blocks.filter((block) => isOnSide(block.range));
  // The page of an agreement shows what stands in its keys above the text, in lists and tables of its own.
  const keys =
    side === 'above' && frontmatter !== undefined ? text.slice(frontmatter.range.start, frontmatter.range.end) : '';
  const hasKeys = side === 'above' && file.kind === 'agreement';
  if (row !== undefined) {
    const cells = blocks
      .filter(({ kind }) => kind === 'table-cell')
      .map((cell) => text.slice(cell.range.start, cell.range.end));
    return [...cells, keys].some((each) => shareAWord(each, row));
  }
  if (noun === 'table' || noun === 'chart') return hasKeys || blocks.some(({ kind }) => kind === 'table-cell');
  if (noun === 'list' || noun === 'checklist') return hasKeys || blocks.some(({ kind }) => kind === 'list-item');
  if (pictures.has(noun)) return parts.links.some((link) => link.picture && isOnSide(link.range));
  const shown = side === 'above' ? text.slice(body.range.start, range.start) : text.slice(range.end);
  return namesWithNumber(noun, shown) || namesWithNumber(noun, keys);
}

const pictures: ReadonlySet<string> = new Set(['diagram', 'figure']);

/** Whether a text gives the value: one of the words for it and a figure stand in one line or sentence. */
function namesWithNumber(noun: string, text: string): boolean {
  const words = synonyms.find((each) => each.includes(noun)) ?? [noun.replace(/s$/, '')];
  const pattern = new RegExp(`\\b(?:${words.join('|')})s?\\b`, 'i');
  return text.split(/[.!?](?=\s)|\n\s*\n|\n(?=[|*-])/).some((piece) => pattern.test(piece) && figure.test(piece));
}

const figure = /\d|[=×]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundred)\b/i;

/** A bar, a threshold and a limit are one thing to most authors. */
const synonyms: readonly (readonly string[])[] = [
  ['bar', 'threshold', 'limit', 'score', 'points?', 'points', 'cut-?off', 'cut-off'],
  ['formula', 'calculated', 'divided', 'equals'],
];
