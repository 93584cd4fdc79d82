import { type MarkdownParser, parseFile } from '../parse/index.ts';
import type { HandbookHost } from '../read/index.ts';
import type { Handbook } from './handbook.ts';
import type { HandbookPast } from './handbook-past.ts';
import { resolveHandbook } from './resolve-handbook.ts';

/**
 * Reads, parses and resolves a whole handbook.
 * @param options.parser the parser, or how to get one for these texts.
 * @param options.today the day it is looked at, as an ISO date.
 * @param options.past what its history tells, or somebody who is finding it out; absent where nobody knows.
 */
export async function loadHandbook(
  host: HandbookHost,
  options: {
    parser: MarkdownParser | ((texts: readonly string[]) => Promise<MarkdownParser>);
    today: string;
    past?: HandbookPast | Promise<HandbookPast | undefined> | undefined;
  },
): Promise<Handbook> {
  const paths = await host.list();
  const texts = await Promise.all(paths.map((path) => host.read(path)));
  const { parser: given } = options;
  const parser = typeof given === 'function' ? await given(texts.filter((text) => text !== undefined)) : given;
  const files = paths.flatMap((path, at) => {
    const text = texts[at];
    return text === undefined ? [] : (parseFile(path, text, parser) ?? []);
  });
  return resolveHandbook(files, { today: options.today, paths, past: await options.past });
}
