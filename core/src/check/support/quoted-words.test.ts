import { expect, it } from 'vitest';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { fixHandbook } from '../fix-handbook.ts';
import { handbookOf } from '../testing/run-rule.ts';

const glossary = '---\nterm: Marketing Qualified Lead\nabbr: MQL\navoid: [hot lead]\nmeans: A lead.\n---\n';

function fixed(source: string, body: string): string {
  const text = `---\ntitle: A\nparties: [Marketing, Sales]\ngoals:\n  - statement: Deliver 20 leads.\n    source: ${source}\n---\n\n${body}\n`;
  const handbook = handbookOf({ 'slas/ms.mdx': text, 'glossary/mql.mdx': glossary });
  const { changes } = fixHandbook(handbook, { parser: portableParser });
  const after = changes.find(({ file }) => file === 'slas/ms.mdx')?.after ?? text;
  return after.slice(after.indexOf('source: ') + 8);
}

const left = [
  'CRM report "Hot leads by month"',
  '"CRM report \\"Hot leads by month\\""',
  `'CRM report "Hot leads by month"'`,
  '“Hot leads” of the CRM',
];

it.each(left)('leaves a name in the value %s as it is', (source) => {
  expect(fixed(source, '')).toBe(`${source}\n---\n\n\n`);
});

it.each([
  '"hot lead"',
  '“Hot leads,”',
  '‘hot lead’',
  "'hot leads'",
  '„hot lead“',
  '«hot leads»',
  '“the hot leads report”',
])('leaves %s in a text as it is', (quoted) => {
  expect(fixed('CRM', `Do not say ${quoted}; we say MQL.`)).toContain(`say ${quoted};`);
});

it.each([
  ["the teams' hot leads and the customers' lists", "the teams' MQLs and the customers' lists"],
  ["it isn't a hot lead, isn't it", "it isn't an MQL, isn't it"],
  ['the “old” hot lead or the “new” one', 'the “old” MQL or the “new” one'],
])('fixes what is not quoted: %s', (before, after) => {
  expect(fixed('CRM', `Of ${before}.`)).toContain(`Of ${after}.`);
});

it.each(['"The CRM\'s hot leads"', "'Count of hot leads'"])(
  'takes the marks of YAML for no quotation: %s',
  (source) => {
    expect(fixed(source, '')).toContain(source.replace('hot leads', 'MQLs'));
  },
);
