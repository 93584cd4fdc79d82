import type { ParsedFile, ProseSpan } from '../../parse/index.ts';
import { contains } from '../../read/index.ts';
import { defineRule, quote } from '../rule.ts';
import { goalAt } from '../support/by-file.ts';
import { undefinedPhrases } from '../support/undefined-phrases.ts';

export default defineRule({
  id: 'undefined-term',
  title: 'Words written like a term are defined',
  category: 'terms',
  severity: { minimal: 'off', recommended: 'hint', strict: 'warning' },
  options: { allow: [] },

  *file({ file, prose }, { handbook, options }) {
    if (file.kind === 'review' || file.kind === 'handbook') return;
    // The words of a definition are looked at by a rule of their own.
    const inKeys = prose.filter(
      ({ path }) => path.at(-1) !== 'means' && path.at(-1) !== 'term' && path.at(-1) !== 'title',
    );
    const stretches = [...inKeys, ...runningText(file)].map(({ range }) => range);
    for (const range of undefinedPhrases(file, stretches, handbook, options.allow as readonly string[])) {
      const words = file.text.slice(range.start, range.end);
      if (beginsSentence(file.text, range.start) && words.split(/[\s-]+/).length === 2) continue;
      const phrase = quote(words);
      yield {
        range,
        goal: goalAt(file, range, handbook),
        message: `${phrase} is written like a term and defined nowhere, so each reader fills in a meaning. Define it, or write it in small letters if plain words are meant.`,
      };
    }
  },
});

/** The words of paragraphs and lists; the names of columns have capitals of their own. */
function runningText({ parts }: ParsedFile): ProseSpan[] {
  const cells = parts.blocks.filter(({ kind }) => kind === 'table-cell');
  let next = 0;
  return parts.prose.filter(({ place, range }) => {
    while ((cells[next]?.range.end ?? Number.POSITIVE_INFINITY) < range.start) next++;
    const cell = cells[next];
    return place === 'text' && !(cell !== undefined && contains(cell.range, range));
  });
}

/** At the start of a sentence the first capital says nothing: “Fix Response times”. */
function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:>*“"-]|\n|\d\.)\s*$/.test(text.slice(Math.max(0, at - 10), at));
}
