import { Parser } from 'htmlparser2';
import { makeWriter } from './writer.ts';

/**
 * A drawn page as Markdown: what stands in its main part, with everything that is folded opened, and without what only a
 * screen needs. The page is read once, as a stream: with 2,000 terms every millisecond a page is two seconds of a build.
 * @param html the whole page. @param address its address from the root of the site.
 */
export function pageMarkdown(html: string, address: string): string {
  const writer = makeWriter(address);
  const parser = new Parser({ onopentag: writer.open, ontext: writer.text, onclosetag: writer.close });
  parser.end(mainOf(html));
  const blocks = titleFirst(writer.end());
  return `${[...blocks, `Page: [${address}](${address})`].join('\n\n')}\n`;
}

function mainOf(html: string): string {
  const [from, until] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return from === -1 ? html : html.slice(from, until === -1 ? undefined : until);
}

/** The word above a title that says what kind of page it is comes below it. */
function titleFirst(blocks: readonly string[]): readonly string[] {
  const at = blocks.findIndex((block) => block.startsWith('# '));
  const title = blocks[at];
  if (title === undefined || at > 3) return blocks;
  return [title, ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}
