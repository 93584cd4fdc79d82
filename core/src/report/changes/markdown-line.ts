import { forMarkdown } from '../escape.ts';

/** A text that begins a line or an item of a list in Markdown: besides what `forMarkdown` does, it begins no list or heading. */
export function forMarkdownLine(text: string): string {
  return atLineStart(forMarkdown(text));
}

/** Text that is escaped already, made safe to begin a line. */
export function atLineStart(escaped: string): string {
  return escaped.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?=[-+#=])/, '\\');
}
