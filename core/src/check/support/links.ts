import { type Range, remembered } from '../../read/index.ts';
import type { FileFacts, ParsedValue } from '../../resolve/index.ts';
import { type LinkTarget, linkTarget } from './link-target.ts';

/** A link in a file, wherever it stands. */
export interface LinkPlace {
  /** The address as it is written; in a body with its escapes resolved. */
  readonly address: string;
  readonly target: LinkTarget;
  /** The address in the source, or the whole link where the source writes the address in another way. */
  readonly range: Range;
  readonly picture: boolean;
  /** The file that the address counts from; `''` where it counts from the handbook's root. */
  readonly from: string;
}

/** The links of a file in the order of the text: frontmatter values that are addresses or paths, then those of the body. */
export const linksIn: (facts: FileFacts) => readonly LinkPlace[] = remembered((facts) => {
  const values = [...facts.values.values()].filter(isAddress);
  return [...values.map((value) => valueLink(value, facts)), ...bodyLinks(facts)];
});

/** Whether a frontmatter value is an address or a path. */
export function isAddress(value: ParsedValue): boolean {
  return value.kinds.includes('url') || value.kinds.includes('path');
}

/** A place for a path alone counts from the handbook's root; one that takes an address too, from the file, as in a body. */
function valueLink(value: ParsedValue, { file }: FileFacts): LinkPlace {
  const address = value.node.text;
  const from = value.kinds.includes('url') ? file.path : '';
  return { address, target: linkTarget(address, from), range: value.node.range, picture: false, from };
}

function bodyLinks({ file }: FileFacts): LinkPlace[] {
  return file.parts.links.map(({ url, range, picture }) => {
    const target = linkTarget(url, file.path);
    return { address: url, target, range: addressRange(file.text, url, range), picture, from: file.path };
  });
}

/** The address stands behind the words of a link, so its last occurrence is the one. */
function addressRange(text: string, address: string, link: Range): Range {
  const at = address === '' ? -1 : text.slice(link.start, link.end).lastIndexOf(address);
  return at === -1 ? link : { start: link.start + at, end: link.start + at + address.length };
}
