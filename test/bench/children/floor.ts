// The floor: what any tool has to do that reads such files at all, with the fastest readers we know and nothing kept.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileKind, validators } from '@living-sla/schema';
import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';

const [folder = ''] = process.argv.slice(2);
const kinds: Readonly<Record<string, FileKind>> = {
  slas: 'agreement',
  glossary: 'term',
  reviews: 'review',
  guide: 'guide',
};
let agreements = 0;
let objections = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (path.endsWith('.mdx')) readPage(path);
}
console.log(JSON.stringify({ agreements, objections }));

function readPage(path: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const kind = kinds[path.split(/[\\/]/)[0] ?? ''] ?? 'guide';
  const end = text.indexOf('\n---\n', 3);
  mdxToMdast(text, { features: { gfm: true, frontmatter: true } });
  objections += validators[kind](load(text.slice(4, end))).length;
  if (kind === 'agreement') agreements++;
}
