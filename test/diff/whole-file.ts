import type { Pair } from './pairs.ts';

/** A file that holds the text of a pair at its place, and nothing else that could differ: its path and its text. */
export function wholeFile(
  { place, owners }: Pick<Pair, 'place' | 'owners'>,
  text: string,
): { path: string; text: string } {
  if (place === 'guide') return { path: 'guide/how-we-work.mdx', text: page('title: How we work', text) };
  if (place === 'glossary') {
    const keys = 'term: Lead\nmeans: Somebody who has shown interest.\nowner: Revenue operations';
    return { path: 'glossary/lead.mdx', text: page(keys, text) };
  }
  const keys = [...base, ...definitions(place, text), ...fieldsFor(place, owners, text)];
  return {
    path: 'slas/marketing-sales.mdx',
    text: page(keys.join('\n'), place === 'body' ? text : 'See the goals above.'),
  };
}

function page(keys: string, body: string): string {
  return `---\n${keys}\n---\n\n${body}\n`;
}

const base = [
  'title: Marketing and Sales agreement',
  'version: 1.2.0',
  'effective: { from: 2026-07-01, until: 2026-12-31 }',
  'parties:',
  '  - id: marketing',
  '    name: Marketing',
  '    contacts: [{ role: Head of marketing, email: marketing@alder.example, for: questions }]',
  '  - id: sales',
  '    name: Sales',
  '    contacts: [{ role: Head of sales, email: sales@alder.example, for: questions }]',
];

/** The agreement's own terms; where the place is a definition, its words are the last one's. */
function definitions(place: Pair['place'], text: string): string[] {
  if (place === 'fields' && /^definitions:/m.test(text)) return [];
  const means = place === 'means' ? [`  - term: Ready account`, `    means: >-`, ...indented(text, 6)] : [];
  return [
    'definitions:',
    '  - term: Marketing Qualified Lead',
    '    abbr: MQL',
    '    aliases: [marketing-qualified lead]',
    '    avoid: [hot lead]',
    '    means: A lead that fits our profile and has shown buying intent.',
    '  - term: Sales Accepted Lead',
    '    abbr: SAL',
    '    means: An MQL that an SDR has accepted.',
    '  - term: Sales Qualified Lead',
    '    abbr: SQL',
    '    means: A SAL with a project.',
    ...means,
  ];
}

function fieldsFor(place: Pair['place'], owners: readonly string[], text: string): string[] {
  const goal = ['goals:', '  - id: the-goal', `    owner: [${owners.join(', ')}]`];
  switch (place) {
    case 'goal':
      return [...goal, '    statement: >-', ...indented(text, 6)];
    case 'note':
      return [...goal, '    statement: Deliver 560 MQLs every month.', '    note: >-', ...indented(text, 6)];
    case 'commitment':
      return ['commitments:', `  - by: ${owners[0]}`, '    statement: >-', ...indented(text, 6)];
    case 'fields':
      return text.split('\n');
    default:
      return [];
  }
}

function indented(text: string, by: number): string[] {
  return text.split('\n').map((line) => `${' '.repeat(by)}${line}`);
}
