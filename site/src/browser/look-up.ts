/** A page that the search found. */
export interface Found {
  readonly title: string;
  readonly address: string;
  /** What kind of page it is, where the page says so. */
  readonly kind: string | undefined;
  /** Words around the ones that were looked for, which are marked. */
  readonly excerpt: readonly { readonly words: string; readonly marked: boolean }[];
  /** Places within the page. */
  readonly places: readonly { readonly title: string; readonly address: string }[];
}

/** Pages that were found, the best first, each of which is read only when it is shown. */
export type Finds = readonly (() => Promise<Found>)[];

const mostPlaces = 3;

/**
 * Looks words up in the index that was made with the pages.
 * Rejects where there is none, as on a server for writing.
 */
export async function lookUp(words: string): Promise<Finds> {
  loaded ??= load();
  const { results } = await (await loaded).search(words);
  return results.map(
    ({ data }) =>
      async () =>
        foundIn(await data()),
  );
}

/** The words of an excerpt, in which `<mark>` stands around those that were looked for, and `<` and `>` are escaped. */
export function piecesOf(excerpt: string): Found['excerpt'] {
  return excerpt
    .split(/<\/?mark>/)
    .map((words, at) => ({ words: words.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}

function foundIn({ url, excerpt, meta, sub_results: places }: PagefindPage): Found {
  return {
    title: meta.title ?? url,
    address: url,
    kind: meta.Kind,
    excerpt: piecesOf(excerpt),
    places: places
      // The top of a page is the page.
      .filter((place) => place.url !== url && place.title !== meta.title)
      .slice(0, mostPlaces)
      .map((place) => ({ title: place.title, address: place.url })),
  };
}

let loaded: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  // The index is made after the scripts, so none of them can know its program.
  const program = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
  // Long pages and rare words would otherwise stand before the page that is called by the word.
  const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };
  await pagefind.options({ excerptLength: 22, ranking });
  return pagefind;
}

/** What this site needs of Pagefind's interface. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}
