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

/** Puts the mark in place of one name, or of several who have it (“SDRs”). “A” may be a party, and “a” is an article. */
function markOf(name: string): MarkNames {
  const isShort = name.length < 3;
  const written = isShort ? name : name.toLowerCase();
  return (words) => {
    const lower = words.toLowerCase();
    const text = isShort || lower.length !== words.length ? words : lower;
    let marked = '';
    let from = 0;
    for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1)) {
      const end = endOfName(text, at, at + written.length);
      if (end === undefined || at < from) continue;
      marked += words.slice(from, at) + nameMark;
      from = end;
    }
    return from === 0 ? words : marked + words.slice(from);
  };
}

/** Where a name ends that begins here, a plural `s` included; undefined where a longer word goes on or has begun. */
function endOfName(text: string, start: number, end: number): number | undefined {
  if (start > 0 && isWordPart(text, start - 1)) return undefined;
  if (!isWordPart(text, end)) return end;
  return text[end]?.toLowerCase() === 's' && !isWordPart(text, end + 1) ? end + 1 : undefined;
}

function isWordPart(text: string, at: number): boolean {
  return wordPart.test(text[at] ?? '');
}

const wordPart = /[\p{L}\p{N}]/u;

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
