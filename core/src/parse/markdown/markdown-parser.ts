import type { Root } from 'mdast';

/**
 * Turns MDX into an mdast tree whose positions are UTF-16 offsets into the text that was given.
 * Two exist: the portable one here in core, and Sätteri, which the host injects where Node runs.
 */
export interface MarkdownParser {
  readonly name: string;
  /** Reads MDX. May not throw. */
  mdx(text: string): MarkdownResult;
  /** Reads plain Markdown: what is used while somebody is in the middle of typing a component. May not throw. */
  markdown(text: string): MarkdownResult;
}

/** The tree, or the place at which the reading stopped: a line and column (from 1) or an offset (from 0). */
export type MarkdownResult =
  | { readonly tree: Root }
  | { readonly errorAt: { readonly line: number; readonly column: number } | { readonly offset: number } };
