import type { DataNode } from '../../parse/index.ts';
import type { Agreement } from '../handbook.ts';

/** Stands for any name that an agreement gives to those whom it binds. No text has it of its own. */
export const nameMark = '\uE000';

/** Puts the mark in place of every name, so that one set of patterns reads all agreements. */
export type MarkNames = (words: string) => string;

/** The names that an agreement gives: its parties, and the roles of its contacts and owners. */
export function markNamesOf(agreement: Pick<Agreement, 'parties' | 'root'>): MarkNames {
  const parties = agreement.parties.flatMap(({ id, name }) => [name, id.replaceAll('-', ' ')]);
  const all = [...parties, ...rolesOf(agreement)].map((name) => name.trim().replace(/\s+/g, ' '));
  const names = [...new Set(all)].filter(isName).sort((one, other) => other.length - one.length);
  const marks = names.map(markOf);
  // A heading is looked at again for every item below it.
  const known = new Map<string, string>();
  return (words) => {
    const marked = known.get(words) ?? marks.reduce((text, mark) => mark(text), words);
    known.set(words, marked);
    return marked;
  };
}

function isName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/** Puts the mark in place of one name. Few sentences hold a given name, and one look tells. */
function markOf(name: string): MarkNames {
  const known = marksOf.get(name);
  if (known !== undefined) return known;
  // “A” may be a party, and “a” is an article.
  const isShort = name.length < 3;
  const written = isShort ? name : name.toLowerCase();
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}s?(?![\\p{L}\\p{N}])`, isShort ? 'gu' : 'giu');
  const mark: MarkNames = (words) =>
    (isShort ? words : words.toLowerCase()).includes(written) ? words.replace(pattern, nameMark) : words;
  if (marksOf.size > mostNames) marksOf.clear();
  marksOf.set(name, mark);
  return mark;
}

/** Agreements of one firm name the same teams and roles. The bound is for an editor that runs for days. */
const marksOf = new Map<string, MarkNames>();
const mostNames = 2_000;

/** Roles that a contact or an owner has, wherever among the keys. */
function rolesOf({ root }: Pick<Agreement, 'root'>): string[] {
  const roles: string[] = [];
  const gather = (node: DataNode, key: string) => {
    if (node.kind === 'map') for (const each of node.entries) gather(each.value, each.key);
    else if (node.kind === 'list') for (const item of node.items) gather(item, key);
    else if ((key === 'role' || key === 'owner') && node.value !== null && node.text.length < 60) roles.push(node.text);
  };
  if (root !== undefined) gather(root, '');
  return roles;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
