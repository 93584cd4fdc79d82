import type { MarkdownParser } from '@living-sla/core';

/**
 * The fast parser where its native part is installed for this kind of machine, else the portable one. Both give the
 * same findings.
 * @param texts what it will read, where that is known: the portable parser, which reads whatever may hold code, is
 *   slow to load and left out where none of them needs it. Without them the parser takes any text.
 */
export async function fastParser(texts?: readonly string[]): Promise<MarkdownParser> {
  const satteri = await import('./satteri-parser.ts').catch(() => undefined);
  if (satteri !== undefined && texts?.some(satteri.needsPortable) === false)
    return satteri.makeSatteriParser(undefined);
  const { portableParser } = await import('@living-sla/core/portable-parser');
  return satteri?.makeSatteriParser(portableParser) ?? portableParser;
}
