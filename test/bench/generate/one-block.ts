import { longAgreement, madeUpWord, repeated } from './long-agreement.ts';
import type { LongShape } from './long-shape.ts';
import { capital } from './words.ts';

/** One thing of the text, or one text of the frontmatter, that does not end. */
export const oneBlock: readonly LongShape[] = [
  body('a heading', (letters) => `## ${words(letters)}`),
  body('an item of a list', (letters) => `- ${words(letters)}`),
  body('a quote', (letters) => `> ${words(letters)}`),
  body('a cell', (letters) => `| Name | Target |\n|---|---|\n| ${words(letters)} | 5 |`),
  body('a row of cells', (letters) => {
    const row = repeated(letters / 2, (number) => `| ${number}% `);
    return `${row}|\n${row.replace(/[^|]+/g, '---')}|\n${row}|`;
  }),
  body('a code span', (letters) => `The field \`${words(letters)}\` counts.`),
  body('a link', (letters) => `See [${words(letters)}](long.mdx).`),
  body('an address', (letters) => `See [there](${'a/'.repeat(letters / 2)}).`),
  body('an address as it is', (letters) => `See https://example.com/${'a/'.repeat(letters / 2)} there.`),
  body('addresses', (letters) => repeated(letters, (number) => `see https://example.com/${number} and `)),
  body('addresses of mail', (letters) => repeated(letters, (number) => `ask a${number}@example.com and `)),
  body('a paragraph of lines', (letters) => repeated(letters, (number) => `the ${madeUpWord(number)} of the\n`)),
  body('hard breaks', (letters) => repeated(letters, (number) => `the ${madeUpWord(number)} of the  \n`)),
  body('bold in bold', (letters) => `${'**a '.repeat(letters / 8)}${' a**'.repeat(letters / 8)}`),
  body('code without an end', (letters) => repeated(letters, (number) => `the ${'`'.repeat((number % 40) + 1)} `)),
  body('many notes', (letters) => repeated(letters, (number) => `A${number}[^${number}].\n\n[^${number}]: Note.\n\n`)),
  body('many names of links', (letters) =>
    repeated(letters, (number) => `A [${madeUpWord(number)}].\n\n[${madeUpWord(number)}]: long.mdx\n\n`),
  ),
  // A tenth of the letters: the parser takes time with the square of the depth.
  body('quotes in quotes', (letters) => `${'>'.repeat(letters / 10)} a`),
  body('items in items', (letters) => repeated(letters, (number) => `${'  '.repeat(number % 50)}- a\n`)),
  body('lists on one line', (letters) => `${'- '.repeat(letters / 20)}a`),
  body('numbered lists on one line', (letters) => `${'1. '.repeat(letters / 30)}a`),
  body('paragraphs of entities', (letters) =>
    repeated(letters, (number) => `one two three four R&amp;D ${number}${number % 20 === 0 ? '\n\n' : ' '}`),
  ),
  body('many headings', (letters) => repeated(letters, (number) => `## ${capital(madeUpWord(number))}\n\n`)),
  body('many of one heading', (letters) => repeated(letters, () => '## The same\n\n')),
  body('many items', (letters) => repeated(letters, (number) => `- Sales calls ${madeUpWord(number)}.\n`)),
  body('many rows', (letters) => {
    const rows = repeated(letters, (number) => `| ${madeUpWord(number)} | ${number}% |\n`);
    return `| Name | Target |\n|---|---|\n${rows}`;
  }),
  body('many paragraphs', (letters) => repeated(letters, (number) => `Sales will call ${madeUpWord(number)}.\n\n`)),
  body('many components', (letters) => repeated(letters, (number) => `A <Term>${madeUpWord(number)}</Term> and\n`)),
  body('components in components', (letters) => `${'<Term>'.repeat(letters / 13)}a${'</Term>'.repeat(letters / 13)}`),
  body('many comments', (letters) => repeated(letters, (number) => `{/* ${madeUpWord(number)} */}\n\n`)),
  body('many silenced rules', (letters) =>
    repeated(letters, (number) => `{/* sla-ignore term-casing: ${madeUpWord(number)} */}\n\nOne line.\n\n`),
  ),
  body('many bare brackets', (letters) => repeated(letters, (number) => `[${madeUpWord(number)}] `)),
  body('empty lines', (letters) => '\n'.repeat(letters)),
  front('the purpose', (text) => [`purpose: ${text}`]),
  front('a definition', (text) => [`definitions: [{ term: Odd lead, means: "${text}." }]`]),
  front('a word to avoid', (text) => [`definitions: [{ term: Odd lead, means: A person., avoid: ["${text}"] }]`]),
  front('another name', (text) => [`definitions: [{ term: Odd lead, means: A person., aliases: ["${text}"] }]`]),
  front('a name', (text) => [`definitions: [{ term: "${text}", means: A person. }]`]),
  front('a duty', (text) => [
    `commitments: [{ id: duty, by: sales, to: marketing, statement: "${text}", every: Monday 10:00 }]`,
  ]),
  front('a target', (text) => [
    `goals: [{ id: odd, owner: sales, statement: Call., metric: leads, target: "${text}" }]`,
  ]),
  front('a metric', (text) => [`goals: [{ id: odd, owner: sales, statement: Call., metric: "${text}", target: 5 }]`]),
  front('an owner', (text) => [`goals: [{ id: odd, owner: "${text}", statement: Call., metric: leads, target: 5 }]`]),
  front('a key', (text) => [`"${text}": 5`]),
  front('a comment', (text) => [`goals: [Sales closes 5 deals every month.] # ${text}`]),
];

function body(name: string, text: (letters: number) => string): LongShape {
  const files = (letters: number) => longAgreement(['goals: [Sales closes 5 deals every month.]'], text(letters));
  return { name, meaning: 'in the text', beside: 1, files };
}

function front(name: string, blocks: (text: string) => readonly string[]): LongShape {
  return { name, meaning: 'among the keys', beside: 1, files: (letters) => longAgreement(blocks(words(letters))) };
}

function words(letters: number): string {
  return repeated(letters, (number) => `Sales calls ${number} ${capital(madeUpWord(number))} of the `).trimEnd();
}
