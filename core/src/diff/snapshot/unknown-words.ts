import type { FileSnapshot, Plain } from './snapshot.ts';

/** The words of a file that a dictionary does not know, each once, in the order of the text. */
export function unknownWords(
  { fields, blocks }: Pick<FileSnapshot, 'fields' | 'blocks'>,
  spelling: (word: string) => boolean,
): readonly string[] {
  const seen = new Set<string>();
  const prose = blocks.filter(({ kind }) => kind !== 'code' && kind !== 'component');
  for (const text of [...texts(fields), ...prose.map((block) => block.text)]) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)) seen.add(word);
  }
  return [...seen].filter((word) => !spelling(word));
}

function* texts(value: Plain): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null) for (const each of Object.values(value)) yield* texts(each as Plain);
}
