import { type MarkdownParser, portableParser } from '@living-sla/core';

/**
 * The fast parser where its native part is installed for this kind of machine, else the portable one. Both give the
 * same findings.
 */
export async function fastParser(): Promise<MarkdownParser> {
  try {
    return (await import('./satteri-parser.ts')).satteriParser;
  } catch {
    return portableParser;
  }
}
