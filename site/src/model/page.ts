/** A heading for the list "On this page". */
export interface PageHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** News that a page announces to feed readers. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** The same page in another form, announced to programs: Markdown, data, a calendar. */
export interface AlternateLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** What stands at the top of every page. */
export interface PageTop {
  readonly title: string;
  /** What kind of page it is, in a word or two above the title. */
  readonly kicker?: string;
  /** What it is a part of, for the name of a window. */
  readonly within?: string;
  /** One sentence for lists and search results. */
  readonly description?: string;
  /** Where a change to what the page shows is proposed; absent where the handbook does not say. */
  readonly edit?: string;
}
