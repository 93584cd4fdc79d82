import { describe, expect, it } from 'vitest';
import { field } from './data.ts';
import { readFrontmatter } from './frontmatter.ts';

describe('readFrontmatter', () => {
  it('reads the keys between the marks and says where the body begins', () => {
    const text = '---\ntitle: A\n---\n\nBody.\n';
    const { frontmatter, bodyStart, problems } = readFrontmatter(text);
    expect(problems).toEqual([]);
    expect(field(frontmatter?.root, 'title')).toMatchObject({ text: 'A', range: { start: 11, end: 12 } });
    expect(text.slice(bodyStart)).toBe('\nBody.\n');
  });

  it('takes Windows line ends and a byte order mark', () => {
    const { frontmatter, problems } = readFrontmatter('\uFEFF---\r\ntitle: A\r\n---\r\nBody.');
    expect(problems).toEqual([]);
    expect(field(frontmatter?.root, 'title')).toMatchObject({ text: 'A' });
  });

  it('says that the block is missing and leaves the whole text to the body', () => {
    const { frontmatter, bodyStart, problems } = readFrontmatter('## Only a body\n');
    expect(frontmatter).toBeUndefined();
    expect(bodyStart).toBe(0);
    expect(problems[0]?.message).toMatch(/does not begin with a line/);
  });

  it('reads keys and body where the closing line is missing', () => {
    const text = '---\ntitle: A\n\n## First heading\n\nBody.\n';
    const { frontmatter, bodyStart, problems } = readFrontmatter(text);
    expect(problems.map((problem) => problem.message)[0]).toMatch(/not closed/);
    expect(field(frontmatter?.root, 'title')).toMatchObject({ text: 'A' });
    expect(text.slice(bodyStart)).toBe('## First heading\n\nBody.\n');
  });

  it('does not take a line of dashes inside a value for the end', () => {
    const { frontmatter } = readFrontmatter('---\ntext: |\n  a\n  ---\n  b\ntitle: A\n---\n');
    expect(field(frontmatter?.root, 'title')).toMatchObject({ text: 'A' });
  });
});
