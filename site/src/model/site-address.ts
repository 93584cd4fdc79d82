import { type Handbook, parseUrl } from '@living-sla/core';

/**
 * A page or a file of the site with its host, for whoever meets it outside of the site.
 * @returns undefined where handbook.yaml does not say where the pages are published, or names no https address.
 */
export function wholeAddress(address: string, handbook: Handbook): string | undefined {
  const root = siteRoot(handbook);
  return root === undefined ? undefined : new URL(address, root).href;
}

/** The site's own address. Pages link to each other from the root of a host, so what comes after the host is dropped. */
function siteRoot({ settings }: Handbook): string | undefined {
  const written = settings.data?.source?.site;
  const parsed = written === undefined ? undefined : parseUrl(written);
  if (!parsed?.ok || parsed.value.scheme !== 'https') return undefined;
  return URL.canParse(parsed.value.address) ? new URL('/', parsed.value.address).href : undefined;
}
