/** A heading with those below it. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
  readonly children: readonly Heading[];
}

/** With more lines than this nobody sees a page at one look: then only the main headings are listed. */
const mostLines = 24;

/** The headings that the list “On this page” names, in their order. The title of the page is not among them. */
export function outlineOf(headings: readonly Heading[]): Omit<Heading, 'children'>[] {
  const main = headings.filter(({ slug }) => slug !== '_top');
  const all = main.flatMap((each) => [each, ...each.children]);
  return (all.length > mostLines ? main : all).slice(0, 2 * mostLines);
}
