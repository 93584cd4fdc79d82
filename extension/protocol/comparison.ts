/** Request: how the texts of a handbook differ from those of the main line, on a page about one file of it. */
export const comparison = 'sla/comparison';

export interface ComparisonParams {
  /** An agreement: its own changes, and those that reach it. Another file: its own changes. */
  readonly uri: string;
}

/** `nothing` says why there is nothing to show. */
export type ComparisonResult = ComparisonPage | { readonly nothing: { readonly message: string } };

export interface ComparisonPage {
  readonly title: string;
  /** Safe to show, as the HTML of a preview is; an element with `data-line` tells of that line of the file, counted from 0. */
  readonly html: string;
  readonly css: string;
}

/** Command of the client: opens that page for the file in front. The server offers it to a client with `showsComparison`. */
export const showComparison = 'sla.compare';
