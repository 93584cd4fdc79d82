import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Keeps a text small until it is asked for: its file is written long after, and to make it again costs much more. */
export function keptSmall(text: string): () => string {
  const small = deflateRawSync(text, { level: 1 });
  return () => inflateRawSync(small).toString();
}
