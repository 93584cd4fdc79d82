import type { TermUse } from '../../resolve/index.ts';
import { defineRule, type Fix, quote, related, replace } from '../rule.ts';
import { goalAt } from '../support/by-file.ts';
import { preferredWords } from '../support/preferred-words.ts';

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
      const { term, range } = use;
      const word = file.text.slice(range.start, range.end);
      const instead = term.abbreviation?.value ?? term.name.value;
      yield {
        range,
        message: `${quote(word)} is a word that the definition of ${quote(term.name.value)} asks to avoid, because readers take it in several ways. Write “${instead}” where that is meant.`,
        related: [related(term.file, term.name.range, `Here ${quote(term.name.value)} is defined.`)],
        fixes: fixesFor(use),
        goal: goalAt(file, range, handbook),
        status: term.status,
      };
    }
  },
});

function fixesFor(use: TermUse): Fix[] {
  const { text, range } = preferredWords(use);
  return isPlain(text) ? [replace(use.file, range, text, `Write “${text}”`)] : [];
}

/** Words that mean nothing to YAML or Markdown, so that they can be put in anywhere. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N} .'’/&-]+$/u.test(text);
}
