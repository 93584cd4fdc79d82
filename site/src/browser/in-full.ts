/**
 * Puts all parts of an agreement on one page, for paper: each is fetched from its own page and stands where its link stood.
 * A part that cannot be fetched stays a link, and the page says so.
 * @param place holds the links to the parts, a line that says how it goes, and the offer to print.
 */
export async function putTogether(place: HTMLElement): Promise<void> {
  const links = [...place.querySelectorAll<HTMLAnchorElement>('a[data-fetch]')];
  const status = place.querySelector('[data-role="status"]');
  const tell = (words: string) => {
    if (status !== null) status.textContent = words;
  };
  tell('The parts are being put together …');
  // All are asked for at once; they are put in place in their order.
  const fetched = links.map(({ href }) => partOf(href));
  const missing: string[] = [];
  const list = place.querySelector('.to-come');
  for (const [at, link] of links.entries()) {
    const part = await fetched[at];
    if (part === undefined) missing.push(link.textContent?.trim() ?? '');
    else {
      list?.before(document.adoptNode(part));
      link.closest('li')?.remove();
    }
  }
  if (missing.length === 0) list?.remove();
  stayHere(place, new Set(links.map(({ pathname }) => pathname)));
  tell(
    missing.length === 0 ? 'All parts are here.' : `Not here, because it could not be fetched: ${missing.join(', ')}.`,
  );
  const offer = place.querySelector<HTMLElement>('[data-role="offer"]');
  if (offer !== null) offer.hidden = false;
  if (window.location.hash !== '') document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
}

async function partOf(address: string): Promise<HTMLElement | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector<HTMLElement>('section[data-part]') ?? undefined;
}

/** A link from one part to another leads to its place on this page. */
function stayHere(place: HTMLElement, pages: ReadonlySet<string>): void {
  for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    if (!pages.has(link.pathname) || link.hash === '') continue;
    if (document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null) link.setAttribute('href', link.hash);
  }
}
