/** A tag in the head of a page. */
export interface HeadTag {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string | boolean | undefined>> | undefined;
  readonly content?: string | undefined;
}

/** What a page and its handbook are called. */
export interface HeadNames {
  readonly title: string;
  readonly kicker: string | undefined;
  /** What the page is a part of; undefined where it is whole. */
  readonly within?: string | undefined;
  readonly handbook: string;
  readonly organisation: string;
}

/** The tags of a page's head: those that have to come before everything that loads, and the others. */
export interface PageHead {
  readonly first: readonly HeadTag[];
  readonly rest: readonly HeadTag[];
}

/** Puts the head of a page in order: every page says what it is, and nothing says which programs made it. */
export function headOf(tags: readonly HeadTag[], names: HeadNames): PageHead {
  const kept = tags.filter((each) => !leftOut.has(nameOf(each)));
  const said = kept.filter((each) => !isDescription(each) || String(each.attrs?.content).length >= fewestLetters);
  const described = said.some(isDescription) ? said : [...said, ...descriptionOf(names)];
  const titled = described.map((each) => (each.tag === 'title' ? { tag: 'title', content: titleOf(names) } : each));
  const isFirst = (each: HeadTag) => each.tag === 'title' || each.attrs?.charset !== undefined || isViewport(each);
  return { first: titled.filter(isFirst), rest: titled.filter((each) => !isFirst(each)) };
}

/** The other forms of a page that its head announces, as short words. News is left out: it is not this page. */
export function formsOf(tags: readonly HeadTag[]): { label: string; address: string }[] {
  return tags.flatMap(({ tag, attrs }) => {
    const { rel, type, title, href } = attrs ?? {};
    if (tag !== 'link' || rel !== 'alternate' || typeof href !== 'string' || newsTypes.has(String(type))) return [];
    return [{ label: formNames.get(String(type)) ?? String(title ?? type ?? href), address: href }];
  });
}

const newsTypes: ReadonlySet<string> = new Set(['application/atom+xml', 'application/feed+json']);

const formNames: ReadonlyMap<string, string> = new Map([
  ['text/markdown', 'Markdown'],
  ['text/calendar', 'Calendar'],
  ['text/csv', 'CSV'],
  ['application/json', 'JSON'],
]);

/** What is shorter than this, such as "12 terms", describes no page. */
const fewestLetters = 20;

function isDescription(tag: HeadTag): boolean {
  return nameOf(tag) === 'description' || nameOf(tag) === 'og:description';
}

/** What tells no reader anything. */
const leftOut: ReadonlySet<string | undefined> = new Set(['generator', 'og:locale', 'twitter:card']);

function nameOf({ attrs }: HeadTag): string | undefined {
  const name = attrs?.name ?? attrs?.property;
  return typeof name === 'string' ? name : undefined;
}

function isViewport(tag: HeadTag): boolean {
  return nameOf(tag) === 'viewport';
}

/**
 * From the smallest to the whole, so that no two pages have one title: a stage is called as its term is, and a version as
 * its agreement. The first page is called as the handbook is, and says only that.
 */
function titleOf({ title, within, kicker, handbook }: HeadNames): string {
  const names = title === handbook ? [title] : [title, within ?? kicker, handbook].filter((each) => each !== undefined);
  return escaped([...new Set(names)].join(' · '));
}

/** What stands between tags is written as it is. */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A page whose author wrote no summary is described by its names. */
function descriptionOf({ title, kicker, handbook, organisation }: HeadNames): HeadTag[] {
  const content = `${kicker === undefined || kicker === title ? '' : `${kicker}: `}${title}. From “${handbook}”, the handbook of ${organisation}.`;
  return ['name', 'property'].map((key) => ({
    tag: 'meta',
    attrs: { [key]: key === 'name' ? 'description' : 'og:description', content },
  }));
}
