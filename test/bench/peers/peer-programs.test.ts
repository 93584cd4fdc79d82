import { expect, it } from 'vitest';
import { peers } from './peer-programs.ts';

const [markdownlint, remark] = peers;

it('reads from what markdownlint prints how many files and findings there were', () => {
  const printed =
    'markdownlint-cli2 v0.24.1\nFinding: **/*.mdx\nLinting: 224 files\nSummary: 1375 issues in 224 files\n';
  expect(markdownlint?.told(printed)).toEqual({ files: 224, findings: 1375 });
  expect(markdownlint?.told('Linting: 1 file\nSummary: 0 issues in 0 files\n')).toEqual({ files: 1, findings: 0 });
});

it('reads the same from what remark prints, and does not count a file that it could not read', () => {
  const printed = [
    'slas/a.mdx: no issues found',
    'slas/b.mdx',
    '7:1-7:18 warning Unexpected reference to undefined definition no-undefined-references remark-lint',
    '12:16    warning Unexpected missing final newline character    final-newline           remark-lint',
    'slas/c.mdx',
    '         error   Cannot process file',
    '  [cause]:',
    '    15:1-15:9 info Unexpected closing tag end-tag-mismatch mdast-util-mdx-jsx',
  ].join('\n');
  expect(remark?.told(printed)).toEqual({ files: 2, findings: 2 });
});

it('reads nothing from what is no report', () => {
  for (const { told } of peers) expect(told('Error: Cannot find module')).toEqual({ files: 0, findings: 0 });
});
