import { slug } from '../../../resolve/index.ts';
import type { ProseLink } from '../../snapshot/snapshot.ts';
import type { Names } from './names.ts';
import { isHarmless, isMaterial, isUnclear, type WordsVerdict } from './verdict.ts';

/**
 * What it means that words lead elsewhere. Another definition or another agreement is another rule; another address outside
 * may hold anything; another spelling of one address is nothing, and so is a link from a term to its own definition.
 */
export function judgeLinks(before: readonly ProseLink[], after: readonly ProseLink[], names: Names): WordsVerdict[] {
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length === 0 && come.length === 0) return [];
  const moved = gone.slice(0, come.length).map((link, at) => judgeMove(link, come[at] as ProseLink));
  const alone = [...gone.slice(come.length), ...come.slice(gone.length)].map((link) =>
    leadsToItself(link, names) || ruleAt(link.to) === undefined ? isHarmless('link-added') : isUnclear('link-moved'),
  );
  return [...moved, ...alone];
}

/** Links that one side has and the other has not, each as often as it is missing. */
function without(links: readonly ProseLink[], others: readonly ProseLink[]): ProseLink[] {
  const left = new Map<string, number>();
  for (const { to } of others) left.set(plainAddress(to), (left.get(plainAddress(to)) ?? 0) + 1);
  return links.filter(({ to }) => {
    const count = left.get(plainAddress(to)) ?? 0;
    left.set(plainAddress(to), count - 1);
    return count <= 0;
  });
}

function judgeMove(before: ProseLink, after: ProseLink): WordsVerdict {
  const [from, to] = [ruleAt(before.to), ruleAt(after.to)];
  if (from !== to) return isMaterial('link-target');
  return isSamePage(before.to, after.to) ? isHarmless('link-same-page') : isUnclear('link-moved');
}

/** Whether an address leads to the same page at another place: only the part behind “#”, or folders above it, came or went. */
function isSamePage(one: string, other: string): boolean {
  const [before = [], after = []] = [one, other].map((address) =>
    (plainAddress(address).split(/[#?]/)[0] ?? '').split('/').filter((part) => part !== '' && part !== '..'),
  );
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  let at = 0;
  for (const part of long) if (part === short[at]) at += 1;
  return short.length > 0 && at === short.length && short.at(-1) === long.at(-1);
}

/** The definition or the agreement that an address leads to; undefined for any other page. */
function ruleAt(address: string): string | undefined {
  return /(?:^|\/)((?:glossary|slas)\/[^#?]+)/.exec(plainAddress(address))?.[1];
}

/** An address without what leads to the same page: the protocol, “www.”, “./”, an ending, a slash at the end. */
function plainAddress(address: string): string {
  const [page = '', ...rest] = address.trim().split('#');
  const plain = page
    .replace(/^https?:\/\/(?:www\.)?/i, '//')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/(?:index|README)(?:\.mdx?|\.html?)?$/i, '')
    .replace(/\.(?:mdx?|html?)$/i, '')
    .replace(/\/$/, '');
  const [, host = '', path = ''] = /^(\/\/[^/]*)?(.*)$/.exec(plain) ?? [];
  return [host.toLowerCase() + path, ...rest].join('#');
}

/** Whether a link stands on the name of a term, and leads to that term. */
function leadsToItself({ text, to }: ProseLink, names: Names): boolean {
  const target = /(?:^|\/)glossary\/([^#?]+)/.exec(plainAddress(to))?.[1];
  if (target === undefined) return false;
  const idsIn = (words: string) => names.find(words).flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
  const targets = [target, ...idsIn(target.replaceAll('-', ' ')), ...idsIn(target.toUpperCase())];
  return slug(text) === target || idsIn(text).some((id) => targets.includes(id));
}
