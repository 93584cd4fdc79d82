import { describe, expect, test } from 'vitest';
import { applyEdits } from '../check/apply-fixes.ts';
import { checkHandbook, type Finding } from '../check/index.ts';
import { type Files, handbookOf } from '../check/testing/run-rule.ts';
import { plainText } from '../parse/index.ts';
import { silencingComment } from './suppress.ts';

const path = 'slas/a.mdx';
const vague = 'Marketing sends leads to Sales.';

describe('a comment silences one finding, and changes nothing else', () => {
  test.each([
    ['an entry of a list', 'goal-no-target', agreement(`  - ${vague}`), `  # C\n  - ${vague}`],
    [
      'the first line of an entry',
      'goal-no-target',
      agreement(`  - statement: ${vague}\n    id: a`),
      '  # C\n  - statement',
    ],
    [
      'a later line of an entry',
      'goal-no-target',
      agreement(`  - id: a\n    statement: ${vague}`),
      '    # C\n    statement',
    ],
    [
      'a block of text',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '', 'summary: >-\n  Short\n  XRPQ.\n'),
      '# C\nsummary: >-',
    ],
    [
      'a block of text in a list',
      'goal-no-target',
      agreement(`  - >- # a note\n\n    ${vague}\n    It helps.`),
      '  # C\n  - >- # a note',
    ],
    [
      'a text on several lines',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '', 'summary: Short\n  XRPQ.\n'),
      '# C\nsummary: Short',
    ],
    [
      'a text in quotes on several lines',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '', 'summary: "Short\n\n  XRPQ."\n'),
      '# C\nsummary: "Short',
    ],
    [
      'a text below its key',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '', 'summary:\n  The XRPQ.\n'),
      'summary:\n  # C\n  The',
    ],
    ['braces', 'goal-no-target', agreement(`  - { id: a, statement: ${vague} }`), '  # C\n  - { id'],
    [
      'braces on several lines',
      'goal-no-target',
      agreement(`  - { id: a,\n      statement: ${vague} }`),
      '      # C\n      statement',
    ],
    ['brackets', 'goal-no-target', agreement('', '', `goals: [${vague}]\n`), '# C\ngoals: ['],
    [
      'a text that begins behind another',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '', 'needs: [{ party: "Mark\n  eting", statement: The XRPQ. }]\n'),
      '# C\nneeds: [',
    ],
    ['a key', 'unknown-key', agreement('  - Sales calls 5 leads a day.', '', 'colour: red\n'), '# C\ncolour'],
    [
      'a file of the glossary',
      'unknown-key',
      { [path]: '---\nterm: Lead\nmeans: A person.\ncolour: red\n---\n' },
      '# C\ncolour',
    ],
    [
      'a paragraph',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', 'Long\ntext of the XRPQ.'),
      '---\n\nC\n\nLong',
    ],
    [
      'text right below a heading',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '## More\nThe XRPQ.'),
      '## More\nC\n\nThe',
    ],
    [
      'a heading',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '## The XRPQ\n\nText.'),
      '---\n\nC\n\n## The',
    ],
    [
      'an item of a list',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '- one\n- the XRPQ is\n  two\n- three'),
      '- the XRPQ is C\n',
    ],
    [
      'a numbered item with a break',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '1. the XRPQ  \n   goes on'),
      'XRPQ C  \n',
    ],
    [
      'a second paragraph of an item',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '- one\n\n  The XRPQ.\n\n- two'),
      'XRPQ. C\n',
    ],
    [
      'a quotation',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '> The XRPQ\n> is.'),
      '> The XRPQ C\n> is',
    ],
    [
      'a table',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', 'Text.\n\n| a | b |\n|---|---|\n| 1 | XRPQ |\n'),
      'Text.\n\nC\n\n| a',
    ],
    [
      'a component',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '<Callout>\n\n  The XRPQ.\n\n</Callout>'),
      '<Callout>\n\n  C\n\n  The',
    ],
    [
      'a component on one line',
      'undefined-acronym',
      agreement('  - Sales calls 5 leads a day.', '<Callout>The XRPQ.</Callout>'),
      '---\n\nC\n\n<Callout>The',
    ],
    ['a link', 'broken-link', agreement('  - Sales calls 5 leads a day.', 'See [it][x].\n\n[x]: none.mdx'), 'C\n\n[x]'],
  ])('in %s', (_, rule, files, expected) => {
    const windows = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
    );
    for (const each of [files, windows]) {
      const { before, after, edit } = silence(rule, each);
      expect(withMark(edit.text, rule)).toContain(expected);
      expect(after.silenced).toHaveLength(before.silenced.length + 1);
      expect(told(after)).toEqual(
        told({ ...before, findings: before.findings.filter((found) => found !== edit.finding) }),
      );
      expect(edit.prose).toBe(edit.proseBefore);
    }
  });
});

