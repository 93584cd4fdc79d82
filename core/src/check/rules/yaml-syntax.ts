import { defineRule } from '../rule.ts';
import { isTopOpen } from '../support/place.ts';

export default defineRule({
  id: 'yaml-syntax',
  title: 'The keys can be read',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file({ file }) {
    // Where the closing line is missing, prose is read as keys: what is wrong with it says nothing.
    if (isTopOpen(file)) return;
    for (const { code, message, range } of file.problems) {
      if (code === 'yaml-syntax') yield { range, message };
    }
  },
});
