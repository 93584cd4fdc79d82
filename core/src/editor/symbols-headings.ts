import type { Heading, ParsedFile } from '../parse/index.ts';
import type { OutlineSymbol } from './symbols.ts';
import { oneLine } from './symbols-entry.ts';

/** The headings of a body as a tree: each holds the text and the deeper headings up to the next one of its depth. */
export function headingSymbols({ parts, body }: ParsedFile): OutlineSymbol[] {
  return nested(parts.headings, body.range.end);
}

function nested(headings: readonly Heading[], end: number): OutlineSymbol[] {
  const symbols: OutlineSymbol[] = [];
  for (let at = 0; at < headings.length; ) {
    const heading = headings[at] as Heading;
    let next = at + 1;
    while ((headings[next]?.depth ?? 0) > heading.depth) next++;
    const close = Math.max(headings[next]?.range.start ?? end, heading.range.end);
    symbols.push({
      kind: 'heading',
      name: oneLine(heading.text) || '…',
      detail: '',
      range: { start: heading.range.start, end: close },
      selection: heading.range,
      children: nested(headings.slice(at + 1, next), close),
    });
    at = next;
  }
  return symbols;
}
