import type { Nothing } from './overview.ts';

/** Request: the page of a handbook that a file becomes, as it stands with all unsaved text. */
export const preview = 'sla/preview';

export interface PreviewParams {
  readonly uri: string;
}

/** `nothing` says why there is no page. */
export type PreviewResult = PreviewPage | { readonly nothing: Nothing };

export interface PreviewPage {
  readonly title: string;
  /**
   * What goes into the body of a page. It holds no script, no style, no handler and no HTML of an author; links lead to
   * http, https and mailto addresses, to places on the page (`#…`), and to files of the handbook, whose full URI they
   * carry in `data-uri`. An element with `data-line` shows what stands at that line of the file, counted from 0.
   */
  readonly html: string;
  /** A style sheet for it that takes its colours from the variables of VS Code where they are set. */
  readonly css: string;
}
