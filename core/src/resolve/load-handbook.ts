import { type MarkdownParser, parseFile } from '../parse/index.ts';
import type { HandbookHost } from '../read/index.ts';
import type { Handbook } from './handbook.ts';
import { resolveHandbook } from './resolve-handbook.ts';

/**
 * Reads, parses and resolves a whole handbook.
 * @param options.today the day it is looked at, as an ISO date.
 */
export async function loadHandbook(
  host: HandbookHost,
  options: { parser: MarkdownParser; today: string },
): Promise<Handbook> {
  const paths = await host.list();
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: await host.read(path) })));
  const files = texts.flatMap(({ path, text }) =>
    text === undefined ? [] : (parseFile(path, text, options.parser) ?? []),
  );
  return resolveHandbook(files, { today: options.today, paths });
}
