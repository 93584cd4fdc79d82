import type { HandbookView, TermUse } from '../../resolve/index.ts';
import { defineRule, type Fix, quote, related } from '../rule.ts';
import { goalAt } from '../support/by-file.ts';
import { movesLinkedHeading } from '../support/linked-headings.ts';
import { preferredWords } from '../support/preferred-words.ts';
import { type Quoted, quotedUse } from '../support/quoted-words.ts';
import { replaceWords } from '../support/replace-words.ts';

export default defineRule({
  id: 'avoided-word',
  title: 'Words that a definition sets aside are not used',
  category: 'terms',
  severity: { minimal: 'hint', recommended: 'warning', strict: 'warning' },
  fixable: true,

  *file({ file }, { handbook }) {
    for (const use of handbook.usesIn(file)) {
      // The term's own page may say why the word is to be avoided.
      if (use.form !== 'avoid' || use.self || use.term.status === 'retired') continue;
      const quoted = quotedUse(use);
      // What stands alone in quotation marks is spoken about: “Do not say "hot lead"”.
      if (quoted === 'alone' && use.place !== 'frontmatter') continue;
      const { term, range } = use;
      const word = file.text.slice(range.start, range.end);
      const instead = term.abbreviation?.value ?? term.name.value;
      yield {
        range,
        message: `${quote(word)} is a word that the definition of ${quote(term.name.value)} asks to avoid, because readers take it in several ways. Write “${instead}” where that is meant.`,
        related: [related(term.file, term.name.range, `Here ${quote(term.name.value)} is defined.`)],
        fixes: fixesFor(use, quoted, handbook),
        goal: goalAt(file, range, handbook),
        status: term.status,
      };
    }
  },
});

/**
 * A name in quotation marks, of a report say, is somebody else's, and a heading that a link leads to takes its address along:
 * there a person decides.
 */
function fixesFor(use: TermUse, quoted: Quoted, handbook: HandbookView): Fix[] {
  const { text, range } = preferredWords(use);
  const edit = replaceWords({ file: use.file, path: use.path, range }, text);
  if (edit === undefined) return [];
  const fix: Fix = { title: `Write “${text}”`, edits: [edit] };
  const isSafe = quoted === undefined && !movesLinkedHeading(use.file, range, text, handbook);
  return [isSafe ? fix : { ...fix, byHand: true }];
}
