import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'frontmatter',
  title: 'A file begins with its keys',
  category: 'structure',
  severity: { minimal: 'error', recommended: 'error', strict: 'error' },

  *file({ file }) {
    for (const { code, message, range } of file.problems) {
      if (code === 'frontmatter') yield { range, message };
    }
  },
});
