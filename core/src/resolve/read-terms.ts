import { type DataMap, type DataPath, field, items } from '../parse/index.ts';
import { remembered } from '../read/index.ts';
import type { FileFacts } from './file-facts.ts';
import type { Term } from './handbook.ts';
import { statusField, textField, textsField } from './located.ts';
import { slug } from './slug.ts';

/** The shared term of a glossary file; undefined where the file does not name one. */
export const readSharedTerm: (facts: FileFacts) => Term | undefined = remembered((facts) => {
  const root = facts.file.frontmatter?.root;
  return root && readTerm(facts, root, []);
});

/** The terms that an agreement defines for itself. */
export const readOwnTerms: (facts: FileFacts) => readonly Term[] = remembered((facts) => {
  const definitions = items(field(facts.file.frontmatter?.root, 'definitions'));
  return definitions.flatMap((node, at) => {
    const term = node.kind === 'map' ? readTerm(facts, node, ['definitions', at]) : undefined;
    return term === undefined ? [] : [term];
  });
});

function readTerm(facts: FileFacts, node: DataMap, path: DataPath): Term | undefined {
  const name = textField(node, 'term');
  if (name === undefined) return undefined;
  const { file } = facts;
  const own = file.kind === 'agreement';
  return {
    id: own ? `${file.id}/${slug(name.value)}` : file.id,
    name,
    abbreviation: textField(node, 'abbr'),
    plural: textField(node, 'plural'),
    aliases: textsField(node, 'aliases'),
    avoid: textsField(node, 'avoid'),
    means: textField(node, 'means'),
    status: statusField(node),
    facts,
    file,
    node,
    path,
    agreement: own ? file.id : undefined,
  };
}
