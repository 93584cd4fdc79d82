import type { DataNode } from '@living-sla/core';
import { parseUrl } from '@living-sla/core';
import { type Html, lines, linkHtml, plainHtml } from '../html.ts';
import { capital } from '../sentences.ts';
import type { Fact } from './block.ts';

/** The author's own keys, those that begin with `x-`, as far as they hold text. */
export function alsoStated(node: DataNode): Fact[] {
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }): Fact[] => {
    if (!key.startsWith('x-')) return [];
    const text = lines(textsIn(value).map(linked));
    return text === undefined ? [] : [{ name: capital(key.slice(2).replace(/[-_]+/g, ' ')), value: text }];
  });
}

function textsIn(node: DataNode): string[] {
  if (node.kind === 'scalar') return node.value === null ? [] : [node.text];
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  return node.entries.flatMap(({ key, value }) => textsIn(value).map((text) => `${key}: ${text}`));
}

function linked(text: string): Html {
  const url = parseUrl(text);
  return url.ok ? linkHtml(url.value.address, text) : plainHtml(text);
}
