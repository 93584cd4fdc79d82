import { expect, it } from 'vitest';
import { field, items, toValue } from '../../parse/index.ts';
import { portableParser } from '../../parse/markdown/portable-parser.ts';
import { fixHandbook } from '../fix-handbook.ts';
import { handbookOf } from '../testing/run-rule.ts';

const names = [
  '- dash',
  'a: colon',
  'a - dash',
  'a #hash',
  '# hash',
  '[list',
  'a] b, c',
  '{map',
  'map} b',
  '*star',
  '&anchor',
  '!tag',
  '%percent',
  '@at',
  '`tick',
  '| pipe',
  '> fold',
  '? asks',
  'a "quoted" one',
  "Buyer's lead",
  "'single",
  'back\\slash',
  'ends:',
  '2024',
  'null',
  'R&D lead',
];

const goals = `goals:
  - hot lead
  - The hot lead ends
  - Of two lines with a hot lead
    and more.
  - "Double hot lead"
  - 'Single hot lead'
  - { statement: In braces a hot lead, owner: sales }
  - statement: >-
      In a block a hot lead
`;

it.each(names)('a term called %s is read back wherever it is put', (name) => {
  const glossary = `---\nterm: ${JSON.stringify(name)}\navoid: [hot lead]\nmeans: A lead.\n---\n`;
  const text = `---\ntitle: A\nparties: [Marketing, Sales]\n${goals}---\n\nhot lead\n\nA hot lead in a text.\n`;
  const handbook = handbookOf({ 'slas/ms.mdx': text, 'glossary/mql.mdx': glossary });
  const after = fixHandbook(handbook, { parser: portableParser }).handbook.files.get('slas/ms.mdx')?.file;
  expect(after?.problems).toEqual([]);
  const word = /^\p{L}/u.test(name) && !/\p{Lu}/u.test(name.slice(1)) ? name.toLowerCase() : name;
  const read = items(field(after?.frontmatter?.root, 'goals')).map((goal) =>
    String(toValue(field(goal, 'statement') ?? goal)),
  );
  const sentences = [
    '_',
    'The _ ends',
    'Of two lines with a _ and more.',
    'Double _',
    'Single _',
    'In braces a _',
    'In a block a _',
  ];
  const wanted = sentences.map((sentence) => sentence.replace('_', () => word).replace(/\ba (?=[aeio])/g, 'an '));
  expect(read.map((each) => each.trim())).toEqual(wanted);
  expect(after?.parts.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});
