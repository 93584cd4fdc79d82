import type { GeneratedFile } from './handbook.ts';
import { lines, madeUpWord } from './long-agreement.ts';
import type { LongShape } from './long-shape.ts';
import { capital } from './words.ts';

/** A large glossary beside agreements of the usual kind, and a page that names each of its terms once. */
export const manyTerms: readonly LongShape[] = [
  shape('terms of two words', 'a hundred of them begin with the same word', (number) => [
    madeUpWord(number % 100),
    `${madeUpWord(Math.floor(number / 100))}x`,
  ]),
  shape('terms that begin alike', 'all of them with the same word', (number) => ['sales', `${madeUpWord(number)}x`]),
];

function shape(name: string, meaning: string, nameOf: (number: number) => readonly string[]): LongShape {
  const files = (count: number) => {
    const names = lines(count, (number) => nameOf(number).join(' '));
    return [...names.map(term), listOf(names)];
  };
  return { name, meaning, beside: 50, files };
}

function term(name: string): GeneratedFile {
  const path = `glossary/long-${name.replaceAll(' ', '-')}.mdx`;
  const head = `term: ${capital(name)}\nmeans: A record that the two teams keep.`;
  return { path, text: `---\n${head}\n---\n\nEach ${name} stands in the CRM.\n` };
}

function listOf(names: readonly string[]): GeneratedFile {
  const items = names.map((name) => `- ${name}`).join('\n');
  return { path: 'guide/all-words.mdx', text: `---\ntitle: All words\n---\n\n${items}\n` };
}
