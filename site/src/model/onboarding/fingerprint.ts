import { field, type Term, toValue } from '@living-sla/core';

/** The keys of a definition that say what a term means. */
const meaning = ['means', 'all', 'any', 'at-least', 'excludes'] as const;

/**
 * A short mark of what a term means: it changes when the meaning, a condition or what does not count is written anew, and
 * stays when only spaces, examples, notes or related words do.
 */
export function fingerprintOf(term: Term): string {
  const said = meaning.map((key) => {
    const node = field(term.node, key);
    return node === undefined ? null : toValue(node);
  });
  return markOf(JSON.stringify(said).replace(/(?:\\n|\s)+/g, ' '));
}

/** A short mark of a text. FNV-1a with 32 bits: it notices changes and protects nothing. */
export function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}