test('until the reason is written the comment silences nothing, and is not offered twice', () => {
  for (const files of [agreement(`  - ${vague}`), agreement('  - Sales calls 5 leads a day.', 'The XRPQ.')]) {
    const handbook = handbookOf(files);
    const file = handbook.files.get(path)?.file;
    const finding = checkHandbook(handbook).findings.find(({ rule }) => /goal-no-target|undefined-acronym/.test(rule));
    const edit = file && finding && silencingComment(finding, file);
    const text = applyEdits(files[path] ?? '', edit ? [edit] : []);
    expect(edit?.text.slice(edit.blank.start, edit.blank.end)).toBe('<why?>');
    const after = handbookOf({ ...files, [path]: text });
    const { findings, silenced } = checkHandbook(after);
    expect(silenced).toEqual([]);
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('gives no reason'));
    const same = findings.find(({ rule }) => rule === finding?.rule);
    const again = after.files.get(path)?.file;
    expect(same && again && silencingComment(same, again)).toBeUndefined();
  }
});

test.each([
  ['what is unsafe', agreement('  - Sales calls 5 leads a day.', '[x](javascript:y)'), 'unsafe-link'],
  ['what keeps the keys from being read', agreement('  - "open'), 'yaml-syntax'],
  ['what is wrong with a comment', agreement(`  # sla-ignore goal-no-target\n  - ${vague}`), 'suppression'],
  [
    'a text that cannot be read',
    agreement('  - Sales calls 5 leads a day.', 'The XRPQ.\n\n<Callout>\n'),
    'undefined-acronym',
  ],
])('%s is not silenced', (_, files, rule) => {
  const handbook = handbookOf(files);
  const finding = checkHandbook(handbook).findings.find((each) => each.rule === rule);
  const file = handbook.files.get(path)?.file;
  expect(finding).toBeDefined();
  expect(finding && file && silencingComment(finding, file)).toBeUndefined();
});

function silence(rule: string, files: Files) {
  const handbook = handbookOf(files);
  const before = checkHandbook(handbook);
  const file = handbook.files.get(path)?.file;
  const finding = before.findings.findLast((each) => each.rule === rule && each.file === path);
  const edit = file && finding && silencingComment(finding, file);
  if (edit === undefined) throw new Error('No comment is offered.');
  const { blank, text: words } = edit;
  const put = { ...edit, text: `${words.slice(0, blank.start)}it follows in May${words.slice(blank.end)}` };
  const text = applyEdits(file?.text ?? '', [put]);
  const changed = handbookOf({ ...files, [path]: text });
  const prose = (of: typeof handbook) => {
    const tree = of.files.get(path)?.file.body.tree();
    return tree && plainText(tree).replace(/\s+/g, '');
  };
  const after = checkHandbook(changed);
  return { before, after, edit: { text, finding, prose: prose(changed), proseBefore: prose(handbook) } };
}

/** The text with the comment as `C`, and Unix line ends. */
function withMark(text: string, rule: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(`# sla-ignore ${rule}: it follows in May\n`, '# C\n')
    .replace(`{/* sla-ignore ${rule}: it follows in May */}`, 'C');
}

function told({ findings }: { findings: readonly Finding[] }): string[] {
  return findings.map((each) => `${each.rule} ${each.message}`);
}

function agreement(goals: string, body = '', more = ''): Files {
  const list = goals === '' ? '' : `goals:\n${goals}\n`;
  return { [path]: `---\ntitle: Case\nversion: 1.0.0\nparties: [Marketing, Sales]\n${list}${more}---\n\n${body}\n` };
}
